File version = new File(basedir, 'brief/target/site-brief/2026.3')
def page = { String path -> new File(version, path).getText('UTF-8') }

// Key by key over the parent: a token of its own, one of the parent's replaced, all others kept.
assert page('assets/tokens.css').contains('--brand: #7a1f3d;')
assert page('assets/tokens.css').contains('--acme-gold: #7a5c00;')
assert page('assets/tokens.css').contains('--ink: #15202a;')
// File by file: the theme's icon and template, the parent's fonts, the base's script.
assert page('assets/icon.svg').contains('0 0 7 7')
assert page('glossary.html').contains('<p class="motto">We answer for every number</p>')
assert new File(version, 'assets/fonts/source-serif-4-latin-wght-normal.woff2').file
assert new File(version, 'assets/site.js').file
// Words: the theme's before the base's, the brief's before both; a template from the folder that the POM names.
assert page('index.html').contains('>Return</a>')
assert page('index.html').contains('Our own kicker')
assert page('a-z.html').contains('<p class="from-the-pom">2026.3</p>')

String other = new File(basedir, 'brief/target/site-brief/2026.4/index.html').getText('UTF-8')
assert other.contains('<html lang="eo"')
assert other.contains('Rendimento') && other.contains('Al la enhavo')

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /messages\/eo: warning: \d+ of \d+ words are missing for the language 'eo' \(.* and more\), English stands in \[SB517\]/
assert log.contains("there is no theme 'acne' on the plugin's class path [SB508]")
assert log.contains("did you mean 'acme'?")
return true
