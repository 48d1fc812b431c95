package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How something is spread over time, and so how much of it falls into a window. Both ends of a window count. */
sealed interface Spread {

    /** Whether any of it falls into a window. */
    boolean touches(Period window);

    /** How much of it falls into a window: a share, hours, years or a metric's sum. */
    Expression inside(Period window);

    /** What it is spread by, for explanations: days, hours. */
    String basis();

    /** What a window weighs beside other windows; never below zero. */
    default Expression weight(Period window) {
        return inside(window);
    }

    /** Evenly by day over a span. */
    record Days(Period span) implements Spread {

        @Override
        public boolean touches(Period window) {
            return span.daysIn(window) > 0;
        }

        @Override
        public Expression inside(Period window) {
            return dayShare(span, window).orElseGet(() -> Expression.constant("1"));
        }

        @Override
        public String basis() {
            return "days";
        }
    }

    /** In equal months from a first month on; a part of a month by days. */
    record EqualMonths(int months, YearMonth from) implements Spread {

        private Period span() {
            return new Period(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
        }

        @Override
        public boolean touches(Period window) {
            return span().daysIn(window) > 0;
        }

        @Override
        public Expression inside(Period window) {
            List<Expression> parts = new ArrayList<>();
            int whole = 0;
            for (Period cut : span().intersect(window).map(Period::months).orElse(List.of())) {
                Period month = Period.of(YearMonth.from(cut.from()));
                Optional<Expression> share = dayShare(month, cut);
                share.ifPresent(parts::add);
                whole += share.isPresent() ? 0 : 1;
            }
            if (whole > 0 || parts.isEmpty()) {
                parts.add(0, number(whole));
            }
            return (parts.size() == 1 ? parts.get(0) : Expression.sum(parts))
                    .over(number(months), "it is written off in no month");
        }

        @Override
        public String basis() {
            return "months";
        }
    }

    /** By years, each part of a calendar year being its days ÷ the days of that year. */
    record Years(Period span) implements Spread {

        @Override
        public boolean touches(Period window) {
            return span.daysIn(window) > 0;
        }

        @Override
        public Expression inside(Period window) {
            List<Expression> parts = new ArrayList<>();
            span.intersect(window).ifPresent(both -> {
                for (int year = both.from().getYear(); year <= both.to().getYear(); year++) {
                    Period calendar = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                    parts.add(number(both.daysIn(calendar))
                            .over(number(Year.of(year).length()), "a year has no days"));
                }
            });
            return parts.size() == 1 ? parts.get(0) : Expression.sum(parts);
        }

        @Override
        public String basis() {
            return "days";
        }
    }

    /** Hours by month; a partly covered month counts by days. */
    record Hours(String line, Map<YearMonth, Located<BigDecimal>> hours) implements Spread {

        @Override
        public boolean touches(Period window) {
            return hours.entrySet().stream()
                    .anyMatch(entry -> entry.getValue().value().signum() != 0
                            && Period.of(entry.getKey()).daysIn(window) > 0);
        }

        @Override
        public Expression inside(Period window) {
            List<Expression> parts = new ArrayList<>();
            new TreeMap<>(hours).forEach((month, given) -> {
                Period days = Period.of(month);
                if (days.daysIn(window) > 0) {
                    Expression input =
                            Inputs.written("costs." + line + ".hours." + month, "hours of " + month, Unit.HOURS, given);
                    parts.add(dayShare(days, window)
                            .map(share -> Expression.times(input, share))
                            .orElse(input));
                }
            });
            return parts.size() == 1 ? parts.get(0) : Expression.sum(parts);
        }

        @Override
        public String basis() {
            return "hours";
        }
    }

    /** As a metric was measured at a place. */
    record Measured(Cells cells, String metric, Place place) implements Spread {

        private List<Metrics.Cell> found(Period window) {
            return cells.of(metric, place, window);
        }

        @Override
        public boolean touches(Period window) {
            return !found(window).isEmpty();
        }

        /** What whole months before a window came to, those that were measured. */
        Map<YearMonth, Expression> monthsBefore(Period window) {
            Map<YearMonth, Expression> months = new TreeMap<>();
            for (Period month : cells.months(metric, place)) {
                if (month.isWholeMonths() && month.to().isBefore(window.from())) {
                    months.put(YearMonth.from(month.from()), inside(month));
                }
            }
            return months;
        }

        @Override
        public Expression inside(Period window) {
            return cells.sum(metric, place, window);
        }

        /** A window with more refunds than sales weighs nothing. */
        @Override
        public Expression weight(Period window) {
            return new Expression.AtLeast(inside(window), BigDecimal.ZERO);
        }

        @Override
        public String basis() {
            return metric;
        }
    }

    /** Days of a span inside a window ÷ days of the span; empty where the window holds the whole span. */
    static Optional<Expression> dayShare(Period span, Period window) {
        return window.contains(span)
                ? Optional.empty()
                : Optional.of(number(span.daysIn(window)).over(number(span.days()), "the span has no days"));
    }

    private static Expression number(long number) {
        return new Expression.Constant(BigDecimal.valueOf(number));
    }
}
