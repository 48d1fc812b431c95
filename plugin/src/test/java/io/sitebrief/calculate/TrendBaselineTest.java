package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The baseline that goes on as the months before it: 10, 12, 14 go on to 16, 18, 20. */
class TrendBaselineTest {

    private static Found brief(String line) {
        return Found.of(
                "brief.yaml",
                "format: 1\nid: t\norganisation: {name: T}\ntitle: T\nperiod: 2026-Q3\ncurrency: EUR\n"
                        + "method: {contribution-margin: 100%}\n",
                "costs.yaml",
                "lines: [{id: tool, category: tools, amount: 10}]\n",
                "benefits.yaml",
                "lines:\n  - {id: gain, category: products, " + line + "}\n",
                "metrics/sources.yaml",
                "sources: [{file: kpis.yaml, reader: yaml, currency: EUR}]\n",
                "metrics/kpis.yaml",
                "- {metric: revenue, date: 2026-04, value: 100}\n- {metric: revenue, date: 2026-05, value: 120}\n"
                        + "- {metric: revenue, date: 2026-06, value: 140}\n- {metric: revenue, date: 2026-07, value: 600}\n");
    }

    @Test
    void theMonthsOfTheWindowAreAddedUp() {
        Found found = brief("observed: {count: 60}, unit-value: 1, baseline: {method: trend,"
                + " history: {2026-04: 10, 2026-05: 12, 2026-06: 14}}");

        assertThat(found.fact("benefit")).isEqualTo("6.00");
    }

    @Test
    void aRateIsNotAddedUp() {
        Found found = brief("observed: {rate: 20%, of: 100}, unit-value: 1, baseline: {method: trend,"
                + " history: {2026-04: 10%, 2026-05: 12%, 2026-06: 14%}}");

        assertThat(found.fact("benefit")).isEqualTo("2.00");
    }

    @Test
    void whatWasMeasuredBeforeIsAHistoryToo() {
        Found found = brief("amount-from: revenue, baseline: {method: trend}");

        assertThat(found.fact("benefit")).isEqualTo("60.00");
    }

    @Test
    void monthsOfTheWindowItselfAreNoHistory() {
        Found found = brief("observed: {count: 60}, unit-value: 1, baseline: {method: trend,"
                + " history: {2026-06: 14, 2026-07: 16}}");

        assertThat(found.fact("benefit"))
                .isEqualTo("unknown: a trend needs at least two months of history before 2026-q3");
    }

    @Test
    void ratesOfSeveralMonthsBeforeDoNotAddUp() {
        Found found = brief("observed: {rate: 20%, of: 100}, unit-value: 1, baseline: {method: prior-period,"
                + " history: {2026-05: 12%, 2026-06: 14%}}");

        assertThat(found.fact("benefit")).startsWith("unknown: rates of several months do not add up");
    }
}
