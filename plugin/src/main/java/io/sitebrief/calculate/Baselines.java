package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Baseline;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
            case TREND -> given.value().isPresent() ? stated() : trend();
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
        return months.isEmpty()
                ? new Expression.Missing("the baseline has no value for " + window.id())
                : Expression.sum(months);
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

    /**
     * The straight line of least squares through the history, one month beyond its last: Σ wᵢ yᵢ with wᵢ = (d + (n X − S)
     * (n xᵢ − S)) ÷ (n d), d = n Σ x² − S², S = Σ x, X the month looked for, all x counted in months from the first.
     */
    private Expression trend() {
        Map<YearMonth, Located<BigDecimal>> history = new TreeMap<>(given.history());
        if (history.size() < 2) {
            return new Expression.Missing("a trend needs at least two months of history");
        }
        YearMonth first = history.keySet().iterator().next();
        List<Long> times = history.keySet().stream()
                .map(month -> ChronoUnit.MONTHS.between(first, month))
                .toList();
        long count = times.size();
        long sum = times.stream().mapToLong(Long::longValue).sum();
        long spread = count * times.stream().mapToLong(time -> time * time).sum() - sum * sum;
        long next = times.get(times.size() - 1) + 1;
        List<Expression> terms = new ArrayList<>();
        history.forEach((month, value) -> {
            long time = ChronoUnit.MONTHS.between(first, month);
            long weight = spread + (count * next - sum) * (count * time - sum);
            terms.add(Expression.times(number(weight), month(month, value)));
        });
        return Expression.sum(terms).over(number(count * spread), "all months are the same");
    }

    private static Expression number(long number) {
        return new Expression.Constant(BigDecimal.valueOf(number));
    }
}
