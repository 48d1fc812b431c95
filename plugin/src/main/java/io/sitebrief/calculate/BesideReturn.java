package io.sitebrief.calculate;

import io.sitebrief.brief.Measure;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands beside the return: payback, present value, the membership's economics and the programme's metrics. */
final class BesideReturn {

    private static final String UP = "up";
    private static final String DOWN = "down";

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
        List<Measure> measures = new ArrayList<>(cashFlows(months));
        Figure spend = metrics.figure("spend");
        if (spend.amount().isKnown() && totals.net().amount().isKnown()) {
            measures.add(returnOnSpend(spend));
        }
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

    /** Over the months of the history; where one of them is unknown nothing is said. */
    private List<Measure> cashFlows(List<PeriodFigures> months) {
        List<BigDecimal> flows = months.stream()
                .flatMap(month -> month.net().amount().known().stream())
                .toList();
        if (flows.size() < months.size()) {
            return List.of();
        }
        List<Measure> measures = new ArrayList<>();
        Amount payback = CashFlows.payback(flows).map(Amount::of).orElse(Amount.unknown("not paid back yet"));
        measures.add(measure("payback", "Payback", DOWN, Unit.MONTHS, payback));
        Optional<BigDecimal> rate = givens.plan()
                .profile()
                .method()
                .discountRate()
                .map(MethodChoice.DiscountRate::annual)
                .map(Located::value);
        rate.ifPresent(annual -> {
            Amount discounted = CashFlows.discountedPayback(flows, DiscountFactors.monthly(annual))
                    .map(Amount::of)
                    .orElse(Amount.unknown("not paid back yet"));
            measures.add(measure("discounted-payback", "Discounted payback", DOWN, Unit.MONTHS, discounted));
            Amount value = Amount.of(CashFlows.monthlyNetPresentValue(flows, annual));
            measures.add(measure("npv", "Net present value", UP, Unit.MONEY, value));
        });
        if (rate.isPresent()) {
            Amount internal =
                    InternalRate.dated(months.stream().map(BesideReturn::dated).toList());
            measures.add(measure("xirr", "Internal rate of return a year", UP, Unit.RATIO, internal));
        }
        return measures;
    }

    /** Of the lines that need a margin: savings are no return on media. */
    private Measure returnOnSpend(Figure spend) {
        Expression earned = Expression.sumOf(totals.benefits().stream()
                .filter(division -> !totals.benefitLine(division.line().id()).isSaving())
                .map(Division::amount)
                .toList());
        Figure margin = givens.money("benefit-without-savings", "benefit without savings", earned);
        Figure romi = Figure.of(
                "romi",
                "Return on media spend (ROMI)",
                Unit.RATIO,
                Formulas.romi(Expression.of(margin), Expression.of(spend)));
        return new Measure("romi", romi.label(), UP, romi, Optional.empty());
    }

    private static CashFlows.Dated dated(PeriodFigures month) {
        return new CashFlows.Dated(
                month.period().to(), month.net().amount().known().orElseThrow());
    }

    private Measure measure(String id, String label, String better, Unit unit, Amount amount) {
        Expression outcome = Inputs.outcome(
                id + ".result",
                label + " of the monthly net",
                unit,
                amount,
                totals.net().sources());
        Figure figure = unit == Unit.MONEY ? givens.money(id, label, outcome) : Figure.of(id, label, unit, outcome);
        return new Measure(id, label, better, figure, Optional.empty());
    }
}
