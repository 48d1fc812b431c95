package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Baseline;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What would have been without the programme, by the baseline's method. */
final class Baselines {

    private final String id;
    private final Baseline given;
    private final Unit unit;
    private final boolean hasRange;

    /** @param line id of the benefit line */
    Baselines(String line, Baseline given, Unit unit, boolean hasRange) {
        this.id = "benefits." + line + ".baseline";
        this.given = given;
        this.unit = unit;
        this.hasRange = hasRange;
    }

    /**
     * The baseline's value.
     *
     * @param measured the metric that the line is taken from, which can tell of earlier periods
     */
    Expression value(Period window, Optional<Spread.Measured> measured) {
        return switch (given.method().value()) {
            case HOLDOUT -> holdout();
            case DIFFERENCE_IN_DIFFERENCES -> difference();
            case TREND -> given.value().isPresent() ? stated() : trend(window, measured);
            case PRIOR_PERIOD -> earlier(window.before(), measured);
            case PRIOR_YEAR -> earlier(window.yearBefore(), measured);
            case DECLARED, NONE -> stated();
        };
    }

    private Expression stated() {
        return given.value()
                .<Expression>map(value -> Inputs.rangeable(id, "baseline", unit, value, hasRange))
                .orElseGet(() -> new Expression.Missing("the baseline has no value"));
    }

    private Expression earlier(Period window, Optional<Spread.Measured> measured) {
        if (given.value().isPresent()) {
            return stated();
        }
        if (measured.isPresent()) {
            return measured.filter(metric -> metric.touches(window))
                    .map(metric -> metric.inside(window))
                    .orElseGet(() -> new Expression.Missing("nothing was measured in " + window.id()));
        }
        List<Expression> months = new ArrayList<>();
        new TreeMap<>(given.history()).forEach((month, value) -> {
            if (window.contains(month.atDay(1))) {
                months.add(month(month, value));
            }
        });
        if (months.isEmpty()) {
            return new Expression.Missing("the baseline has no value for " + window.id());
        }
        return unit == Unit.RATIO && months.size() > 1
                ? new Expression.Missing(
                        "rates of several months do not add up, and the baseline states no rate of " + window.id())
                : sumOf(months);
    }

    private Expression month(YearMonth month, Located<BigDecimal> value) {
        return Inputs.written(id + "." + month, "baseline of " + month, unit, value);
    }

    private Expression holdout() {
        return given.experiment()
                .map(experiment -> Formulas.holdoutBaseline(
                        number(
                                "exposed.size",
                                "exposed group",
                                experiment.exposed().size()),
                        number(
                                "holdout.conversions",
                                "conversions of the holdout",
                                experiment.holdout().conversions()),
                        number(
                                "holdout.size",
                                "holdout group",
                                experiment.holdout().size())))
                .orElseGet(() -> new Expression.Missing("the holdout is not described"));
    }

    private Expression difference() {
        return given.difference()
                .map(groups -> Formulas.parallelBaseline(
                        number(
                                "treated.before",
                                "treated before",
                                groups.treated().before()),
                        number(
                                "control.before",
                                "control before",
                                groups.control().before()),
                        number(
                                "control.after",
                                "control after",
                                groups.control().after())))
                .orElseGet(() -> new Expression.Missing("the two groups are not described"));
    }

    private Expression number(String key, String label, Located<BigDecimal> value) {
        return Inputs.written(id + "." + key, label, unit, value);
    }

    /** The history of the line itself: as written by month, else the whole months measured before the window. */
    private Expression trend(Period window, Optional<Spread.Measured> measured) {
        Map<YearMonth, Expression> history = new TreeMap<>();
        given.history().forEach((month, value) -> history.put(month, month(month, value)));
        if (history.isEmpty()) {
            measured.ifPresent(metric -> history.putAll(metric.monthsBefore(window)));
        }
        history.keySet().removeIf(month -> !month.atEndOfMonth().isBefore(window.from()));
        return history.size() < 2
                ? new Expression.Missing("a trend needs at least two months of history before " + window.id())
                : new TrendLine(history).over(window, unit != Unit.RATIO);
    }

    private static Expression sumOf(List<Expression> months) {
        return months.size() == 1 ? months.get(0) : Expression.sum(months);
    }
}
