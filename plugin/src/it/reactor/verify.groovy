String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("costs.yaml:2:")
assert log.contains("did you mean 'amount'?")
assert log.contains('nothing was written')
assert !new File(basedir, 'broken/target/site-brief').exists()
assert new File(basedir, 'good/target/site-brief/index.html').file
assert !new File(basedir, 'none/target/site-brief').exists()
assert !log.contains('threadSafe')
assert log.contains('Portfolio of 1 brief.')
File portfolio = new File(basedir, 'target/site-brief-portfolio')
assert new File(portfolio, 'index.html').getText('UTF-8').contains('data-fact="our-brief.roi"')
assert new File(portfolio, 'our-brief/2026.3/roi.html').file
return true
