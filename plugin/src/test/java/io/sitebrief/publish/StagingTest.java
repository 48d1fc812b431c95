package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.publish.FailingDisk.Fault;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {

    private static final VersionName VERSION = new VersionName("2026.3-SNAPSHOT");

    @TempDir
    Path folder;

    private static Staged generate(Disk disk, Path root, List<SiteFile> files) throws IOException {
        Staging staging = new Staging(disk, root, Durability.LASTING);
        Staged staged = staging.stage(VERSION, files.stream());
        staging.place(staged);
        return staged;
    }

    private Map<String, String> whole(String word) throws IOException {
        Path root = folder.resolve("model-" + word);
        generate(new LocalDisk(), root, Sites.files(word));
        return Sites.contents(root.resolve(VERSION.text()));
    }

    @Test
    void theVersionStandsAloneInItsRoot() throws IOException {
        Path root = folder.resolve("target/site-brief");
        Staged staged = generate(new LocalDisk(), root, Sites.files("new"));
        assertThat(new LocalDisk().list(root)).containsExactly(VERSION.text());
        assertThat(Sites.contents(root.resolve(VERSION.text()))).hasSize(5).containsEntry("index.html", "<p>new</p>");
        assertThat(staged.written()).isEqualTo(4);
        assertThat(staged.manifestSha256())
                .isEqualTo(
                        Sha256.of(new LocalDisk(), root.resolve(VERSION.text()).resolve(Manifest.NAME)));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whateverChangeFailsTheOldOrTheNewVersionIsWhole(Fault fault) throws IOException {
        Map<String, String> old = whole("old");
        Map<String, String> fresh = whole("new");
        int failures = 0;
        for (int n = 1; ; n++) {
            Path root = folder.resolve("run-" + n);
            generate(new LocalDisk(), root, Sites.files("old"));
            FailingDisk disk = new FailingDisk(n, fault);
            boolean done = succeeds(disk, root);
            Path live = root.resolve(VERSION.text());
            if (Files.exists(live)) {
                assertThat(Sites.contents(live)).as("change " + n).isIn(old, fresh);
            }
            new Staging(new LocalDisk(), root, Durability.LASTING).recover();
            assertThat(Sites.contents(live)).as("recovered after change " + n).isIn(old, fresh);
            assertThat(new LocalDisk().list(root))
                    .as("leftovers of change " + n)
                    .containsExactly(VERSION.text());
            if (done && disk.changes() < n) {
                break;
            }
            failures += done ? 0 : 1;
        }
        assertThat(failures).isGreaterThan(15);
    }

    private static boolean succeeds(Disk disk, Path root) {
        try {
            generate(disk, root, Sites.files("new"));
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("fails by intent");
            return false;
        }
    }

    @Test
    void aBriefFailureOfTheLastStepLeavesTheOldVersionInPlace() throws IOException {
        Map<String, String> old = whole("old");
        Path root = folder.resolve("site");
        generate(new LocalDisk(), root, Sites.files("old"));
        Disk disk = new FailingMove();
        assertThatThrownBy(() -> generate(disk, root, Sites.files("new"))).isInstanceOf(IOException.class);
        assertThat(Sites.contents(root.resolve(VERSION.text()))).isEqualTo(old);
    }

    /** Fails the rename of the staged folder only. */
    private static final class FailingMove extends ForwardingDisk {
        @Override
        public void move(Path from, Path to) throws IOException {
            if (from.getFileName().toString().startsWith(".staging-")) {
                throw new IOException("held by a reader");
            }
            super.move(from, to);
        }
    }

    @Test
    void theOldVersionGoesBackAfterADeathBetweenTheTwoRenames() throws IOException {
        Map<String, String> old = whole("old");
        Path root = folder.resolve("site");
        generate(new LocalDisk(), root, Sites.files("old"));
        Files.move(root.resolve(VERSION.text()), root.resolve(".old-" + VERSION.text()));
        new Staging(new LocalDisk(), root, Durability.REBUILDABLE).recover();
        assertThat(Sites.contents(root.resolve(VERSION.text()))).isEqualTo(old);
    }

    @Test
    void aStreamThatFailsLeavesTheVersionInPlace() throws IOException {
        Path root = folder.resolve("site");
        generate(new LocalDisk(), root, Sites.files("old"));
        Staging staging = new Staging(new LocalDisk(), root, Durability.REBUILDABLE);
        Stream<SiteFile> files = Sites.files("new").stream().peek(file -> {
            if (file.path().startsWith("data/")) {
                throw new IllegalStateException("a template fails");
            }
        });
        assertThatThrownBy(() -> staging.stage(VERSION, files)).hasMessage("a template fails");
        assertThat(root.resolve(VERSION.text()).resolve("index.html")).hasContent("<p>old</p>");
    }

    @Test
    void anAbandonedVersionLeavesNothing() throws IOException {
        Path root = folder.resolve("site");
        Staging staging = new Staging(new LocalDisk(), root, Durability.REBUILDABLE);
        staging.abandon(staging.stage(VERSION, Sites.files("new").stream()));
        assertThat(new LocalDisk().list(root)).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotWrittenAgain() throws IOException {
        Path root = folder.resolve("site");
        generate(new LocalDisk(), root, Sites.files("old"));
        Staged again = generate(new LocalDisk(), root, Sites.files("old"));
        assertThat(again.same()).isTrue();
        Staged changed = generate(new LocalDisk(), root, Sites.files("new"));
        assertThat(changed.same()).isFalse();
        assertThat(changed.written()).isEqualTo(3);
        assertThat(changed.unchanged()).isEqualTo(1);
    }

    @Test
    void aFileTouchedByHandIsWrittenAgain() throws IOException {
        Path root = folder.resolve("site");
        generate(new LocalDisk(), root, Sites.files("old"));
        Path page = root.resolve(VERSION.text()).resolve("index.html");
        Files.writeString(page, "<p>mine</p>");
        assertThat(generate(new LocalDisk(), root, Sites.files("old")).written())
                .isEqualTo(1);
        assertThat(page).hasContent("<p>old</p>");
    }

    @Test
    void aFileThatTheNewVersionLacksGoes() throws IOException {
        Path root = folder.resolve("site");
        generate(new LocalDisk(), root, Sites.files("old"));
        Staged staged = generate(new LocalDisk(), root, Sites.files("old").subList(0, 2));
        assertThat(staged.dropped()).isEqualTo(2);
        assertThat(Sites.contents(root.resolve(VERSION.text())))
                .containsOnlyKeys("MANIFEST.sha256", "campaigns/autumn.html", "index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x",
                "../x",
                "a/../x",
                "a//x",
                "./x",
                "a\\x",
                "C:/x",
                "con.html",
                "a/nul",
                "x?",
                "x.",
                "a\nb"
            })
    void anUnsafePathIsABug(String path) {
        Staging staging = new Staging(new LocalDisk(), folder, Durability.REBUILDABLE);
        assertThatThrownBy(() -> staging.stage(VERSION, Stream.of(SiteFile.text(path, "x"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan.html=plan.html", "plan.html=PLAN.html", "a/x=A/y", "a=a/x", "a/x=A", "x=manifest.SHA256"})
    void pathsThatMeetAreABug(String pair) {
        Staging staging = new Staging(new LocalDisk(), folder, Durability.REBUILDABLE);
        Stream<SiteFile> files = Stream.of(pair.split("=")).map(path -> SiteFile.text(path, "x"));
        assertThatThrownBy(() -> staging.stage(VERSION, files)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void sha256sumFindsTheManifestRight() throws Exception {
        Path root = folder.resolve("site");
        generate(new LocalDisk(), root, Sites.files("new"));
        Path version = root.resolve(VERSION.text());
        assertThat(Processes.run(version, "sha256sum", "--strict", "--quiet", "-c", "MANIFEST.sha256"))
                .isZero();
        Files.writeString(version.resolve("index.html"), "other");
        assertThat(Processes.run(version, "sha256sum", "--strict", "--quiet", "-c", "MANIFEST.sha256"))
                .isNotZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWebServerMayReadWhatASecretiveUserWrote() throws Exception {
        Path root = folder.resolve("site");
        String java = ProcessHandle.current().info().command().orElse("java");
        String command = "umask 077 && exec '" + java + "' -cp '" + System.getProperty("java.class.path") + "' "
                + StagingTest.class.getName() + " '" + root + "'";
        assertThat(Processes.run(folder, "sh", "-c", command)).isZero();
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all)
                    .hasSize(10)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Generates into the folder given, in a process of its own. */
    public static void main(String[] arguments) throws IOException {
        generate(new LocalDisk(), Path.of(arguments[0]), Sites.files("new"));
    }

    /** Runs programs of the machine. */
    private static final class Processes {
        static int run(Path folder, String... command) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }
    }
}
