package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void anotherProcessIsToldTheNameUntilTheHolderDies() throws Exception {
        Process holder = java("", "hold", folder.toString(), "Grace");
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        assertThat(FolderLock.take(new LocalDisk(), folder, "Ada").problems())
                .extracting(Problem::message)
                .containsExactly("Grace is publishing to this site, expected one publisher at a time");
        holder.destroyForcibly();
        assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve(FolderLock.NAME)).hasContent("Grace");
        Result<FolderLock> taken = FolderLock.take(new LocalDisk(), folder, "Ada");
        assertThat(taken.problems()).isEmpty();
        assertThat(folder.resolve(FolderLock.NAME)).hasContent("Ada");
        taken.value().orElseThrow().close();
        assertThat(folder.resolve(FolderLock.NAME)).isEmptyFile();
    }

    @Test
    void aNameIsKeptToOneShortLine() throws IOException {
        try (FolderLock lock = FolderLock.take(new LocalDisk(), folder, "Ada\n\u0007" + "x".repeat(500))
                .value()
                .orElseThrow()) {
            assertThat(Files.readString(folder.resolve(FolderLock.NAME)))
                    .hasSize(200)
                    .startsWith("Ada  xxx");
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void aFolderIsPublishedToWithoutTheGitLibrary() throws Exception {
        Sites.generate(folder.resolve("generated"), "1", "one");
        Process process = java("org.eclipse.jgit", "publish", folder.toString(), "");
        assertThat(process.inputReader().lines().toList()).first().isEqualTo("add the version 1: 5 files");
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** This class in a process of its own, with no library on its path whose name holds the word. */
    private static Process java(String without, String... arguments) throws IOException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> without.isEmpty() || !entry.contains(without))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new java.util.ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-cp", path, FolderLockTest.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Holds the lock on a folder for ever, or publishes to a folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("hold")) {
            Result<FolderLock> lock = FolderLock.take(new LocalDisk(), folder, arguments[2]);
            System.out.println(lock.value().isPresent() ? "held" : "refused");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
        Target target = Targets.of("site", folder, Optional.empty()).value().orElseThrow();
        new Publisher(new LocalDisk(), folder.resolve("generated"))
                .publish(target, Sites.order("1", "2026-10-05"))
                .value()
                .orElseThrow()
                .lines()
                .forEach(System.out::println);
    }
}
