package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.read.TestFolder;
import io.sitebrief.review.Explanation;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The reference of problems in {@code src/site/markdown/problems}: one page for each kind, made of the content's
 * problems.yaml. Run with {@code -Dapprove} to write the pages anew.
 */
class ReferenceTest {

    private static final Request REQUEST =
            new Request(Path.of("brief"), Path.of("site"), "1", Optional.empty(), Optional.empty(), false, 1, "test");
    private static final Path PAGES = Path.of("src/site/markdown/problems");
    private static final Path INDEX = Path.of("src/site/markdown/problems.md");
    private static final String BRIEF = """
            format: 1
            id: sample
            organisation: {name: Sample}
            title: Sample
            period: 2026-Q3
            currency: EUR
            """;

    @TestFactory
    Stream<DynamicTest> everyKindIsExplained() throws IOException {
        Reference reference = Reference.read();
        return Stream.of(ProblemKind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.code() + " " + kind, () -> {
                    assertThat(reference.of(kind))
                            .as("an entry %s with meaning and cure in the content's problems.yaml", kind.code())
                            .isPresent();
                    assertThat(reference.example(kind)).isPresent();
                }));
    }

    @TestFactory
    Stream<DynamicTest> anExampleThatIsAFileGivesItsCode() throws IOException {
        Reference reference = Reference.read();
        return Stream.of(ProblemKind.values())
                .filter(kind -> reference.file(kind).isPresent())
                .map(kind -> DynamicTest.dynamicTest(kind.code(), () -> {
                    String file = reference.file(kind).orElseThrow();
                    String text = reference.example(kind).orElseThrow();
                    List<InputFile> files = new ArrayList<>(TestFolder.of(file, text));
                    if (!file.equals("brief.yaml")) {
                        files.addAll(TestFolder.of("brief.yaml", BRIEF));
                    }
                    assertThat(Given.read(REQUEST, files).problems())
                            .extracting(problem -> problem.kind().code())
                            .contains(kind.code());
                }));
    }

    @Test
    void aKindHasOneCode() {
        assertThat(Stream.of(ProblemKind.values()).map(ProblemKind::code)).doesNotHaveDuplicates();
    }

    @Test
    void thePagesAreThoseOfTheReference() throws IOException {
        Map<Path, String> pages = pages(Reference.read());
        if (System.getProperty("approve") != null) {
            Files.createDirectories(PAGES);
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                Files.writeString(page.getKey(), page.getValue());
            }
        }
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            assertThat(page.getKey())
                    .as("mvn -q test -pl plugin -Dtest=ReferenceTest -Dapprove writes the reference anew")
                    .hasContent(page.getValue());
        }
    }

    private static Map<Path, String> pages(Reference reference) {
        Map<Path, String> pages = new TreeMap<>();
        StringBuilder index = new StringBuilder("# Problems\n\nWhat a run may tell, by code. An error stops the run; a"
                + " warning stops it with `site-brief.strict` only.\n\n| code | | what is wrong |\n|---|---|---|\n");
        Stream.of(ProblemKind.values())
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .forEach(kind -> {
                    Explanation told = reference.of(kind).orElseThrow();
                    index.append("| [")
                            .append(kind.code())
                            .append("](problems/")
                            .append(kind.code())
                            .append(".md) | ")
                            .append(kind.severity().word())
                            .append(" | ")
                            .append(prose(told.meaning()).replace("|", "\\|"))
                            .append(" |\n");
                    pages.put(PAGES.resolve(kind.code() + ".md"), page(kind, told, reference));
                });
        pages.put(INDEX, index.toString());
        return pages;
    }

    private static String page(ProblemKind kind, Explanation told, Reference reference) {
        String example = reference.example(kind).orElseThrow().strip();
        String file = reference.file(kind).map(name -> "`" + name + "`:\n\n").orElse("");
        return "# " + kind.code() + ": " + kind.severity().word() + "\n\n"
                + prose(told.meaning()) + "\n\n" + "## Example\n\n" + file + "```\n" + example + "\n```\n\n## Cure\n\n"
                + prose(told.cure()) + "\n";
    }

    /** A text whose angle brackets are no markup. */
    private static String prose(String text) {
        return text.strip().replace("<", "&lt;");
    }
}
