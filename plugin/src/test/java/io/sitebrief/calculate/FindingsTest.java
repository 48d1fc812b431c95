package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.Finding;
import io.sitebrief.page.SampleWords;
import io.sitebrief.programme.RiskCategory;
import io.sitebrief.site.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case per finding: the smallest plan that raises it, and the same plan mended, which does not. */
class FindingsTest {

    private static final String BRIEF = """
            format: 1
            id: b
            organisation: {name: Society}
            title: Programme
            period: 2026-Q3
            currency: EUR
            """;

    private static final Words ENGLISH = SampleWords.in("en");
    private static final Words GERMAN = SampleWords.in("de");

    private static final Pattern ID = Pattern.compile("\"((?:legal|presence|network|strategy)\\.[a-z-]+)\"");

    private static final String CASES = """
            legal.review-overdue                   | risks.yaml | risks: [{RISK, review-by: 2026-09-29}] | risks: [{RISK, review-by: 2026-09-30}]
            legal.no-owner                         | risks.yaml | risks: [{RISK}] | risks: [{RISK, owner: Counsel}]
            legal.residual-above-inherent          | risks.yaml | risks: [{RISK, residual: {likelihood: 3, impact: 4}}] | risks: [{RISK, residual: {likelihood: 3, impact: 3}}]
            legal.lowered-without-control          | risks.yaml | risks: [{RISK, residual: {likelihood: 1, impact: 3}}] | {risks: [{RISK, residual: {likelihood: 1, impact: 3}, controls: [c]}], controls: [{id: c, checked: 2025-09-30}]}
            legal.control-without-evidence         | risks.yaml | controls: [{id: c, checked: 2026-09-01}] | controls: [{id: c, checked: 2026-09-01, evidence: Minutes}]
            legal.control-past-check               | risks.yaml | controls: [{id: c, checked: 2025-09-29}] | controls: [{id: c, checked: 2025-09-30}]
            legal.accepted-without-approval        | risks.yaml | risks: [{RISK, treatment: accept}] | risks: [{RISK, treatment: accept, acceptance: {by: Chair, expires: 2027-01-01}}]
            legal.acceptance-expired               | risks.yaml | risks: [{RISK, acceptance: {by: Chair, expires: 2026-09-29}}] | risks: [{RISK, acceptance: {by: Chair, expires: 2026-09-30}}]
            legal.above-appetite-without-decision  | risks.yaml | {scale: {appetite: 8}, risks: [{RISK}]} | {scale: {appetite: 9}, risks: [{RISK}]}
            legal.action-overdue                   | risks.yaml | risks: [{RISK, actions: [{what: Train, by: 2026-09-29}]}] | risks: [{RISK, actions: [{what: Train, by: 2026-09-29, done: 2026-09-28}]}]
            legal.insurance-not-checked            | risks.yaml | risks: [{RISK, insured: unknown}] | risks: [{RISK, insured: no}]
            legal.category-not-considered          | risks.yaml | risks: [{RISK}] | risks: [ALL]
            legal.counsel-review                   | risks.yaml | counsel: {name: Counsel, reviewed: 2025-09-29} | counsel: {name: Counsel, reviewed: 2025-09-30}
            presence.no-decision                   | presence.yaml | assessments: [{ASSESSED}] | assessments: [{ASSESSED, decision: {verdict: selective}}]
            presence.review-overdue                | presence.yaml | assessments: [{ASSESSED, decision: {verdict: selective, review-by: 2026-09-29}}] | assessments: [{ASSESSED, decision: {verdict: selective, review-by: 2026-09-30}}]
            network.no-due-date                    | network.yaml | segments: [{id: s, target: 9, current: 8}] | segments: [{id: s, target: 9, current: 9}]
            network.no-owner                       | network.yaml | segments: [{id: s, target: 9, current: 9}] | segments: [{id: s, target: 9, current: 9, owner: Chair}]
            network.action-overdue                 | network.yaml | actions: [{what: Invite, by: 2026-09-29}] | actions: [{what: Invite, by: 2026-09-30}]
            strategy.goal-without-metric           | strategy.yaml | goals: [{id: g, objective: Grow}] | goals: [{id: g, objective: Grow, metric: members}]
            strategy.activity-as-goal              | strategy.yaml | goals: [{id: g, objective: Post, metric: messages}] | goals: [{id: g, objective: Grow, metric: members}]
            strategy.nothing-that-counts           | strategy.yaml | goals: [{id: g, objective: Be seen, metric: impressions}] | goals: [{id: g, objective: Pay its way, metric: roi}]
            strategy.goal-without-date             | strategy.yaml | goals: [{id: g, objective: Grow}] | goals: [{id: g, objective: Grow, due: 2026-12-31}]
            strategy.metric-without-goal           | metrics/sources.yaml | metrics: [{id: smiles, label: Smiles, unit: count}] | metrics: []
            strategy.channel-without-audience      | strategy.yaml | channels: [{id: x}] | {channels: [{id: x}], audiences: [{id: a, channels: [x]}]}
            strategy.message-without-audience      | strategy.yaml | messages: [{id: m}] | {messages: [{id: m, audiences: [a]}], audiences: [{id: a}]}
            strategy.no-reason                     | strategy.yaml | audiences: [{id: a}] | audiences: [{id: a, why: They renew}]
            strategy.rights-expired                | strategy.yaml | content: [{id: c, rights: {expires: 2026-09-29}}] | content: [{id: c, rights: {expires: 2026-09-30}}]
            strategy.no-stop-rule                  | strategy.yaml | measurement: {cadence: monthly} | measurement: {stop-rule: Two losses}
            strategy.memo-missed                   | strategy.yaml | measurement: {calendar: [{what: Memo, every: quarter, last: 2026-03-01}]} | measurement: {calendar: [{what: Memo, every: quarter, last: 2026-09-01}]}
            strategy.suppression-unused            | brief.yaml | suppress: [{finding: network.no-owner, reason: New chair, until: 2026-12-31}] | suppress: []
            strategy.nobody-accountable            | strategy.yaml | implementation: {} | implementation: {accountable: Director}
            strategy.hours-not-freed               | strategy.yaml | implementation: {roles: [{role: editor, hours-per-week: 8}]} | implementation: {roles: [{role: editor, hours-per-week: 8, freed-from: [print]}]}
            strategy.policy-past-review            | strategy.yaml | implementation: {policies: [{id: p, review-by: 2026-09-29}]} | implementation: {policies: [{id: p, review-by: 2026-09-30}]}
            strategy.no-review-date                | strategy.yaml | implementation: {accountable: Director} | implementation: {legal-review: {next: 2026-12-31}}
            strategy.begun-before-legal-review     | campaigns/c.yaml | from: 2026-08-01 | from: 2026-10-01
            strategy.campaign-without-audience     | campaigns/c.yaml | name: C | audiences: [a]
            strategy.campaign-without-objective    | campaigns/c.yaml | name: C | objectives: [g]
            strategy.channel-fits-no-audience      | campaigns/c.yaml | {audiences: [a], channels: [far]} | {audiences: [a], channels: [near]}
            strategy.cost-without-owner            | costs.yaml | lines: [{id: l, category: media, amount: 10}] | lines: [{id: l, category: media, amount: 10, owner: Editor}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CASES)
    void aFindingIsRaisedByItsMistakeAndGoneOnceThatIsMended(String id, String file, String wrong, String mended) {
        assertThat(ids(file, wrong)).contains(id);
        assertThat(ids(file, mended)).doesNotContain(id);
    }

    @Test
    void everyRuleOfTheCodeHasACase() throws IOException {
        Set<String> tried =
                CASES.lines().map(line -> line.split("\\|")[0].strip()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried).isEqualTo(rules());
    }

    @Test
    void aFindingNamesItsFileAndLineAndWhatGoodLooksLike() {
        Finding finding = findings("costs.yaml", "lines:\n  - {id: l, category: media, amount: 10}").stream()
                .filter(one -> one.id().equals("strategy.cost-without-owner"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.source().file()).isEqualTo("costs.yaml");
        assertThat(finding.source().line()).isEqualTo(2);
        assertThat(finding.good()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            strategy.memo-missed | measurement: {calendar: [{what: Memo, every: quarter, last: 2026-06-30}]} | 0
            strategy.memo-missed | measurement: {calendar: [{what: Memo, every: quarter, last: 2026-06-29}]} | 1
            strategy.memo-missed | measurement: {calendar: [{what: Memo, every: quarter}]} | 1
            strategy.memo-missed | measurement: {calendar: []} | 0
            strategy.no-review-date | goals: [] | 1
            strategy.no-review-date | implementation: {legal-review: {next: 2027-01-01}, policies: [{id: p}]} | 1
            strategy.no-review-date | implementation: {legal-review: {next: 2027-01-01}, policies: [{id: p, review-by: 2027-01-01}]} | 0
            """)
    void aMemoMissedAndAReviewWithoutADateAreFound(String id, String text, int times) {
        assertThat(findings("strategy.yaml", text))
                .filteredOn(one -> one.id().equals(id))
                .hasSize(times);
    }

    @Test
    void aSuppressionThatSetsNothingAsideIsFoundOnItsLine() {
        Finding unused = findings(
                        "brief.yaml",
                        "suppress:\n  - {finding: legal.no-owner, about: r, reason: New chair, until: 2026-12-31}")
                .get(0);

        assertThat(unused.source().text()).isEqualTo("brief.yaml:8:15");
        assertThat(unused.text())
                .isEqualTo("This entry sets nothing aside: there is no finding ‘legal.no-owner’ about ‘r’.");
    }

    /** Every sentence of every rule, in the words of a theme: those of the default theme are the core's own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CASES)
    void theThemeSaysInEnglishWhatTheRuleSays(String id, String file, String wrong) {
        assertThat(findings(file, wrong)).allSatisfy(finding -> {
            assertThat(digitless(ENGLISH.text("finding." + finding.saying(), plain(finding))))
                    .isEqualTo(digitless(finding.text()));
            assertThat(ENGLISH.text("finding." + finding.id() + ".good")).isEqualTo(finding.good());
            assertThat(GERMAN.has("finding." + finding.saying())).isTrue();
        });
    }

    /** Figures are looked up by the page, so that here every number is as good as another. */
    private static String digitless(String text) {
        return text.replaceAll("\\d+", "9");
    }

    private static Object[] plain(Finding finding) {
        return finding.values().stream()
                .map(value -> value.startsWith("#") ? "9" : value)
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-09-29, true"})
    void aSuppressionSetsAFindingAsideUntilItsDayAndKeepsTheReason(String until, boolean stands) {
        Found found = Found.of(
                "brief.yaml",
                BRIEF + "suppress: [{finding: network.no-owner, about: s, reason: New chair in May, until: " + until
                        + "}]\n",
                "network.yaml",
                "segments: [{id: s, target: 9, current: 9}, {id: t, target: 9, current: 9}]\n");
        List<Finding> findings = found.brief().findings().stream()
                .filter(one -> one.id().equals("network.no-owner"))
                .toList();

        assertThat(findings).extracting(Finding::subject).containsExactly("s", "t");
        assertThat(findings.get(0).stands()).isEqualTo(stands);
        assertThat(findings.get(0).suppressed().orElseThrow().reason()).isEqualTo("New chair in May");
        assertThat(findings.get(1).stands()).isTrue();
    }

    private static Set<String> ids(String file, String text) {
        return findings(file, text).stream().map(Finding::id).collect(Collectors.toSet());
    }

    private static List<Finding> findings(String file, String text) {
        String all = text.replace("ALL", everyCategory())
                .replace(
                        "RISK",
                        "id: r, category: privacy, risk: Something happens, inherent: {likelihood: 3, impact: 3}")
                .replace("ASSESSED", "id: a, executive: Chair, organisation: {culture: 3}");
        if (file.equals("brief.yaml")) {
            return Found.of(file, BRIEF + all + "\n").brief().findings();
        }
        String strategy =
                "{goals: [{id: g, objective: Grow}], channels: [{id: near}, {id: far}], audiences: [{id: a, channels: [near]}]}";
        return file.equals("strategy.yaml")
                ? Found.of("brief.yaml", BRIEF, file, all + "\n").brief().findings()
                : Found.of("brief.yaml", BRIEF, "strategy.yaml", strategy, file, all + "\n")
                        .brief()
                        .findings();
    }

    private static String everyCategory() {
        return Stream.of(RiskCategory.values())
                .map(category -> "{id: " + category.id() + ", category: " + category.id()
                        + ", risk: It happens, inherent: {likelihood: 1, impact: 1}}")
                .collect(Collectors.joining(", "));
    }

    /** The ids that the rules of the code can raise. */
    private static Set<String> rules() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String name : List.of("LegalFindings", "StrategyFindings", "Mistakes", "PeopleFindings", "Findings")) {
            String code = Files.readString(Path.of("src/main/java/io/sitebrief/calculate/" + name + ".java"));
            ID.matcher(code).results().forEach(match -> ids.add(match.group(1)));
        }
        return ids;
    }
}
