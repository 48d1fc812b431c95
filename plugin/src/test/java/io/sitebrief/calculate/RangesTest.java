package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.Uncertainty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every input that carries a range moves the return: what lines share, and what is computed first. */
class RangesTest {

    private static Found brief(String method, String costs, String benefits) {
        return Found.of(
                "brief.yaml",
                "format: 1\nid: r\norganisation: {name: R}\ntitle: R\nperiod: 2026-Q3\ncurrency: EUR\n" + method,
                "costs.yaml",
                costs,
                "benefits.yaml",
                "lines:\n" + benefits,
                "metrics/sources.yaml",
                "sources: [{file: kpis.yaml, reader: yaml, currency: EUR}]\n",
                "metrics/kpis.yaml",
                "- {metric: spend, date: 2026-07, value: 600}\n- {metric: spend, date: 2026-08, value: 400}\n"
                        + "- {metric: revenue, date: 2026-06, value: 500}\n"
                        + "- {metric: revenue, date: 2026-08, value: 4500}\n");
    }

    private static final String STAFF =
            "roles:\n  editor:\n    annual-cost: 50000\n    on-costs: 20%\n    hours-per-year: 1500\n"
                    + "    range: {annual-cost: {low: 45000, high: 60000}, on-costs: {low: 15%, high: 30%},"
                    + " hours-per-year: {low: 1400, high: 1600}}\n"
                    + "lines:\n  - {id: desk, category: staff, role: editor, hours: {2026-07: 50}}\n";
    private static final String GAIN = "  - {id: gain, category: saving, amount: 3000}\n";

    /** 50 hours at 50,000 × 1.2 ÷ 1,500 = 40 an hour are 2,000: a return of 50 %. */
    @Test
    void whatARoleCosts() {
        Found found = brief("", STAFF, GAIN);

        assertThat(found.fact("roi")).isEqualTo("0.5000000000");
        assertThat(found.fact("tornado.costs.roles.editor.annual-cost.roi-low")).isEqualTo("0.6666666667");
        assertThat(found.fact("tornado.costs.roles.editor.annual-cost.roi-high"))
                .isEqualTo("0.2500000000");
        assertThat(found.fact("tornado.costs.roles.editor.annual-cost.switching"))
                .isEqualTo("75000");
        assertThat(found.fact("tornado.costs.roles.editor.on-costs.roi-high")).isEqualTo("0.3846132544");
        assertThat(found.fact("tornado.costs.roles.editor.hours-per-year.roi-low"))
                .isEqualTo("0.3999981333");
        assertThat(found.figure("cost").certainty().word()).isEqualTo("estimated");
        assertThat(found.brief().roi().uncertainty().tornado())
                .extracting(Uncertainty.Swing::input)
                .containsExactly("editor: annual cost", "editor: hours per year", "editor: on-costs");
    }

    /** 1,000 dollars at 0.90 are 900; at 0.80 they are 800. */
    @Test
    void anExchangeRate() {
        Found found = brief(
                "rates: {USD: 0.90, GBP: 1.1}\nrate-ranges: {USD: {low: 0.80, high: 1}, GBP: {low: 1, high: 1.2}}\n",
                "lines: [{id: tool, category: tools, amount: 1000, currency: USD}]\n",
                "  - {id: gain, category: saving, amount: 1800}\n");

        assertThat(found.fact("tornado.brief.rates.USD.roi-low")).isEqualTo("1.2500000000");
        assertThat(found.fact("tornado.brief.rates.USD.roi-high")).isEqualTo("0.8000000000");
        assertThat(found.fact("tornado.brief.rates.USD.switching")).isEqualTo("1.8");
        assertThat(found.brief().roi().notCounted())
                .contains("The range of 'GBP' of rate is not varied, since no line of the period takes it.");
    }

    /** Spend of 1,000, revenue of 4,500 against 500 the quarter before, at a margin of 50 %: 2,000. */
    @Test
    void whatMetricFilesComeTo() {
        Found found = brief(
                "method: {contribution-margin: 50%}\n",
                "lines: [{id: adverts, category: media, amount-from: spend, range: {amount: {low: 800, high: 1250}}}]\n",
                "  - {id: shop, category: products, amount-from: revenue, baseline: {method: prior-period},"
                        + " range: {amount: {low: 2500, high: 4500}, baseline: {low: 0, high: 2500}}}\n");

        assertThat(found.fact("roi")).isEqualTo("1.0000000000");
        assertThat(found.fact("tornado.costs.adverts.amount.roi-low")).isEqualTo("1.5000000000");
        assertThat(found.fact("tornado.costs.adverts.amount.roi-high")).isEqualTo("0.6000000000");
        assertThat(found.fact("tornado.costs.adverts.amount.switching")).isEqualTo("2000");
        assertThat(found.fact("tornado.benefits.shop.amount.roi-low")).isEqualTo("0.0000000000");
        assertThat(found.fact("tornado.benefits.shop.baseline.roi-low")).isEqualTo("1.2500000000");
        assertThat(found.fact("tornado.benefits.shop.baseline.switching")).isEqualTo("2500");
        assertThat(found.figure("costs.adverts.amount").parts()).containsExactly("measured.spend.2026-q3.all.all");
        assertThat(found.figure("roi").certainty().word()).isEqualTo("estimated");
    }

    @Test
    void aBaselineThatFollowsFromAnExperiment() {
        Found found = brief(
                "",
                "lines: [{id: tool, category: tools, amount: 100}]\n",
                "  - {id: places, category: events, observed: {count: 60}, unit-value: 10, contribution-margin: 100%,"
                        + " baseline: {method: holdout, exposed: {size: 1000, conversions: 60},"
                        + " holdout: {size: 500, conversions: 20}, randomised: yes}, range: {baseline: {low: 35, high: 50}}}\n");

        assertThat(found.fact("benefits.places.baseline")).isEqualTo("40");
        assertThat(found.fact("tornado.benefits.places.baseline.roi-low")).isEqualTo("1.5000000000");
        assertThat(found.fact("tornado.benefits.places.baseline.roi-high")).isEqualTo("0.0000000000");
    }

    /** Both lines without a margin of their own move together; the third has its own. */
    @Test
    void theCommonMarginAndTheEligible() {
        Found found = brief(
                "method: {contribution-margin: 50%, range: {contribution-margin: {low: 40%, high: 60%}},"
                        + " simulation: {draws: 200, seed: 7}}\n",
                "lines: [{id: tool, category: tools, amount: 100}]\n",
                "  - {id: one, category: events, amount: 100, baseline: {amount: 0, method: declared}}\n"
                        + "  - {id: two, category: events, amount: 100, baseline: {amount: 0, method: declared}}\n"
                        + "  - {id: kept, category: retention, observed: {rate: 20%, of: 100}, unit-value: 10,"
                        + " contribution-margin: 100%, baseline: {rate: 10%, method: declared}, range: {of: {low: 50,"
                        + " high: 150}}}\n");

        assertThat(found.fact("roi")).isEqualTo("1.0000000000");
        assertThat(found.fact("tornado.brief.method.contribution-margin.roi-low"))
                .isEqualTo("0.8000000000");
        assertThat(found.fact("tornado.brief.method.contribution-margin.roi-high"))
                .isEqualTo("1.2000000000");
        assertThat(found.fact("tornado.benefits.kept.of.roi-low")).isEqualTo("0.5000000000");
        Uncertainty.Simulation drawn =
                found.brief().roi().uncertainty().simulation().orElseThrow();
        assertThat(List.of(drawn.p10(), drawn.p50(), drawn.p90()))
                .isSortedAccordingTo((a, b) -> a.amount()
                        .known()
                        .orElseThrow()
                        .compareTo(b.amount().known().orElseThrow()))
                .doesNotHaveDuplicates();
    }
}
