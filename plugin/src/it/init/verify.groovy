String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'pom.xml').getText('UTF-8').contains('<artifactId>init</artifactId>')
assert log.contains('written  src/brief/brief.yaml')
assert new File(basedir, '.github/workflows/brief.yml').file && new File(basedir, '.gitlab-ci.yml').file
assert new File(basedir, 'target/site-brief-schema/costs.schema.json').file
assert new File(basedir, 'target/site-brief/2026.3-SNAPSHOT/campaigns/evening-tours.html').file
// Quiet means quiet: no line about the first build, which wrote files.
assert !(log =~ /files written/).find()
assert (log =~ /Up to date: nothing has changed/).count == 2
assert (log =~ /Brief 2026\.3-SNAPSHOT: \d+ pages in [0-9.]+ s, nothing changed, no warnings/).count == 3
assert new File(basedir, 'target').listFiles().any { it.name.endsWith('-brief.zip') }
assert log.contains('site-brief.source')
return true
