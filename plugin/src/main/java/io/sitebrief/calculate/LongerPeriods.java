package io.sitebrief.calculate;

import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Quarters and years of the fiscal calendar as sums of their months; one of which months are missing is incomplete. */
final class LongerPeriods {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Givens givens;
    private final List<PeriodFigures> months;

    /** @param months oldest first */
    LongerPeriods(Givens givens, List<PeriodFigures> months) {
        this.givens = givens;
        this.months = List.copyOf(months);
    }

    List<PeriodFigures> quarters() {
        return sums("quarter.", MONTHS_OF_A_QUARTER);
    }

    List<PeriodFigures> years() {
        return sums("year.", MONTHS_OF_A_YEAR);
    }

    private List<PeriodFigures> sums(String prefix, int length) {
        Map<Period, List<PeriodFigures>> groups = new TreeMap<>();
        months.forEach(month -> groups.computeIfAbsent(whole(month.period(), length), none -> new ArrayList<>())
                .add(month));
        return groups.entrySet().stream()
                .map(group -> sum(prefix + group.getKey().id(), group.getKey(), group.getValue()))
                .toList();
    }

    /** The quarter or year of the fiscal calendar that a month lies in. */
    private Period whole(Period month, int length) {
        YearMonth first = YearMonth.of(2000, givens.plan().profile().fiscalYearStarts());
        long since = ChronoUnit.MONTHS.between(first, YearMonth.from(month.from()));
        YearMonth start = first.plusMonths(Math.floorDiv(since, length) * length);
        return new Period(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
    }

    private PeriodFigures sum(String id, Period whole, List<PeriodFigures> parts) {
        Period covered = new Period(
                parts.get(0).period().from(),
                parts.get(parts.size() - 1).period().to());
        String name = " of " + whole.id();
        Figure cost = sum(id + ".cost", "cost" + name, parts, PeriodFigures::cost);
        Figure benefit = sum(id + ".benefit", "benefit" + name, parts, PeriodFigures::benefit);
        Figure net = givens.money(id + ".net", "net" + name, Formulas.net(Expression.of(benefit), Expression.of(cost)));
        return new PeriodFigures(
                covered,
                covered.equals(whole) && parts.stream().allMatch(PeriodFigures::complete),
                cost,
                benefit,
                net,
                Figure.of(
                        id + ".roi",
                        "return" + name,
                        Unit.RATIO,
                        Formulas.roi(Expression.of(net), Expression.of(cost))),
                Optional.empty(),
                Optional.empty());
    }

    private Figure sum(String id, String label, List<PeriodFigures> parts, Function<PeriodFigures, Figure> of) {
        return givens.money(id, label, Expression.sumOf(parts.stream().map(of).toList()));
    }
}
