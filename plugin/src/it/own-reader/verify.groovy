File imports = new File(basedir, 'brief/target/site-brief/2026.3/imports.html')
assert imports.getText('UTF-8').contains('podcast-2026.csv')

def brief = new groovy.json.JsonSlurper().parse(new File(basedir, 'brief/target/site-brief/2026.3/brief.json'), 'UTF-8')
def views = brief.facts.find { it.id == 'metrics.views' }
assert views.value.toString() == '2000'
return true
