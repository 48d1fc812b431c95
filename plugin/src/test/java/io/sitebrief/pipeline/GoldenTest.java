package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code cases} with a {@code facts.txt} gives the facts that are written there, all of them and
 * exact. Run with {@code -Dapprove} to write what is found now, then read the difference.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    Path output;

    @TestFactory
    List<DynamicTest> everyFactIsTheOneThatWasApproved() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(folder -> Files.exists(folder.resolve("facts.txt")))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    private void check(Path folder) throws IOException {
        Generated generated = Generated.from(
                folder.resolve("brief"), output.resolve(folder.getFileName().toString()));
        if (System.getProperty("approve") != null) {
            Files.write(folder.resolve("facts.txt"), generated.facts());
        }
        assertThat(generated.facts()).isEqualTo(Files.readAllLines(folder.resolve("facts.txt")));
    }

    @Test
    void thePublishedMemoComesOutAsPrinted() throws IOException {
        Generated memo = Generated.from(CASES.resolve("memo/brief"), output);

        assertThat(memo.facts())
                .contains(
                        "cost 125450.00 money",
                        "benefit 178250.00 money",
                        "net 52800.00 money",
                        "roi 0.4208848147 ratio",
                        "bcr 1.4208848147 ratio",
                        "break-even-margin 0.6620800000 ratio");
        assertThat(memo.fact("roi").get("formula").asText()).isEqualTo("(benefit − cost) ÷ cost");
    }

    @Test
    void withoutCostsTheReturnIsUnknownAndNothingIsGood() throws IOException {
        Generated bare = Generated.from(CASES.resolve("memo-without-costs/brief"), output);

        assertThat(bare.facts())
                .contains(
                        "cost unknown: no cost is given",
                        "net unknown: no cost is given",
                        "roi unknown: no cost is given",
                        "bcr unknown: no cost is given",
                        "break-even-margin unknown: no cost is given",
                        "benefit 178250.00 money");
        for (var page : bare.pages()) {
            assertThat(page.select("main [data-fact$=roi]").eachText()).allMatch(text -> text.contains("unknown"));
            assertThat(page.select("[data-fact]").eachText()).noneMatch(text -> text.matches("[−+]?0(\\.0)?%"));
            assertThat(page.select("main [class*=good]"))
                    .filteredOn(mark -> !isLegend(mark))
                    .isEmpty();
        }
    }

    /** How to read the charts shows every mark that there is. */
    private static boolean isLegend(Element mark) {
        return mark.closest("svg[aria-hidden=true]") != null;
    }

    @Test
    void twelveMistakesInFiveFilesAreTwelveProblemsOfOneRun() throws IOException {
        Outcome outcome = SiteBrief.generate(Generated.request(CASES.resolve("twelve-mistakes/brief"), output));

        assertThat(outcome.stopped()).isTrue();
        assertThat(outcome.problems())
                .hasSize(12)
                .allMatch(problem -> problem.source().line() > 0);
        assertThat(outcome.problems().stream().map(problem -> problem.source().file()))
                .containsOnly("benefits.yaml", "brief.yaml", "costs.yaml", "risks.yaml", "strategy.yaml");
        assertThat(output).isEmptyDirectory();
    }
}
