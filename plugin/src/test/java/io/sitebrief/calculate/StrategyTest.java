package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.StrategyReport;
import io.sitebrief.brief.StrategyReport.Check;
import io.sitebrief.brief.StrategyReport.Component;
import io.sitebrief.page.SampleWords;
import io.sitebrief.site.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seven components: what gives a level, and completeness apart from it. */
class StrategyTest {

    private static final String BRIEF = """
            format: 1
            id: b
            organisation: {name: Society}
            title: Programme
            period: 2026-Q3
            currency: EUR
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            goals          | goals: []                                                                                          | 0 | 0
            goals          | goals: [{id: g, objective: Grow}]                                                                  | 1 | 1/7
            goals          | goals: [{id: g, objective: Grow, organisation-goal: More}]                                         | 2 | 2/7
            goals          | goals: [{id: g, objective: Grow, organisation-goal: More, metric: members, baseline: 1, target: 2, due: 2026-09-30, owner: Chair}] | 3 | 7/7
            measurement    | measurement: {owner: Chair}                                                                        | 1 | 2/6
            measurement    | measurement: {cadence: monthly, calendar: [{what: Memo, every: quarter, last: 2026-06-29}], owner: A, roi-owner: B, stop-rule: C} | 3 | 6/6
            measurement    | measurement: {cadence: monthly, calendar: [{what: Memo, every: quarter, last: 2026-06-30}], owner: A, roi-owner: B, stop-rule: C} | 4 | 6/6
            audiences      | audiences: [{id: a, profile: P, size: 9, channels: [c], why: W}]                                   | 2 | 5/6
            audiences      | audiences: [{id: a, profile: P, size: 9, channels: [c], why: W, owner: O}, {id: b}]                | 1 | 7/12
            messages       | messages: [{id: m, theme: T, text: X, audiences: [a], owner: O, proof: P, checked: 2025-09-29}]    | 3 | 4/4
            messages       | messages: [{id: m, theme: T, text: X, audiences: [a], owner: O, proof: P, checked: 2025-09-30}]    | 4 | 4/4
            content        | content: [{id: c, asset: A, cadence: weekly, reuse: R, owner: O, rights: {licence: owned, expires: 2026-09-29}}] | 3 | 5/5
            content        | content: [{id: c, asset: A, cadence: weekly, reuse: R, owner: O, rights: {licence: owned}}]        | 4 | 5/5
            tools          | tools: [{id: t, purpose: P, chosen-for: [a], owner: O, cost-line: l, exit-plan: E, checked: 2026-09-01}] | 4 | 5/5
            tools          | tools: [{id: t, purpose: P, chosen-for: [a], owner: O, exit-plan: E, checked: 2026-09-01}]         | 2 | 4/5
            implementation | implementation: {accountable: A}                                                                   | 1 | 2/6
            implementation | implementation: {accountable: A, milestones: [{what: M, by: 2026-09-29, owner: O}], roles: [{role: r, freed-from: [p]}], policies: [{id: p, approved: 2026-01-01, review-by: 2026-12-31}], legal-review: {next: 2026-12-31}} | 3 | 9/9
            implementation | implementation: {accountable: A, milestones: [{what: M, by: 2026-09-30, owner: O}], roles: [{role: r, freed-from: [p]}], policies: [{id: p, approved: 2026-01-01, review-by: 2026-12-31}], legal-review: {next: 2026-12-31}} | 4 | 9/9
            """)
    void aLevelIsReachedWhenEveryEntryMeetsItsCriteria(String id, String text, int level, String completeness) {
        Component component = component(strategy(text), id);

        assertThat(component.level().amount().known().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(level));
        assertThat(component.completeness().amount().known().orElseThrow()).isEqualByComparingTo(share(completeness));
    }

    @Test
    void aComponentThatIsMissingLowersTheCompletenessOfTheWhole() {
        Found found = Found.of(
                "brief.yaml",
                BRIEF,
                "strategy.yaml",
                "content: [{id: c, asset: A, cadence: weekly, reuse: R, owner: O, rights: {licence: owned}}]\n");

        assertThat(found.fact("strategy.content.completeness")).isEqualTo("1.0000000000");
        assertThat(found.fact("strategy.completeness")).isEqualTo("0.1282051282");
        assertThat(found.fact("strategy.score")).isEqualTo("10");
    }

    @Test
    void whatIsPrintedIsWhatWasChecked() {
        Component goals = component(
                strategy("goals: [{id: g, objective: Grow, organisation-goal: More}, {id: h, objective: Earn}]"),
                "goals");

        assertThat(goals.checks())
                .startsWith(
                        new Check(1, "objective", true, List.of()),
                        new Check(2, "organisation goal", false, List.of("h")),
                        new Check(3, "metric", false, List.of("g", "h")));
        assertThat(goals.hasNext()).isTrue();
    }

    @Test
    void everyCriterionHasWordsInEveryLanguageOfTheTheme() {
        StrategyReport whole = Found.in(Path.of("src/test/resources/cases/maximal/brief"))
                .brief()
                .strategy()
                .orElseThrow();
        for (Words words : List.of(SampleWords.in("en"), SampleWords.in("de"))) {
            assertThat(whole.components())
                    .flatExtracting(Component::checks)
                    .hasSizeGreaterThan(45)
                    .extracting(Check.class::cast)
                    .allMatch(check ->
                            words.has("strategy.criterion." + check.what().replace(' ', '-')));
        }
    }

    private static StrategyReport strategy(String text) {
        return Found.of(
                        "brief.yaml",
                        BRIEF,
                        "strategy.yaml",
                        text + "\n",
                        "costs.yaml",
                        "lines: [{id: l, category: tools, amount: 10}]\n")
                .brief()
                .strategy()
                .orElseThrow();
    }

    private static Component component(StrategyReport report, String id) {
        return report.components().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal share(String fraction) {
        String[] parts = fraction.split("/");
        return parts.length == 1
                ? new BigDecimal(fraction)
                : new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 10, RoundingMode.HALF_EVEN);
    }
}
