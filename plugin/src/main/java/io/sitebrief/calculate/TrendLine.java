package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The straight line of least squares through values by month, gone on to later months. What it says of month X is Σ wᵢ yᵢ
 * with wᵢ = (d + (n X − S) (n xᵢ − S)) ÷ (n d), d = n Σ x² − S², S = Σ x, all x counted in months from the first.
 */
final class TrendLine {

    private final TreeMap<YearMonth, Expression> values;
    private final long count;
    private final long sum;
    private final long spread;

    /** @param values of two months at least */
    TrendLine(Map<YearMonth, Expression> values) {
        this.values = new TreeMap<>(values);
        List<Long> times = this.values.keySet().stream().map(this::time).toList();
        this.count = times.size();
        this.sum = times.stream().mapToLong(Long::longValue).sum();
        this.spread = count * times.stream().mapToLong(time -> time * time).sum() - sum * sum;
    }

    private long time(YearMonth month) {
        return ChronoUnit.MONTHS.between(values.firstKey(), month);
    }

    /**
     * What the line says of a window, a month partly inside counted by days.
     *
     * @param addsUp whether months add up; of a rate the line's own middle is taken, month by month with the same weight
     */
    Expression over(Period window, boolean addsUp) {
        List<Expression> months = new ArrayList<>();
        for (Period month : window.months()) {
            YearMonth whole = YearMonth.from(month.from());
            Expression value = at(whole);
            months.add(
                    addsUp
                            ? Spread.dayShare(Period.of(whole), month)
                                    .map(share -> Expression.times(value, share))
                                    .orElse(value)
                            : value);
        }
        if (months.size() == 1) {
            return months.get(0);
        }
        Expression all = Expression.sum(months);
        return addsUp ? all : all.over(number(months.size()), "the window has no month");
    }

    private Expression at(YearMonth month) {
        List<Expression> terms = new ArrayList<>();
        values.forEach((each, value) -> {
            long weight = spread + (count * time(month) - sum) * (count * time(each) - sum);
            terms.add(Expression.times(number(weight), value));
        });
        return Expression.sum(terms).over(number(count * spread), "all months are the same");
    }

    private static Expression number(long number) {
        return new Expression.Constant(BigDecimal.valueOf(number));
    }
}
