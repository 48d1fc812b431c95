File site = new File(basedir, 'Prüf stand/target/site-brief/2026.3')
assert new File(site, 'index.html').getText('UTF-8').contains('Kölner Bücherei')
assert new File(site, 'imports.html').getText('UTF-8').contains('Beiträge Köln.csv')
assert !new File(basedir, 'build.log').getText('UTF-8').contains('[WARNING] metrics')
return true
