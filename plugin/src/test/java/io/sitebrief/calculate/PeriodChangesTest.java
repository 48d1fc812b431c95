package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.ReturnReport.PeriodChange;
import io.sitebrief.figure.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A quarter beside the one before and beside the same of the year before. */
class PeriodChangesTest {

    private static Found brief(String more) {
        StringBuilder lines = new StringBuilder("lines:\n");
        List.of("2025-07-01, to: 2025-09-30", "2026-04-01, to: 2026-06-30", "2026-07-01, to: 2026-09-30")
                .forEach(span -> lines.append("  - {id: s")
                        .append(span, 0, 7)
                        .append(", category: saving, amount: ")
                        .append(span.startsWith("2025") ? 500 : span.startsWith("2026-04") ? 100 : 400)
                        .append(", from: ")
                        .append(span)
                        .append("}\n"));
        return Found.of(
                "brief.yaml",
                "format: 1\nid: c\norganisation: {name: C}\ntitle: C\nperiod: 2026-Q3\nhistory-from: 2025-07-01\n"
                        + "currency: EUR\n" + more,
                "costs.yaml",
                "lines: [{id: tool, category: tools, amount: 500, from: 2025-07-01, to: 2026-09-30}]\n",
                "benefits.yaml",
                lines.toString());
    }

    /** 500 over 457 days: 100.66 in either third quarter, 99.56 in the second. */
    @Test
    void theNetIsHeldAgainstBothWhereTheyAreThere() {
        Found found = brief("");

        assertThat(found.fact("quarter.2026-q3.net")).isEqualTo("299.34");
        assertThat(found.fact("quarter.2026-q3.net.on-before")).isEqualTo("298.90");
        assertThat(found.fact("quarter.2026-q3.net.on-before-relative")).isEqualTo("679.3181818182");
        assertThat(found.fact("quarter.2026-q3.net.on-year")).isEqualTo("-100.00");
        assertThat(found.fact("quarter.2026-q3.net.on-year-relative")).isEqualTo("-0.2504131817");
    }

    @Test
    void aPeriodWithoutAnEarlierOneHasNoChange() {
        assertThat(brief("").brief().roi().changes())
                .extracting(PeriodChange::period)
                .doesNotContain(Period.of(java.time.YearMonth.of(2025, 7)))
                .contains(Period.of(java.time.YearMonth.of(2026, 7)));
    }

    @Test
    void aQuarterThatIsNotCompleteIsHeldAgainstNone() {
        assertThat(brief("data-cut-off: 2026-09-15\n").brief().facts().find("quarter.2026-q3.net.on-before"))
                .isEmpty();
    }
}
