String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("the version was generated from other inputs ('costs.yaml' differs), expected the present ones")
assert log.contains("the version '2026.3' is issued already with other content, which never changes")
assert log.contains('list 2026.4 as number 3')
assert (log =~ /BUILD FAILURE/).count == 3
assert (log =~ /BUILD SUCCESS/).count == 6

// Every byte is as it was before the refused runs, which the second site never saw.
def contents = { String site ->
    Map files = new TreeMap()
    File root = new File(basedir, 'target/' + site)
    root.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        files[root.toPath().relativize(file.toPath()).toString()] = file.bytes.encodeHex().toString()
    }
    files.remove('.site-brief.lock')
    files
}
Map published = contents('published')
assert published.size() > 50
assert published == contents('twin')
assert new File(basedir, 'target/published/versions.js').text.contains('"2026.3"')
assert !new File(basedir, 'target/published/2026.4').exists()
assert new File(basedir, 'target/published/2026.3/changes.html').getText('UTF-8').contains('2026.2')
return true
