File site = new File(basedir, 'target/site-brief')
assert new File(site, 'index.html').file
assert new File(site, '2026.3/MANIFEST.sha256').file
assert new File(site, '2026.3/roi.html').getText('UTF-8').contains('data-fact="roi"')

String log = new File(basedir, 'build.log').getText('UTF-8')
assert (log =~ /The brief is sound/).count == 2
assert (log =~ /Brief 2026\.3: \d+ pages in/).count == 3
return true
