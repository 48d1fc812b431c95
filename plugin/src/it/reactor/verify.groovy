String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("costs.yaml:2:")
assert log.contains("did you mean 'amount'?")
assert log.contains('nothing was written')
assert !new File(basedir, 'broken/target/site-brief').exists()
assert new File(basedir, 'good/target/site-brief/index.html').file
assert !new File(basedir, 'none/target').exists()
assert !log.contains('threadSafe')
return true
