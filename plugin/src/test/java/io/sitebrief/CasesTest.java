package io.sitebrief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.check.Rules;
import io.sitebrief.read.BriefReader;
import io.sitebrief.read.Reading;
import io.sitebrief.read.TestFolder;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemReport;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code cases} is a brief with the problems that are printed for it in {@code expected.txt}; without
 * that file there are none. Run with {@code -Dapprove} to write what is printed now, then read the difference.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    List<DynamicTest> everyCasePrintsWhatWasApproved() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(folder -> Files.isDirectory(folder.resolve("brief")))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    @Test
    void theExampleHasNoProblems() throws IOException {
        assertThat(print(Path.of("../example-site/src/brief"))).isEmpty();
    }

    private static void check(Path folder) throws IOException {
        String printed = print(folder.resolve("brief"));
        Path expected = folder.resolve("expected.txt");
        if (System.getProperty("approve") != null) {
            approve(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private static void approve(Path expected, String printed) throws IOException {
        if (printed.isEmpty()) {
            Files.deleteIfExists(expected);
        } else {
            Files.writeString(expected, printed);
        }
    }

    private static String print(Path brief) throws IOException {
        Result<Reading> reading = BriefReader.read(TestFolder.of(brief));
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.value()
                .ifPresent(read -> problems.addAll(Rules.check(
                        read.plan(), read.unread().files(), read.unread().ids())));
        ProblemReport report = new ProblemReport(file -> lines(brief.resolve(file)));
        return String.join(
                "", report.texts(problems).stream().map(text -> text + "\n").toList());
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
