package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    @TempDir
    Path folder;

    @Test
    void aGateThatCannotBeEvaluatedFails() throws IOException, GitAPIException {
        DiffOutcome outcome = brief().change("metric-file-deleted").diff("main");
        assertThat(outcome.verdict()).isEqualTo("fail");
        assertThat(outcome.told().stopped()).isTrue();
        assertThat(ChangedBrief.text(outcome, "diff.json"))
                .containsPattern("\"id\" : \"spend-ceiling\",\\s+\"figure\" : \"cost.media\",\\s+\"level\" : \"fail\","
                        + "\\s+\"state\" : \"not-evaluated\"");
    }

    @Test
    void theVerdictFailsTheRunFromWhereItIsAskedTo() throws IOException, GitAPIException {
        ChangedBrief warned = brief().change("hour-rate-changed");
        assertThat(stops(warned, DiffRequest.FailOn.FAIL)).isFalse();
        assertThat(stops(warned, DiffRequest.FailOn.WARN)).isTrue();
        ChangedBrief failed = warned.change("metric-file-replaced");
        assertThat(stops(failed, DiffRequest.FailOn.FAIL)).isTrue();
        assertThat(stops(failed, DiffRequest.FailOn.NEVER)).isFalse();
    }

    private static boolean stops(ChangedBrief brief, DiffRequest.FailOn failOn) throws IOException {
        DiffRequest plain = brief.request("main");
        return Diff.run(new DiffRequest(plain.brief(), plain.output(), plain.base(), plain.branch(), failOn))
                .told()
                .stopped();
    }

    @Test
    void withoutABaseNothingPasses() throws IOException, GitAPIException {
        DiffOutcome outcome = brief().diff("origin/release");
        assertThat(outcome.verdict()).isEqualTo("not-evaluated");
        assertThat(outcome.told().stopped()).isTrue();
    }

    @Test
    void aGateOfABranchHoldsThereAlone() throws IOException, GitAPIException {
        DiffRequest plain =
                brief().replace("gates.yaml", "at-least: 40%", "at-least: 50%").request("main");
        assertThat(verdict(plain, Optional.of("main"))).isEqualTo("pass");
        assertThat(verdict(plain, Optional.of("release/2026"))).isEqualTo("fail");
        assertThat(verdict(plain, Optional.empty())).isEqualTo("fail");
    }

    private static String verdict(DiffRequest plain, Optional<String> branch) throws IOException {
        return Diff.run(new DiffRequest(plain.brief(), plain.output(), plain.base(), branch, plain.failOn()))
                .verdict();
    }

    @Test
    void theBaseMayBeBroken() throws IOException, GitAPIException {
        ChangedBrief brief = brief().change("broken-head");
        brief.commit("A mistake");
        DiffOutcome outcome = brief.replace("costs.yaml", "ammount", "amount")
                .replace("costs.yaml", "ninety", "90")
                .diff("main");
        assertThat(outcome.verdict()).isEqualTo("not-evaluated");
        assertThat(ChangedBrief.text(outcome, "comment.md"))
                .contains("## The base cannot be read: ROI 42%", "the brief at the base 'main' has 3 errors");
    }

    @Test
    void theSameChangeGivesTheSameBytes() throws IOException, GitAPIException {
        DiffOutcome one = brief().change("metric-file-replaced").diff("main");
        DiffOutcome other = ChangedBrief.in(folder.resolve("other"))
                .change("metric-file-replaced")
                .diff("main");
        try (Stream<Path> files = Files.walk(one.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(other.folder().resolve(one.folder().relativize(file).toString()))
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void anyOtherInputGivesAnotherMark() throws IOException, GitAPIException {
        ChangedBrief brief = brief();
        String before = mark(brief.diff("main"));
        assertThat(mark(brief.diff("main"))).isEqualTo(before);
        assertThat(mark(brief.change("nothing-material").diff("main"))).isNotEqualTo(before);
    }

    private static String mark(DiffOutcome outcome) throws IOException {
        return ChangedBrief.text(outcome, "comment.md").lines().findFirst().orElseThrow();
    }

    @Test
    void aLargeChangeStaysWithinWhatHostsTake() throws IOException, GitAPIException {
        ChangedBrief brief = brief();
        String name = "A name of a campaign that is as long as such names are in fact, number ";
        for (int i = 0; i < 700; i++) {
            Files.writeString(brief.folder().resolve("campaigns/campaign-" + i + ".yaml"), "name: " + name + i + "\n");
        }
        String goals = IntStream.range(0, 400)
                .mapToObj(
                        i -> "  - {id: goal-" + i + ", objective: " + name + i + ", metric: renewal-rate, target: 92%}")
                .collect(Collectors.joining("\n", "goals:\n", "\n"));
        Files.writeString(
                brief.folder().resolve("strategy.yaml"),
                goals + "channels:\n  - {id: linkedin, name: LinkedIn, kind: network}\n");
        DiffOutcome outcome = brief.diff("main");
        for (String file : new String[] {"comment.md", "comment-plain.md"}) {
            String comment = ChangedBrief.text(outcome, file);
            assertThat(comment.length()).isBetween(10_000, 60_000);
            assertThat(comment).contains("and ", " more");
        }
    }

    @Test
    void theReviewIsToldInTheLanguageOfTheBrief() throws IOException, GitAPIException {
        DiffOutcome outcome = brief().change("hour-rate-changed")
                .replace("brief.yaml", "locale: en-GB", "locale: de-DE")
                .diff("main");
        assertThat(ChangedBrief.text(outcome, "comment.md"))
                .contains("(−17 Punkte), schlechter", "**Schranken:** 0 verletzt, 1 gewarnt", "Nettonutzen");
    }

    @Test
    void bothSidesOfEveryChangedPageStandSideBySide() throws IOException, GitAPIException {
        DiffOutcome outcome = brief().change("campaign-deleted").diff("main");
        Document page = Jsoup.parse(ChangedBrief.text(outcome, "diff.html"));
        assertThat(page.select("section")).hasSizeGreaterThan(4);
        assertThat(page.select("iframe[src], a[href], link[href]")).allSatisfy(element -> {
            String target = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertThat(target.startsWith("#") || Files.exists(outcome.folder().resolve(target)))
                    .as(target)
                    .isTrue();
        });
        assertThat(page.select("iframe").eachAttr("src"))
                .contains("before/index.html", "after/index.html", "before/campaigns/evening-talks.html")
                .doesNotContain("after/campaigns/evening-talks.html");
        assertThat(ChangedBrief.text(outcome, "comment.md"))
                .contains("- `campaigns/evening-talks.html`: Removed")
                .containsPattern("- `index.html`: \\d+ figure");
    }

    @Test
    void aPublishedVersionIsABaseToo() throws IOException, GitAPIException {
        ChangedBrief brief = brief();
        Place site = new Place(folder.resolve("published").toString(), Path.of(""), Optional.empty());
        Request issue = new Request(
                brief.folder(),
                folder.resolve("site"),
                "2026.2",
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                "1.0.0");
        assertThat(SiteBrief.generate(issue).stopped()).isFalse();
        assertThat(SiteBrief.publish(new PublishRequest(
                                issue, site, "Ada", Instant.EPOCH, Optional.of("2026-07-10"), false, false))
                        .stopped())
                .isFalse();
        DiffRequest plain = brief.change("hour-rate-changed").request("2026.2");
        DiffOutcome outcome = Diff.run(new DiffRequest(
                plain.brief().since(site, Optional.empty()), plain.output(), "2026.2", plain.branch(), plain.failOn()));
        assertThat(outcome.verdict()).isEqualTo("warn");
        assertThat(ChangedBrief.text(outcome, "comment.md"))
                .contains("## ROI 42% → 25% (−17 points), worse", "Compared with the published version `2026.2`");
        Path before = outcome.folder().resolve("before");
        assertThat(before.resolve("roi.html")).hasSameBinaryContentAs(folder.resolve("published/2026.2/roi.html"));
        Document page = Jsoup.parse(before.resolve("roi.html").toFile());
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(style -> assertThat(before.resolve(style)).exists());
        assertThat(before.resolve("assets/fonts")).isNotEmptyDirectory();
    }

    private ChangedBrief brief() throws IOException, GitAPIException {
        return ChangedBrief.in(folder.resolve("brief"));
    }
}
