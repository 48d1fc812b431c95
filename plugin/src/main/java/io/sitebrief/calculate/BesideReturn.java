package io.sitebrief.calculate;

import io.sitebrief.brief.Measure;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Benefits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands beside the return: payback, present value, the membership's economics and the programme's metrics. */
final class BesideReturn {

    private static final String UP = "up";

    private final Givens givens;
    private final Totals totals;
    private final PeriodSeries series;

    BesideReturn(Givens givens, Totals totals, PeriodSeries series) {
        this.givens = givens;
        this.totals = totals;
        this.series = series;
    }

    /** @param metrics of the whole programme */
    List<Measure> measures(List<PeriodFigures> months, MetricFigures metrics) {
        List<Measure> measures =
                new ArrayList<>(new TimeValue(givens, months, totals.net().sources()).measures());
        Figure spend = metrics.figure("spend");
        measures.add(returnOnSpend(spend));
        givens.plan()
                .benefits()
                .flatMap(Benefits::membership)
                .map(Membership::new)
                .ifPresent(given -> measures.addAll(given.measures()));
        measures.addAll(metrics.measures(ReturnCalculation.prior(givens)));
        return List.copyOf(measures);
    }

    /** The metrics of the whole programme. */
    MetricFigures programme() {
        return new MetricFigures(givens, Place.EVERYWHERE, this::money);
    }

    private Map<String, Figure> money(Period window) {
        if (window.equals(givens.period())) {
            return Map.of("cost", totals.cost(), "benefit", totals.benefit(), "net", totals.net(), "roi", totals.roi());
        }
        PeriodFigures figures = series.of(window);
        return Map.of("cost", figures.cost(), "benefit", figures.benefit(), "net", figures.net(), "roi", figures.roi());
    }

    /** Of the lines that need a margin: savings are no return on media. */
    private Measure returnOnSpend(Figure spend) {
        Expression earned = totals.benefit()
                .amount()
                .reason()
                .<Expression>map(Expression.Missing::new)
                .orElseGet(() -> Expression.sumOf(totals.benefits().stream()
                        .filter(division ->
                                !totals.benefitLine(division.line().id()).isSaving())
                        .map(Division::amount)
                        .toList()));
        Figure margin = givens.money("benefit-without-savings", "benefit without savings", earned);
        Figure romi = Figure.of(
                "romi",
                "Return on media spend (ROMI)",
                Unit.RATIO,
                Formulas.romi(Expression.of(margin), Expression.of(spend)));
        return new Measure("romi", romi.label(), UP, romi, Optional.empty());
    }
}
