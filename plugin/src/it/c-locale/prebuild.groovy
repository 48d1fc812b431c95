// Written by a shell, byte for byte: a Java in the locale C cannot name this file.
def make = ['bash', '-c', 'printf "Datum;Nummer;Aufrufe\\n01.07.2026;n1;1.200\\n" > "$(printf "Beitr\\303\\244ge K\\303\\266ln.csv")"']
        .execute(null as List, new File(basedir, 'src/brief/metrics'))
assert make.waitFor() == 0
return true
