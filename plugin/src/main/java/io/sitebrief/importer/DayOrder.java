package io.sitebrief.importer;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** In which order a file writes the numbers of a date. A date that begins with four digits is year, month, day anyway. */
enum DayOrder {
    DAY_FIRST("day/month/year"),
    MONTH_FIRST("month/day/year"),
    YEAR_FIRST("year/month/day");

    private final String words;

    DayOrder(String words) {
        this.words = words;
    }

    /** The order that a locale uses in short dates. */
    static DayOrder of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = pattern.indexOf('d');
        int month = pattern.indexOf('M');
        int year = pattern.indexOf('y');
        if (year >= 0 && year < day && year < month) {
            return YEAR_FIRST;
        }
        return month < day ? MONTH_FIRST : DAY_FIRST;
    }

    /** The order in words, for a message. */
    String words() {
        return words;
    }
}
