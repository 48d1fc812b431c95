package io.sitebrief.calculate;

import io.sitebrief.programme.Strategy;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** How often something recurs: week, month, quarter, half-year or year. */
final class Cadence {

    private Cadence() {}

    /** Whether the last issue lies no further back than one interval; an entry without a last issue is not on time. */
    static boolean onTime(Strategy.CalendarEntry entry, LocalDate today) {
        Optional<Period> interval = interval(entry.every());
        return entry.last()
                .flatMap(last -> interval.map(step -> !last.value().plus(step).isBefore(today)))
                .orElse(false);
    }

    /** The interval of a word such as quarter or quarterly; empty for a word that names none. */
    static Optional<Period> interval(String every) {
        String word = every.toLowerCase(Locale.ROOT);
        if (word.startsWith("week")) {
            return Optional.of(Period.ofWeeks(1));
        }
        if (word.startsWith("month")) {
            return Optional.of(Period.ofMonths(1));
        }
        if (word.startsWith("quarter")) {
            return Optional.of(Period.ofMonths(3));
        }
        if (word.startsWith("half")) {
            return Optional.of(Period.ofMonths(6));
        }
        return word.startsWith("year") || word.startsWith("annual") ? Optional.of(Period.ofYears(1)) : Optional.empty();
    }
}
