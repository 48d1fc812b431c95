import groovy.json.JsonSlurper

def text = { String path -> new File(basedir, 'target/' + path).getText('UTF-8') }
def json = { String path -> new JsonSlurper().parseText(text(path)) }
String log = new File(basedir, 'build.log').getText('UTF-8')

assert json('site-brief-diff/diff.json').verdict == 'warn'
assert json('strict/diff.json').verdict == 'warn'
assert text('site-brief-diff/comment.md').contains('## ROI 57% → 38% (−20 points), worse')
assert text('site-brief-diff/comment.md') == text('strict/comment.md')
['comment-plain.md', 'diff.html', 'diff.sarif', 'summary.txt', 'annotations.txt'].each {
    assert new File(basedir, 'target/site-brief-diff/' + it).file
}
// The same against the version that was published of what main holds; the page of a frozen version stands beside it.
assert text('since-2026.2/comment.md').contains('## ROI 57% → 38% (−20 points), worse')
assert text('since-2026.2/comment.md').contains('2026.2')
assert new File(basedir, 'target/since-2026.2/before/roi.html').bytes == new File(basedir, 'target/published/2026.2/roi.html').bytes
assert json('no-base/diff.json').verdict == 'not-evaluated'
assert log.contains('git fetch origin release')

// Nothing of the repository was touched: the change is still uncommitted, and main is where it was.
assert ['git', 'status', '--porcelain', 'src'].execute(null as List, basedir).text == ' M src/brief/costs.yaml\n'

assert json('site-brief/check.sarif').runs[0].results == []
def found = json('broken/check.sarif').runs[0].results
assert found*.ruleId.contains('SB201')
assert found[0].locations[0].physicalLocation.artifactLocation.uri == 'broken/costs.yaml'
assert new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/broken/check.checkstyle.xml')).file.error.size() == found.size()
assert (log =~ /(?m)^::error file=broken\/costs\.yaml,line=2,col=\d+,title=SB201::/).find()
assert (log =~ /BUILD FAILURE/).count == 3
return true
