package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status rules, presence outcomes and suggested residuals from end to end: YAML in, brief.json and pages out. */
@TestInstance(Lifecycle.PER_CLASS)
class PointCasesTest {

    private static final String BRIEF = """
            format: 1
            id: b
            organisation: {name: Society}
            title: Programme
            period: 2026-Q3
            currency: EUR
            """;

    private static final String PLAN = "baseline: 0, target: 100, from: 2026-07-01, due: 2026-09-30";

    private static final String GOALS = """
            goals:
              - {id: no-target, objective: Aim A, metric: m-100, baseline: 0, due: 2026-09-30}
              - {id: no-metric, objective: Aim B, PLAN}
              - {id: reached, objective: Aim C, metric: m-100, PLAN}
              - {id: close, objective: Aim D, metric: m-92, PLAN}
              - {id: just-close, objective: Aim E, metric: m-90, PLAN}
              - {id: short, objective: Aim F, metric: m-89, PLAN}
              - {id: not-measured, objective: Aim G, metric: m-none, PLAN}
              - {id: falling, objective: Aim H, metric: m-47, direction: down, baseline: 11, target: 4, from: 2026-07-01, due: 2026-09-30}
              - {id: held, objective: Aim I, metric: m-100, baseline: 100, target: 200, from: 2026-09-30, due: 2027-09-30}
              - {id: lost, objective: Aim J, metric: m-92, baseline: 100, target: 200, from: 2026-09-30, due: 2027-09-30}
            """.replace("PLAN", PLAN);

    private static final String METRICS = """
            sources:
              - {file: kpis.yaml, reader: yaml}
            metrics:
              - {id: m-100, label: M 100, unit: score, adds-up: no, better: up}
              - {id: m-92, label: M 92, unit: score, adds-up: no, better: up}
              - {id: m-90, label: M 90, unit: score, adds-up: no, better: up}
              - {id: m-89, label: M 89, unit: score, adds-up: no, better: up}
              - {id: m-47, label: M 47, unit: score, adds-up: no, better: down}
              - {id: m-none, label: M none, unit: score, adds-up: no, better: up}
            """;

    private static final String KPIS = """
            - {metric: m-100, date: 2026-09, value: 100}
            - {metric: m-92, date: 2026-09, value: 92}
            - {metric: m-90, date: 2026-09, value: 90}
            - {metric: m-89, date: 2026-09, value: 89.99}
            - {metric: m-47, date: 2026-09, value: 4.7}
            """;

    private static final String GOOD = "3, 3, 3, 3, 3, 3";
    private static final String POOR = "1, 1, 1, 1, 1, 1";

    private static final String ASSESSMENTS = "assessments:\n"
            + assessed("lead", GOOD, GOOD, "")
            + assessed("selective", "3, 4, 2, 2, 3, 1", "2, 2, 1, 3, 3, 2", "")
            + assessed("delegate", GOOD, POOR, "")
            + assessed("personal", POOR, GOOD, "")
            + assessed("stay-out", POOR, POOR, "")
            + assessed("not-yet", GOOD, GOOD, ", gates: {quiet-period: no, policy: no}")
            + assessed("no-matter", "3, 4, unknown, 2, 3, 1", "2, 2, 1, 3, 3, 2", "")
            + assessed("undecided", "3, 4, 2, 2, 3, 1", "2, unknown, 1, 3, 3, 2", "")
            + assessed("old", GOOD, GOOD, ", decision: {verdict: lead}")
            + assessed(
                    "new",
                    GOOD,
                    GOOD,
                    ", decision: {verdict: selective, by: Board chair, supersedes: old,"
                            + " conditions: [Two subjects only], review-by: 2026-09-29}");

    private static final String RISKS = """
            scale: {appetite: 12}
            risks:
              - {id: twelve, category: privacy, risk: A leak, inherent: {likelihood: 4, impact: 3}, controls: [fifth]}
              - {id: twenty, category: copyright, risk: A copy, inherent: {likelihood: 4, impact: 5}, residual: {likelihood: 4, impact: 4}, controls: [four-of-five]}
              - {id: past, category: marketing, risk: A claim, inherent: {likelihood: 4, impact: 5}, controls: [stale]}
            controls:
              - {id: fifth, effectiveness: 20%, checked: 2026-09-01}
              - {id: four-of-five, effectiveness: 80%, checked: 2026-09-01}
              - {id: stale, effectiveness: 80%, checked: 2025-09-29}
            """;

    private Generated made = new Generated(Path.of(""), NullNode.getInstance());

    @BeforeAll
    void generate(@TempDir Path folder) throws IOException {
        Path brief = folder.resolve("brief");
        Files.createDirectories(brief.resolve("metrics"));
        Files.writeString(brief.resolve("brief.yaml"), BRIEF);
        Files.writeString(brief.resolve("strategy.yaml"), GOALS);
        Files.writeString(brief.resolve("presence.yaml"), ASSESSMENTS);
        Files.writeString(brief.resolve("risks.yaml"), RISKS);
        Files.writeString(brief.resolve("metrics/sources.yaml"), METRICS);
        Files.writeString(brief.resolve("metrics/kpis.yaml"), KPIS);
        made = Generated.from(brief, folder.resolve("out"));
    }

    private static String assessed(String id, String organisation, String person, String more) {
        Object[] ours = organisation.split(", ");
        Object[] own = person.split(", ");
        return "  - {id: " + id + ", executive: Executive " + id + ", organisation: {"
                + "culture: %s, board-comfort: %s, demand: %s, freedom: %s, support: %s, crisis-readiness: %s"
                        .formatted(ours)
                + "}, person: {"
                + "willingness: %s, time: %s, tolerance: %s, skill: %s, voice: %s, privacy: %s".formatted(own)
                + "}" + more + "}\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-target    | not-defined    | 1 | the goal has no target
            no-metric    | not-defined    | 1 | the goal has no metric
            reached      | on-track       | 2 | 100% of plan
            close        | caution        | 3 | 92% of plan
            just-close   | caution        | 3 | 90% of plan
            short        | off-track      | 4 | 89% of plan
            not-measured | no-information | 5 | no file measures m-none here
            falling      | caution        | 3 | 90% of plan
            held         | on-track       | 2 | no change is planned yet and the value has held
            lost         | off-track      | 4 | no change is planned yet and the value is worse
            """)
    void eachStatusRuleIsPrintedWithItsNumber(String goal, String status, int rule, String because) throws IOException {
        JsonNode verdict = item(made.brief().get("goals"), goal).get("verdict");
        assertThat(verdict.get("status").asText()).isEqualTo(status);
        assertThat(verdict.get("rule").asInt()).isEqualTo(rule);
        assertThat(verdict.get("because").asText()).isEqualTo(because);

        String row = page("metrics.html").getElementsByTag("tr").stream()
                .map(Element::text)
                .filter(text -> text.startsWith(
                        item(made.brief().get("goals"), goal).get("objective").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(row).containsIgnoringCase(status.replace('-', ' ')).contains("rule " + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lead      | lead      | 75    | 75    | Lead in public                 | both scores are seventy or more
            selective | selective | 66.25 | 53.75 | Be present, selectively        | both scores are fifty or more
            delegate  | delegate  | 75    | 25    | Give the voice to someone else | the organisation scores sixty or more and the person below fifty
            personal  | personal  | 25    | 75    | Personal use only              | the person scores sixty or more and the organisation below fifty
            stay-out  | stay-out  | 25    | 25    | Stay out for now and listen    | neither score carries a public presence
            not-yet   | not-yet   | 75    | 75    | Not yet                        | Without a policy
            """)
    void eachOutcomeFollowsFromItsTwoScores(
            String id, String outcome, String organisation, String person, String words, String rule)
            throws IOException {
        assertThat(assessment(id).get("outcome").asText()).isEqualTo(outcome);
        assertThat(fact("presence." + id + ".organisation")).isEqualTo(organisation);
        assertThat(fact("presence." + id + ".person")).isEqualTo(person);
        assertThat(section(id)).contains("Executive " + id, words, rule, organisation, person);
    }

    @Test
    void aGapAboveTwentyFiveIsMisalignedAndASmallerOneIsNot() throws IOException {
        assertThat(assessment("delegate").get("misaligned").asBoolean()).isTrue();
        assertThat(section("delegate")).contains("Misaligned");
        assertThat(fact("presence.selective.gap")).isEqualTo("12.5");
        assertThat(assessment("selective").get("misaligned").asBoolean()).isFalse();
        assertThat(section("selective")).doesNotContain("Misaligned");
    }

    @Test
    void unknownAnswersThatStraddleAreUndecidedAndAskTheirQuestions() throws IOException {
        assertThat(assessment("undecided").get("outcome").asText()).isEqualTo("undecided");
        assertThat(fact("presence.undecided.person.low")).isEqualTo("43.75");
        assertThat(fact("presence.undecided.person.high")).isEqualTo("63.75");
        assertThat(fact("presence.undecided.person")).isEqualTo("unknown: the answer on Time is unknown");
        assertThat(section("undecided"))
                .contains("How much time can you keep free for it every week?")
                .contains("Be present, selectively")
                .contains("Give the voice to someone else")
                .doesNotContain("How would you feel");
    }

    @Test
    void unknownAnswersThatChangeNothingLeaveTheOutcomeAndGiveARange() throws IOException {
        assertThat(assessment("no-matter").get("outcome").asText()).isEqualTo("selective");
        assertThat(section("no-matter")).contains("56.25", "76.25", "Be present, selectively");
    }

    @Test
    void theVerdictStandsBesideTheScoreAndReplacesTheOlderOneBothWays() throws IOException {
        assertThat(section("new"))
                .contains("Lead in public", "Be present, selectively", "Board chair", "Two subjects only", "overdue");
        Document page = page("presence.html");
        assertThat(page.select("#new a[href=#old]")).isNotEmpty();
        assertThat(page.select("#old a[href=#new]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"twelve, 9.6", "twenty, 4"})
    void theSuggestedResidualIsInherentLessWhatTheControlsHold(String risk, String suggested) throws IOException {
        assertThat(fact("legal." + risk + ".suggested")).isEqualTo(suggested);
        assertThat(page("legal.html")
                        .select("#risk-" + risk + " [data-fact='legal." + risk + ".suggested']")
                        .text())
                .isEqualTo(suggested);
    }

    @Test
    void aControlPastItsCheckSuggestsNothing() {
        assertThat(made.facts()).noneMatch(fact -> fact.startsWith("legal.past.suggested"));
    }

    @Test
    void aScoreEqualToTheAppetiteIsNotAboveIt() {
        assertThat(fact("legal.above-appetite")).isEqualTo("2");
    }

    /** The value of a fact, or why it has none. */
    private String fact(String id) {
        JsonNode fact = made.fact(id);
        return fact.get("value").isNull()
                ? "unknown: " + fact.get("why").asText()
                : new BigDecimal(fact.get("value").asText())
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private JsonNode assessment(String id) {
        return item(made.brief().get("presence"), id);
    }

    private static JsonNode item(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String section(String id) throws IOException {
        return page("presence.html").expectFirst("#" + id).text();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(made.version().resolve(path).toFile(), "UTF-8");
    }
}
