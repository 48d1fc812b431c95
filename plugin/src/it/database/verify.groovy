def provenance = new groovy.json.JsonSlurper()
        .parse(new File(basedir, 'target/site-brief/2026.3/provenance.json'), 'UTF-8')
assert provenance.queries.size() == 1
assert provenance.queries[0].sql.contains('GROUP BY sb_cell, sb_channel')
assert provenance.queries[0]['answer-sha256'] ==~ /[0-9a-f]{64}/

def brief = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-brief/2026.3/brief.json'), 'UTF-8')
assert brief.facts.find { it.id == 'metrics.clicks' }.value.toString() == '42'
assert !new File(basedir, 'build.log').getText('UTF-8').contains('only-here')
return true
