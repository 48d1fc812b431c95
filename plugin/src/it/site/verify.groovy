['site', 'older'].each { folder ->
    File site = new File(basedir, 'target/' + folder)
    String reports = new File(site, 'project-reports.html').getText('UTF-8')
    assert reports.contains('href="brief/index.html"'): folder + ' has no link to the brief'
    assert new File(site, 'brief/2026.3/roi.html').getText('UTF-8').contains('data-fact="roi"')
}
// Skipped, the site stands without it; with a mistake in it, mvn site fails and tells why.
assert !new File(basedir, 'target/skipped/brief').exists()
assert !new File(basedir, 'target/broken/brief/index.html').exists()
assert new File(basedir, 'build.log').getText('UTF-8').contains("there is no theme 'acne' on the plugin's class path [SB508]")
return true
