package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Mutations;
import io.sitebrief.Prompt;
import io.sitebrief.check.Rules;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A broken file of a brief ends in problems with places, never in an exception. */
class BrokenBriefTest {

    private static final Path EXAMPLE = Path.of("../example-site/src/brief");
    private static final int COPIES = 40;
    private static final List<InputFile> SMALL = TestFolder.of(
            "brief.yaml",
            "format: 1\nid: a\ntitle: A\ncurrency: EUR\nperiod: 2026-Q3\norganisation: {name: B}\n",
            "campaigns/autumn.yaml",
            "name: Autumn\n");

    /** The files that random bytes may stand for; the first byte says which. */
    private static final List<String> KINDS = List.of(
            "brief.yaml",
            "costs.yaml",
            "benefits.yaml",
            "presence.yaml",
            "risks.yaml",
            "network.yaml",
            "strategy.yaml",
            "events.yaml",
            "gates.yaml",
            "resources.yaml",
            "metrics/sources.yaml",
            "campaigns/autumn.yaml");

    @TestFactory
    List<DynamicTest> everyBrokenFileIsToldWithItsPlace() throws IOException {
        List<InputFile> files = TestFolder.of(EXAMPLE);
        return files.stream()
                .filter(file -> file.path().endsWith(".yaml"))
                .filter(file ->
                        !file.path().startsWith("campaigns/") || file.path().contains("autumn"))
                .map(file -> DynamicTest.dynamicTest(
                        file.path(),
                        () -> Mutations.of(file.path().length(), List.of(bytes(file)), COPIES)
                                .forEach(broken -> Prompt.assertPrompt(() -> read(files, file.path(), broken)))))
                .toList();
    }

    @Test
    void theSameBriefUnbrokenHasNoErrors() throws IOException {
        assertThat(problems(TestFolder.of(EXAMPLE))).noneMatch(Problem::isError);
    }

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsABrief(byte[] bytes) {
        if (bytes.length > 0) {
            String kind = KINDS.get((bytes[0] & 0xff) % KINDS.size());
            Prompt.assertPrompt(() -> read(SMALL, kind, Arrays.copyOfRange(bytes, 1, bytes.length)));
        }
    }

    private static void read(List<InputFile> files, String path, byte[] broken) {
        List<InputFile> with = new ArrayList<>(files);
        with.removeIf(file -> file.path().equals(path));
        with.add(new Broken(path, broken));
        try {
            assertThat(problems(with))
                    .allSatisfy(problem -> assertThat(problem.source().file()).isNotBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> problems(List<InputFile> files) throws IOException {
        Result<Reading> reading = BriefReader.read(files, TestFolder::shipped, Optional.empty());
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.value()
                .ifPresent(read -> problems.addAll(Rules.check(
                        read.plan(), read.unread().files(), read.unread().ids())));
        return problems;
    }

    private static byte[] bytes(InputFile file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Broken(String path, byte[] bytes) implements InputFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
