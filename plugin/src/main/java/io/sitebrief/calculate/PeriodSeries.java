package io.sitebrief.calculate;

import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Apportionment;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programme's numbers over time: the reporting period and earlier ones of the same length, each computed alike on
 * its own, and their months, to which each line's rounded amount of the period is apportioned.
 */
final class PeriodSeries {

    private final Givens givens;
    private final Totals totals;
    private final Map<Period, Figure> costs = new HashMap<>();
    private final Map<Period, Figure> benefits = new HashMap<>();
    private final Map<Period, PeriodFigures> known = new HashMap<>();
    private final Deque<Period> windows = new ArrayDeque<>();

    PeriodSeries(Givens givens, Totals totals) {
        this.givens = givens;
        this.totals = totals;
        windows.add(givens.period());
        givens.plan().profile().historyFrom().map(Located::value).ifPresent(this::reachBackTo);
    }

    /** Periods of the same length as far back as the history reaches; what is left over at its start is shorter. */
    private void reachBackTo(LocalDate start) {
        for (Period window = givens.period().before(); !window.to().isBefore(start); window = window.before()) {
            windows.addFirst(window.from().isBefore(start) ? new Period(start, window.to()) : window);
        }
    }

    /** The reporting period and earlier ones of the same length, oldest first. */
    List<PeriodFigures> periods() {
        Period first = windows.getFirst();
        boolean isShort = windows.size() > 1
                && !first.equals(new ArrayList<>(windows).get(1).before());
        return windows.stream().skip(isShort ? 1 : 0).map(this::of).toList();
    }

    /** Cost, benefit, net and return of a window. */
    PeriodFigures of(Period window) {
        return known.computeIfAbsent(
                window,
                one -> figures("period." + one.id(), one, cost(one), benefit(one), Optional.empty(), Optional.empty()));
    }

    private Figure cost(Period window) {
        return costs.computeIfAbsent(window, one -> total(one, "cost", totals.cost(), totals.costLines()));
    }

    private Figure benefit(Period window) {
        return benefits.computeIfAbsent(window, one -> total(one, "benefit", totals.benefit(), totals.benefitLines()));
    }

    private Figure total(Period window, String what, Figure reported, Collection<? extends Line> lines) {
        String id = "period." + window.id() + "." + what;
        String label = what + " of " + window.id();
        if (window.equals(givens.period())) {
            return Figure.of(id, label, Unit.MONEY, Expression.of(reported));
        }
        List<Expression> amounts = lines.stream()
                .filter(line -> line.touches(window))
                .<Expression>map(line -> line.exact(window).rounded(givens.decimals()))
                .toList();
        return amounts.isEmpty()
                ? missing(id, label, what, window, lines)
                : givens.money(id, label, Expression.sum(amounts));
    }

    private static Figure missing(
            String id, String label, String what, Period window, Collection<? extends Line> lines) {
        String why = lines.isEmpty() ? "no " + what + " is given" : "no " + what + " is given for " + window.id();
        return Figure.of(id, label, Unit.MONEY, new Expression.Missing(why));
    }

    private PeriodFigures figures(
            String id,
            Period window,
            Figure cost,
            Figure benefit,
            Optional<Figure> cumulativeCost,
            Optional<Figure> cumulativeBenefit) {
        String name = " of " + window.id();
        Figure net = givens.money(id + ".net", "net" + name, Formulas.net(Expression.of(benefit), Expression.of(cost)));
        Figure roi = Figure.of(
                id + ".roi", "return" + name, Unit.RATIO, Formulas.roi(Expression.of(net), Expression.of(cost)));
        return new PeriodFigures(
                window, givens.isComplete(window), cost, benefit, net, roi, cumulativeCost, cumulativeBenefit);
    }

    /** Every month from the history's start to the period's end, with running sums. */
    List<PeriodFigures> months() {
        List<PeriodFigures> months = new ArrayList<>();
        List<Figure> costsSoFar = new ArrayList<>();
        List<Figure> benefitsSoFar = new ArrayList<>();
        for (Period window : windows) {
            List<Figure> monthly = monthly(window, "cost", cost(window), totals.costLines());
            List<Figure> earned = monthly(window, "benefit", benefit(window), totals.benefitLines());
            for (int i = 0; i < monthly.size(); i++) {
                Period month = window.months().get(i);
                costsSoFar.add(monthly.get(i));
                benefitsSoFar.add(earned.get(i));
                String id = "month." + month.id();
                Figure cost = cumulative(id + ".cumulative-cost", "cost to " + month.id(), costsSoFar);
                Figure benefit = cumulative(id + ".cumulative-benefit", "benefit to " + month.id(), benefitsSoFar);
                months.add(figures(id, month, monthly.get(i), earned.get(i), Optional.of(cost), Optional.of(benefit)));
            }
        }
        return List.copyOf(months);
    }

    /** The sum so far: the one before and this month. */
    private Figure cumulative(String id, String label, List<Figure> soFar) {
        Figure latest = soFar.remove(soFar.size() - 1);
        Expression sum = soFar.isEmpty()
                ? Expression.of(latest)
                : Expression.of(soFar.remove(0)).plus(Expression.of(latest));
        Figure cumulative = givens.money(id, label, sum);
        soFar.add(cumulative);
        return cumulative;
    }

    private List<Figure> monthly(Period window, String what, Figure total, Collection<? extends Line> lines) {
        List<List<Expression>> parts = new ArrayList<>();
        List<Period> months = window.months();
        months.forEach(month -> parts.add(new ArrayList<>()));
        for (Line line : lines) {
            if (line.touches(window)) {
                share(line, window, months, parts);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            String id = "month." + months.get(i).id() + "." + what;
            String label = what + " of " + months.get(i).id();
            Expression sum = total.amount()
                    .reason()
                    .<Expression>map(Expression.Missing::new)
                    .orElse(Expression.sum(parts.get(i)));
            figures.add(givens.money(id, label, sum));
        }
        return figures;
    }

    private void share(Line line, Period window, List<Period> months, List<List<Expression>> parts) {
        Expression whole = amount(line, window);
        List<Expression> weights = months.stream()
                .map(month -> line.touches(month) ? line.weight(month) : Expression.constant("0"))
                .toList();
        if (months.size() == 1 || weights.stream().noneMatch(Basis::isPositive)) {
            parts.get(parts.size() - 1).add(whole);
            return;
        }
        Apportionment split = new Apportionment(whole, weights, givens.decimals(), line.basis());
        for (int i = 0; i < months.size(); i++) {
            if (Basis.isPositive(weights.get(i))) {
                parts.get(i).add(split.part(i));
            }
        }
    }

    private Expression amount(Line line, Period window) {
        if (!window.equals(givens.period())) {
            return line.exact(window).rounded(givens.decimals());
        }
        return totals.divisions().stream()
                .filter(division -> division.line() == line)
                .map(division -> Expression.of(division.amount()))
                .findFirst()
                .orElseThrow();
    }
}
