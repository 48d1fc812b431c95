package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The days that a row is of: those in its cells, or those that were stated for the file. */
final class RowDays {

    private static final int MOST_REMEMBERED = 10_000;

    private final DateForm form;
    private final Optional<Period> stated;
    private final MetricSink sink;
    private final Map<String, Optional<Period>> remembered = new HashMap<>();

    RowDays(DateForm form, Optional<Period> stated, MetricSink sink) {
        this.form = form;
        this.stated = stated;
        this.sink = sink;
    }

    /** The column of dates, where there is one. */
    static Optional<Integer> place(Layout layout) {
        return layout.place("date").or(() -> layout.place("from"));
    }

    /** Whether a row has a date of its own that can be read. */
    boolean isDated(Row row, Layout layout) {
        return place(layout).flatMap(place -> parsed(row.cell(place))).isPresent();
    }

    /** The days; a row without any is told to the sink as dropped. */
    Optional<Period> of(Row row, Layout layout) {
        Optional<Integer> place = place(layout);
        if (place.isEmpty()) {
            return nthDay(row, layout);
        }
        Optional<Period> first = date(row, place.get(), layout);
        Optional<Period> last =
                layout.place("to").filter(to -> layout.place("date").isEmpty()).flatMap(to -> date(row, to, layout));
        if (first.isEmpty()) {
            sink.dropped("no date in the row");
        }
        return last.isEmpty()
                ? first
                : first.map(from -> last.filter(to -> !to.to().isBefore(from.from()))
                        .map(to -> new Period(from.from(), to.to()))
                        .orElse(from));
    }

    /** The stated days, or the one of them that a row counts from the first: 0000 is the first. */
    private Optional<Period> nthDay(Row row, Layout layout) {
        Optional<Integer> place = layout.place("nth-day");
        if (place.isEmpty()) {
            return stated;
        }
        String cell = row.cell(place.get()).strip();
        if (!cell.matches("\\d{1,5}")) {
            sink.dropped("no date in the row");
            return Optional.empty();
        }
        return stated.map(period -> period.from().plusDays(Long.parseLong(cell)))
                .map(day -> new Period(day, day));
    }

    private Optional<Period> date(Row row, int place, Layout layout) {
        String cell = row.cell(place);
        if (NumberForm.isMissing(cell)) {
            return Optional.empty();
        }
        Optional<Period> period = parsed(cell);
        if (period.isEmpty()) {
            String words = "year-month-day or " + form.order().words();
            Problem problem =
                    Problem.of(ProblemKind.CELL_NOT_A_DATE, row.at(place), Cells.text(cell), layout.name(place), words);
            sink.problem(
                    DateForm.lacksYear(cell) && stated.isEmpty()
                            ? problem.withHint("a date without a year needs 'options: {period: 2026-Q3}'")
                            : problem);
        }
        return period;
    }

    /** Few days stand in many rows. */
    private Optional<Period> parsed(String cell) {
        Optional<Period> known = remembered.get(cell);
        if (known != null) {
            return known;
        }
        Optional<Period> period = form.parse(cell);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(cell, period);
        }
        return period;
    }
}
