import java.nio.file.Files
import java.nio.file.Path

// The module's folder is made here, so that a checkout needs no such name.
Path from = new File(basedir, 'template').toPath()
Path to = basedir.toPath().resolve('Prüf stand')
Files.walk(from).forEach { Files.copy(it, to.resolve(from.relativize(it).toString())) }
Files.writeString(to.resolve('src/brief/metrics/Beiträge Köln.csv'), 'Datum;Nummer;Aufrufe\n01.07.2026;n1;1.200\n')
return true
