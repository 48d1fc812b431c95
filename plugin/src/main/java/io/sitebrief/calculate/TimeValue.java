package io.sitebrief.calculate;

import io.sitebrief.brief.Measure;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the monthly net is worth over time: payback, present value, rate of return. Each is unknown where a month is, and
 * what is discounted where no rate is given.
 */
final class TimeValue {

    private static final String UP = "up";
    private static final String DOWN = "down";
    private static final String NEVER = "not paid back yet";

    private final Givens givens;
    private final List<PeriodFigures> months;
    private final List<Source> sources;

    /** @param months of the history, oldest first; the first is today and not discounted */
    TimeValue(Givens givens, List<PeriodFigures> months, List<Source> sources) {
        this.givens = givens;
        this.months = List.copyOf(months);
        this.sources = List.copyOf(sources);
    }

    List<Measure> measures() {
        return List.of(
                measure(
                        "payback",
                        "Payback",
                        DOWN,
                        Unit.MONTHS,
                        whenKnown(flows -> paidBack(CashFlows.payback(flows)))),
                measure(
                        "discounted-payback",
                        "Discounted payback",
                        DOWN,
                        Unit.MONTHS,
                        discounted((flows, annual) ->
                                paidBack(CashFlows.discountedPayback(flows, DiscountFactors.monthly(annual))))),
                measure(
                        "npv",
                        "Net present value (NPV)",
                        UP,
                        Unit.MONEY,
                        discounted((flows, annual) -> Amount.of(CashFlows.monthlyNetPresentValue(flows, annual)))),
                measure(
                        "xnpv",
                        "Net present value by days (XNPV)",
                        UP,
                        Unit.MONEY,
                        discounted((flows, annual) -> Amount.of(CashFlows.datedNetPresentValue(dated(), annual)))),
                measure(
                        "irr",
                        "Internal rate of return a month (IRR)",
                        UP,
                        Unit.RATIO,
                        whenKnown(InternalRate::periodic)),
                measure(
                        "xirr",
                        "Internal rate of return a year (XIRR)",
                        UP,
                        Unit.RATIO,
                        whenKnown(flows -> InternalRate.dated(dated()))));
    }

    private static Amount paidBack(Optional<BigDecimal> months) {
        return months.map(Amount::of).orElse(Amount.unknown(NEVER));
    }

    private Amount whenKnown(Function<List<BigDecimal>, Amount> of) {
        Optional<String> unknown = months.stream()
                .flatMap(month -> month.net().amount().reason().stream())
                .findFirst();
        return unknown.map(Amount::unknown)
                .orElseGet(() -> of.apply(months.stream()
                        .map(month -> month.net().amount().known().orElseThrow())
                        .toList()));
    }

    private Amount discounted(BiFunction<List<BigDecimal>, BigDecimal, Amount> of) {
        Optional<BigDecimal> annual = givens.plan()
                .profile()
                .method()
                .discountRate()
                .map(MethodChoice.DiscountRate::annual)
                .map(Located::value);
        return annual.map(rate -> whenKnown(flows -> of.apply(flows, rate)))
                .orElse(Amount.unknown("no discount rate is given"));
    }

    /** The flows on the last day of their months. */
    private List<CashFlows.Dated> dated() {
        return months.stream()
                .map(month -> new CashFlows.Dated(
                        month.period().to(), month.net().amount().known().orElseThrow()))
                .toList();
    }

    private Measure measure(String id, String label, String better, Unit unit, Amount amount) {
        Expression outcome = Inputs.outcome(id + ".result", label + " of the monthly net", unit, amount, sources);
        Figure figure = unit == Unit.MONEY ? givens.money(id, label, outcome) : Figure.of(id, label, unit, outcome);
        return new Measure(id, label, better, figure, Optional.empty());
    }
}
