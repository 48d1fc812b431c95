package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code reviews} is a change of the brief in {@code reviews/base} with the approved review of it. Run
 * with {@code -Dapprove} to write what is told now, then read the difference like code.
 */
class DiffCasesTest {

    private static final List<String> APPROVED =
            List.of("comment.md", "comment-plain.md", "annotations.txt", "summary.txt");

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> everyChangeIsToldAsApproved() throws IOException {
        try (Stream<Path> cases = Files.list(ChangedBrief.REVIEWS)) {
            return cases.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("base"))
                    .sorted()
                    .map(name -> DynamicTest.dynamicTest(name, () -> check(name)))
                    .toList();
        }
    }

    private void check(String name) throws IOException, GitAPIException {
        DiffOutcome outcome = outcome(name);
        for (String file : APPROVED) {
            String told = approved(ChangedBrief.text(outcome, file));
            Path approved = ChangedBrief.REVIEWS.resolve(name).resolve(file);
            if (System.getProperty("approve") != null) {
                Files.createDirectories(approved.getParent());
                Files.writeString(approved, told);
            }
            assertThat(told).as(file).isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
        }
        SchemaCheck.sarif(ChangedBrief.text(outcome, "diff.sarif"));
        SchemaCheck.valid(ChangedBrief.text(outcome, "diff.schema.json"), ChangedBrief.text(outcome, "diff.json"));
    }

    /**
     * A comment without the parts that grow with every new page and figure; those have their own test. What folds away
     * stands between two tags, or below a heading of the third level.
     */
    private static String approved(String told) {
        return told.replaceAll(
                        "(?s)(<details><summary>)?(### )?(Campaigns, channels and categories|Pages that change) \\(.*?"
                                + "(?=\\n(<details>|### )|$)",
                        "")
                .replaceAll("\n{3,}", "\n\n");
    }

    private DiffOutcome outcome(String name) throws IOException, GitAPIException {
        Path repository = folder.resolve(name);
        if (name.equals("new-brief")) {
            ChangedBrief empty = ChangedBrief.empty(repository);
            ChangedBrief.copy(ChangedBrief.REVIEWS.resolve("base"), empty.folder());
            return empty.diff("main");
        }
        ChangedBrief brief = ChangedBrief.in(repository);
        return brief.change(name).diff(name.equals("no-base") ? "origin/release" : "main");
    }
}
