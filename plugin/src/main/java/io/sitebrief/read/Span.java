package io.sitebrief.read;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import java.time.LocalDate;
import java.util.Optional;

/** The keys {@code from} and {@code to} of a line: both or neither. */
record Span(Key<Optional<Located<LocalDate>>> from, Key<Optional<Located<LocalDate>>> to) {

    static Span in(Keys keys) {
        return new Span(
                keys.optional("from", Dates.DATE, "First day that it covers", "2026-01-01"),
                keys.optional("to", Dates.DATE, "Last day that it covers, inclusive", "2026-12-31"));
    }

    /** The days covered; where nothing is stated it is the reporting period's. */
    Optional<Period> period(Values values, String noun) {
        if (values.has(from) != values.has(to)) {
            Key<?> missing = values.has(from) ? to : from;
            Key<?> given = values.has(from) ? from : to;
            values.report(ProblemKind.MISSING_KEY, values.source(given), missing.name(), noun);
        }
        return values.get(from).flatMap(start -> values.get(to).flatMap(end -> Dates.period(values, start, end)));
    }
}
