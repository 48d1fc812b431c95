package io.sitebrief.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A span of days, both ends counted. */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins: " + from + " to " + to);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Days in all, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** The days in both, where there are any. */
    public Optional<Period> intersect(Period other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }

    /** Days in both. */
    public long daysIn(Period other) {
        return intersect(other).map(Period::days).orElse(0L);
    }

    /** The calendar months of this period, the first and last cut at its ends. */
    public List<Period> months() {
        List<Period> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            intersect(of(month)).ifPresent(months::add);
        }
        return List.copyOf(months);
    }

    /** Whether the period is made of whole calendar months. */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** The period of the same length right before: as many months where whole months, else as many days. */
    public Period before() {
        LocalDate end = from.minusDays(1);
        if (isWholeMonths()) {
            long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
            return new Period(from.minusMonths(months), end);
        }
        return new Period(from.minusDays(days()), end);
    }

    /** The same period a year earlier. */
    public Period yearBefore() {
        LocalDate end = isWholeMonths() ? YearMonth.from(to).minusYears(1).atEndOfMonth() : to.minusYears(1);
        return new Period(from.minusYears(1), end);
    }

    /** A name for ids: 2026, 2026-q3, 2026-07, else from and to joined by two hyphens. */
    public String id() {
        if (isWholeMonths() && from.getYear() == to.getYear()) {
            int first = from.getMonthValue();
            int months = to.getMonthValue() - first + 1;
            if (months == 12) {
                return Integer.toString(from.getYear());
            }
            if (months == 3 && first % 3 == 1) {
                return from.getYear() + "-q" + (first / 3 + 1);
            }
            if (months == 1) {
                return YearMonth.from(from).toString();
            }
        }
        return from + "--" + to;
    }

    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
