package io.sitebrief.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.Publisher;
import io.sitebrief.publish.Sites;
import io.sitebrief.publish.Target;
import io.sitebrief.publish.Verifier;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SystemSshTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void leaveTheHomeAlone() {
        QuietHome.install();
    }

    /** Stands for ssh: notes how it was called, then does the remote command on this machine. */
    private Path program() throws IOException {
        Path program = folder.resolve("ssh");
        Files.writeString(
                program,
                "#!/bin/sh\necho \"$@\" >> '" + folder.resolve("calls")
                        + "'\nfor last; do :; done\nexec sh -c \"$last\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSiteIsPublishedThroughTheMachinesSshToGitItself() throws Exception {
        Path generated = folder.resolve("generated");
        Path remote = folder.resolve("remote.git");
        git(folder, "init", "-q", "--bare", remote.toString());
        URIish address = new URIish("ssh://ada@git.example:2222" + remote);
        GitRemote ssh = new GitRemote(address, Optional.empty(), program().toString());
        Target target = publisher -> Result.of(GitSite.open(ssh, "pages", "", publisher.orElse("")));
        for (String version : new String[] {"1", "2"}) {
            Sites.generate(generated, version, "word of " + version);
            assertThat(new Publisher(new LocalDisk(), generated)
                            .publish(target, Sites.order(version, "2026-10-05"))
                            .problems())
                    .isEmpty();
        }
        assertThat(Verifier.verify(target).value().orElseThrow().faults()).isEmpty();
        git(remote, "fsck", "--strict", "pages");
        assertThat(folder.resolve("calls"))
                .content()
                .contains("-o BatchMode=yes -p 2222 -- ada@git.example git-receive-pack '" + remote + "'\n");
    }

    @Test
    void aHostCannotPassForAnOption() throws URISyntaxException {
        URIish address = new URIish("ssh://git.example/site.git").setHost("-oProxyCommand=touch x");
        assertThatThrownBy(() -> new SystemSsh("ssh").getSession(address, null, null, 0))
                .isInstanceOf(TransportException.class);
    }
}
