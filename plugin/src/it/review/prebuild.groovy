import java.nio.file.Files
import java.nio.file.StandardCopyOption

// A repository with the brief on main, and a branch on which a cost was changed and not yet committed.
def git = { String... words ->
    def run = new ProcessBuilder(['git', '-c', 'user.name=Team', '-c', 'user.email=team@example.org', '-c',
            'commit.gpgsign=false'] + words.toList())
    run.directory(basedir).redirectErrorStream(true).environment().putAll(
            [GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'])
    Process process = run.start()
    String said = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : said
}
git('init', '--quiet')
git('symbolic-ref', 'HEAD', 'refs/heads/main')
git('add', 'pom.xml', 'src', 'broken')
git('commit', '--quiet', '--message', 'The brief of the third quarter')
git('checkout', '--quiet', '-b', 'change')
Files.walk(new File(basedir, 'src/brief').toPath()).forEach {
    def to = new File(basedir, 'before').toPath().resolve(new File(basedir, 'src/brief').toPath().relativize(it).toString())
    Files.copy(it, to, StandardCopyOption.REPLACE_EXISTING)
}
Files.copy(new File(basedir, 'changed/costs.yaml').toPath(), new File(basedir, 'src/brief/costs.yaml').toPath(),
        StandardCopyOption.REPLACE_EXISTING)
return true
