package io.sitebrief.page;

import io.sitebrief.figure.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days, months and periods as they read. */
final class Dates {

    private final Conventions conventions;

    Dates(Conventions conventions) {
        this.conventions = conventions;
    }

    /** A day: 30 Sep 2026. */
    String day(LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (char sign : conventions.day().toCharArray()) {
            switch (sign) {
                case 'D' -> text.append(day.getDayOfMonth());
                case 'M' -> text.append(conventions.shortMonths().get(day.getMonthValue() - 1));
                case 'Y' -> text.append(day.getYear());
                default -> text.append(sign);
            }
        }
        return text.toString();
    }

    /** A month in full: September 2026. */
    String month(YearMonth month) {
        return name(month) + " " + month.getYear();
    }

    /** A month's name: September. */
    String name(YearMonth month) {
        return conventions.months().get(month.getMonthValue() - 1);
    }

    /** A month's name, shortened: Sep. */
    String shortName(YearMonth month) {
        return conventions.shortMonths().get(month.getMonthValue() - 1);
    }

    /** A period: September 2026; July to September 2026; 12 Jul 2026 to 3 Sep 2026. */
    String period(Period period) {
        if (!period.isWholeMonths()) {
            String first = day(period.from());
            return period.days() == 1 ? first : first + conventions.span() + day(period.to());
        }
        YearMonth from = YearMonth.from(period.from());
        YearMonth to = YearMonth.from(period.to());
        if (from.equals(to)) {
            return month(from);
        }
        return (from.getYear() == to.getYear() ? name(from) : month(from)) + conventions.span() + month(to);
    }

    /** A period in little room: Sep 2026, or its first day. */
    String shortest(Period period) {
        YearMonth month = YearMonth.from(period.from());
        return period.isWholeMonths() ? shortName(month) + " " + month.getYear() : day(period.from());
    }

    /** A period as short as an axis needs: the month's name for a month, else the period's first day or month. */
    String tick(Period period) {
        return period.isWholeMonths() || YearMonth.from(period.from()).equals(YearMonth.from(period.to()))
                ? shortName(YearMonth.from(period.from()))
                : day(period.from());
    }
}
