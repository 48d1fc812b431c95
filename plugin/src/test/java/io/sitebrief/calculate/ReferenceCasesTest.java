package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.brief.RegisterReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published cases by the public way: YAML and metric files in, facts out. The memo, A01, is a case folder; what no
 * plan can state is tried on the method's own entry: Shapley's games A12 and A13, dated flows A14, discount factors A20.
 */
class ReferenceCasesTest {

    private static final String BRIEF = """
            format: 1
            id: reference
            organisation: {name: Reference}
            title: Reference
            period: 2026
            compare-with: none
            currency: EUR
            """;

    private static final Pattern CASE = Pattern.compile("\"(A\\d\\d)[\",]");

    private static final String NO_BASELINE = "baseline: {amount: 0, method: declared}";

    private static Found of(String brief, String... pathsAndTexts) {
        List<String> all = new ArrayList<>(List.of("brief.yaml", BRIEF + brief));
        all.addAll(List.of(pathsAndTexts));
        return Found.of(all.toArray(String[]::new));
    }

    private static String costs(Object amount) {
        return "lines: [{id: all, category: tools, amount: " + amount + "}]\n";
    }

    private static String benefits(Object amount) {
        return "lines: [{id: all, category: other, amount: " + amount + ", " + NO_BASELINE
                + ", contribution-margin: 100%}]\n";
    }

    private static BigDecimal number(Found found, String fact) {
        return new BigDecimal(found.fact(fact));
    }

    private static BigDecimal ten(BigDecimal value) {
        return value.setScale(10);
    }

    @ParameterizedTest
    @CsvSource({
        "A02, benefits, costs, roi",
        "A03, gain, cost, roi",
        "A05, return, cost, exact",
        "A06, hard_gains, cost, roi"
    })
    void returnOfOneBenefitAndOneCost(String id, String benefit, String cost, String roi) {
        ReferenceCase given = ReferenceCase.of(id);
        Found found = of("", "costs.yaml", costs(given.given(cost)), "benefits.yaml", benefits(given.given(benefit)));

        assertThat(number(found, "roi")).isCloseTo(given.expected(roi), within(new BigDecimal("0.0000001")));
        assertThat(number(found, "bcr"))
                .isEqualByComparingTo(number(found, "roi").add(BigDecimal.ONE));
    }

    @Test
    void a04CountsWhatAFunnelSells() {
        ReferenceCase funnel = ReferenceCase.of("A04");
        BigDecimal sales =
                funnel.given("pieces").multiply(funnel.given("response_rate")).multiply(funnel.given("close_ratio"));
        Found found = of(
                "",
                "costs.yaml",
                costs(funnel.given("cost")),
                "benefits.yaml",
                "lines: [{id: sales, category: products, observed: {count: " + sales.toPlainString()
                        + "}, baseline: {count: 0, method: declared}, contribution-margin: 100%, unit-value: "
                        + funnel.given("gross_profit_per_sale") + "}]\n");

        assertThat(sales).isEqualByComparingTo(funnel.expected("sales"));
        assertThat(number(found, "benefit")).isEqualByComparingTo(funnel.expected("return"));
        assertThat(number(found, "roi")).isEqualByComparingTo(funnel.expected("roi"));
    }

    @Test
    void a07DividesTheCostByLeadsAndWinsAndHasNoReturnWithoutACost() {
        ReferenceCase campaign = ReferenceCase.of("A07");
        String kpis = "- {metric: leads, date: 2026-06, value: " + campaign.given("leads") + "}\n"
                + "- {metric: wins, date: 2026-06, value: " + campaign.given("wins") + "}\n";
        String sources = """
                sources: [{file: kpis.yaml, reader: yaml}]
                metrics:
                  - {id: wins, label: Wins, unit: count, adds-up: yes, better: up}
                  - {id: leads, label: Leads, unit: count, adds-up: yes, better: up}
                  - {id: cost-per-win, label: Cost per win, formula: cost / wins, unit: money, better: down}
                  - {id: cost-per-lead, label: Cost per lead, formula: cost / leads, unit: money, better: down}
                """;
        String earned = benefits(campaign.given("won_value"));
        Found found = of(
                "",
                "costs.yaml",
                costs(campaign.given("cost")),
                "benefits.yaml",
                earned,
                "metrics/sources.yaml",
                sources,
                "metrics/kpis.yaml",
                kpis);

        assertThat(number(found, "roi")).isEqualByComparingTo(campaign.expected("roi"));
        assertThat(number(found, "metrics.cost-per-lead")).isEqualByComparingTo(campaign.expected("cost_per_lead"));
        assertThat(number(found, "metrics.cost-per-win")).isEqualByComparingTo(campaign.expected("cost_per_win"));
        assertThat(of("", "benefits.yaml", earned).fact("roi")).isEqualTo("unknown: no cost is given");
    }

    @Test
    void a08TellsHowLongAMemberStaysAndIsWorth() {
        ReferenceCase members = ReferenceCase.of("A08");
        Found found = of(
                "",
                "benefits.yaml",
                "membership: {members-now: " + members.given("members_now") + ", new-members: "
                        + members.given("new_members_12m") + ", members-before: " + members.given("members_prev")
                        + ", dues: " + members.given("dues") + ", non-dues: " + members.given("non_dues")
                        + ", servicing-cost: " + members.given("servicing_cost") + ", cost-of-goods: "
                        + members.given("cogs") + "}\n");

        assertThat(number(found, "membership.renewal-rate")).isEqualTo(ten(members.expected("renewal_rate")));
        assertThat(number(found, "membership.lapse-rate")).isEqualTo(ten(members.expected("lapse_rate")));
        assertThat(number(found, "membership.tenure")).isEqualByComparingTo(members.expected("avg_tenure_years"));
        assertThat(number(found, "membership.lifetime-value")).isEqualByComparingTo(members.expected("ltv_revenue"));
        assertThat(number(found, "membership.lifetime-margin"))
                .isEqualByComparingTo(members.expected("max_acquisition_cost_margin"));
        assertThat(found.fact("roi")).startsWith("unknown");
    }

    @Test
    void a09SplitsATimeSharedSalaryByChannelAndTopic() {
        ReferenceCase staff = ReferenceCase.of("A09");
        Found found = of(
                "",
                "costs.yaml",
                "roles: {editor: {annual-cost: " + staff.given("salary") + "}}\nlines:\n"
                        + "  - {id: time, category: staff, role: editor, fte: " + staff.given("share_social")
                        + ", from: 2026-01-01, to: 2026-12-31, allocate: {by: equal}}\n"
                        + "  - {id: topic, category: staff, amount: " + staff.expected("per_platform")
                        + ", channel: twitter, allocate: {shares: {topic: "
                        + staff.given("twitter_share_of_topic") + ", rest: 85%}}}\n",
                "campaigns/topic.yaml",
                "channels: [twitter]\n",
                "campaigns/rest.yaml",
                "channels: [twitter]\n",
                "strategy.yaml",
                "channels: [{id: twitter}, {id: facebook}, {id: linkedin}]\n");

        assertThat(number(found, "cost.line.time")).isEqualByComparingTo(staff.expected("social_cost"));
        assertThat(number(found, "channel.facebook.cost")).isEqualByComparingTo(staff.expected("per_platform"));
        assertThat(number(found, "campaign.topic.cost.line.topic")).isEqualByComparingTo(staff.expected("topic_cost"));
    }

    @TestFactory
    Stream<DynamicTest> a10CreditsOneJourneyByEachRule() {
        return Stream.of(
                        "first, first",
                        "last, last",
                        "last-non-direct, last_non_direct",
                        "linear, linear",
                        "position-based, u_shape_40_20_40",
                        "time-decay, time_decay_exact")
                .map(pair -> pair.split(", "))
                .map(pair -> DynamicTest.dynamicTest(pair[0], () -> credits(pair[0], pair[1])));
    }

    private static void credits(String model, String row) {
        ReferenceCase journey = ReferenceCase.of("A10");
        StringBuilder ledger = new StringBuilder("conversion,time,channel,value\n");
        List<String> channels = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            channels.add(journey.inputs().get("channels").get(i).asText().replace('_', '-'));
            ledger.append("sale,")
                    .append(LocalDate.of(2026, 3, 1)
                            .plusDays(journey.inputs().get("touch_days").get(i).asLong()))
                    .append(',')
                    .append(channels.get(i))
                    .append(i == 4 ? "," + journey.given("value") : ",")
                    .append('\n');
        }
        Found found = attributed(
                "method: {attribution: " + model + ", window-days: 60, half-life-days: "
                        + journey.given("half_life_days") + "}\n",
                journey.given("value"),
                ledger.toString());

        List<BigDecimal> expected = journey.expectedList(row);
        BigDecimal social = expected.get(0).add(expected.get(2));
        assertThat(credit(found, ".paid-social")).isCloseTo(social, within(new BigDecimal("0.01")));
        assertThat(credit(found, ".organic")).isCloseTo(expected.get(1), within(new BigDecimal("0.01")));
        assertThat(credit(found, ".paid-search")).isCloseTo(expected.get(3), within(new BigDecimal("0.01")));
        assertThat(credit(found, "s.not-allocated")).isCloseTo(expected.get(4), within(new BigDecimal("0.01")));
    }

    private static Found attributed(String brief, BigDecimal amount, String ledger) {
        return of(
                brief,
                "strategy.yaml",
                "channels: [{id: paid-social}, {id: organic}, {id: paid-search}, {id: direct}, {id: c1}, {id: c2}, {id: c3}]\n",
                "benefits.yaml",
                "lines: [{id: sale, category: products, amount: " + amount + ", " + NO_BASELINE
                        + ", contribution-margin: 100%, attribute: {touchpoints: touchpoints.csv}}]\n",
                "metrics/sources.yaml",
                "sources: [{file: touchpoints.csv, reader: touchpoints, currency: EUR, locale: en-GB}]\n",
                "metrics/touchpoints.csv",
                ledger);
    }

    /** What a channel is credited with; who came directly came by no channel. */
    private static BigDecimal credit(Found found, String channel) {
        return found.brief()
                .facts()
                .find("attribution.sale.channel" + channel + ".credited")
                .flatMap(figure -> figure.amount().known())
                .orElse(BigDecimal.ZERO);
    }

    @Test
    void a11CreditsByTheConversionsThatAChannelsRemovalWouldLose() {
        ReferenceCase paths = ReferenceCase.of("A11");
        StringBuilder table = new StringBuilder("path,conversions,nulls\n");
        paths.inputs()
                .get("paths")
                .forEach(path -> table.append(path.get(0).asText())
                        .append(',')
                        .append(path.get(1))
                        .append(',')
                        .append(path.get(2))
                        .append('\n'));
        Found found = attributed("method: {attribution: markov}\n", new BigDecimal("1000"), table.toString());

        paths.expected()
                .get("share")
                .properties()
                .forEach(share -> assertThat(credit(found, "." + share.getKey().toLowerCase(Locale.ROOT)))
                        .isEqualByComparingTo(share.getValue().decimalValue().movePointRight(3)));
    }

    @Test
    void a15IsPaidBackWithinTheMonthThatTurnsTheSum() {
        ReferenceCase payback = ReferenceCase.of("A15");
        StringBuilder costs = new StringBuilder("lines:\n");
        StringBuilder benefits = new StringBuilder("lines:\n");
        List<BigDecimal> flows = payback.givenList("flows");
        for (int i = 0; i < flows.size(); i++) {
            String span = "from: 2026-0" + (i + 1) + "-01, to: 2026-0" + (i + 1) + "-28";
            boolean isCost = flows.get(i).signum() < 0;
            (isCost ? costs : benefits)
                    .append("  - {id: l")
                    .append(i)
                    .append(isCost ? ", category: tools" : ", category: saving")
                    .append(", amount: ")
                    .append(flows.get(i).abs())
                    .append(", ")
                    .append(span)
                    .append("}\n");
        }
        Found found = of("", "costs.yaml", costs.toString(), "benefits.yaml", benefits.toString());

        assertThat(number(found, "payback")).isEqualByComparingTo(payback.expected("payback"));
    }

    @Test
    void a16PutsAnIntervalAroundAClickRate() {
        ReferenceCase rate = ReferenceCase.of("A16");
        Found found = of(
                "",
                "metrics/sources.yaml",
                "sources: [{file: posts.csv, reader: table, channel: x, locale: en-GB, columns: {date: Date, message: Id,"
                        + " impressions: Shown, clicks: Clicks}}]\n",
                "metrics/posts.csv",
                "Date,Id,Shown,Clicks\n2026-05-04,p1," + rate.given("n") + "," + rate.given("x") + "\n");

        List<BigDecimal> expected = ReferenceCase.decimals(rate.expected());
        BigDecimal millionth = new BigDecimal("0.000001");
        assertThat(number(found, "message.x.p1.low")).isCloseTo(expected.get(0), within(millionth));
        assertThat(number(found, "message.x.p1.high")).isCloseTo(expected.get(1), within(millionth));
    }

    @Test
    void a17CountsTheMarginOnWhatWasSpent() {
        ReferenceCase media = ReferenceCase.of("A17");
        Found found = of(
                "",
                "benefits.yaml",
                "lines: [{id: sales, category: products, amount-from: revenue, " + NO_BASELINE
                        + ", contribution-margin: " + media.given("contribution_margin") + "}]\n",
                "metrics/sources.yaml",
                "sources: [{file: kpis.yaml, reader: yaml, currency: EUR}]\n",
                "metrics/kpis.yaml",
                "- {metric: spend, date: 2026-06, value: " + media.given("spend")
                        + "}\n- {metric: revenue, date: 2026-06," + " value: " + media.given("incremental_revenue")
                        + "}\n",
                "costs.yaml",
                "lines: [{id: ads, category: media, amount-from: spend}]\n");

        assertThat(number(found, "benefit")).isEqualByComparingTo(media.expected("margin"));
        assertThat(number(found, "romi")).isEqualByComparingTo(media.expected("romi"));
        assertThat(number(found, "metrics.roas")).isEqualByComparingTo(media.expected("revenue_per_unit_spend"));
    }

    @Test
    void a18TakesTheControlGroupsChangeAway() {
        ReferenceCase pay = ReferenceCase.of("A18");
        Found found = of(
                "",
                "benefits.yaml",
                "lines: [{id: jobs, category: other, observed: {count: " + pay.given("treated_post")
                        + "}, unit-value: 1, contribution-margin: 100%, baseline: {method: difference-in-differences,"
                        + " treated: {before: " + pay.given("treated_pre") + ", after: " + pay.given("treated_post")
                        + "}, control: {before: " + pay.given("control_pre") + ", after: "
                        + pay.given("control_post") + "}}}]\n");

        assertThat(number(found, "benefit")).isEqualByComparingTo(pay.expected("did"));
    }

    @Test
    void a19SuggestsTheResidualThatControlsLeave() {
        ReferenceCase risk = ReferenceCase.of("A19");
        Found found = of(
                "",
                "risks.yaml",
                "risks: [{id: one, category: privacy, risk: A risk, inherent: {likelihood: 4, impact: 3}, controls: [c]}]\n"
                        + "controls: [{id: c, what: A control, effectiveness: "
                        + risk.given("effectiveness") + ", checked: 2026-05-02, effective: yes}]\n");
        RegisterReport.Risk one = found.brief().legal().orElseThrow().risks().get(0);

        assertThat(one.inherent().orElseThrow().score().amount().known())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo(risk.given("inherent")));
        assertThat(one.suggested().orElseThrow().amount().known())
                .hasValueSatisfying(score ->
                        assertThat(score).isEqualByComparingTo(risk.expected().decimalValue()));
    }

    @Test
    void everyOneOfTheTwentyCasesIsTried() throws IOException {
        List<String> tried = new ArrayList<>();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            for (Path test :
                    tests.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                CASE.matcher(Files.readString(test))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(tried::add);
            }
        }
        assertThat(tried)
                .contains(Stream.iterate(1, i -> i + 1)
                        .limit(20)
                        .map(i -> String.format(Locale.ROOT, "A%02d", i))
                        .toArray(String[]::new));
    }
}
