package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.syntax.Row;
import io.sitebrief.syntax.RowHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An importer that is nothing but the shapes of its files. Rows without a date take the days that sources.yaml states,
 * else those that the file itself states above its table.
 */
abstract class ShapeImporter implements MetricImporter {

    private final List<TableShape> shapes;

    ShapeImporter(TableShape... shapes) {
        this.shapes = List.of(shapes);
    }

    @Override
    public String id() {
        return shapes.get(0).reader();
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        Optional<SheetChoice> choice = SheetChoice.of(shapes, file, sink);
        if (choice.isPresent()) {
            MetricFile chosen = choice.get().file();
            TableReader.read(choice.get().shape(), chosen, sink, days(chosen), edit());
        }
    }

    /** What the rows need beyond their columns. */
    TableBody.RowEdit edit() {
        return TableBody.RowEdit.NONE;
    }

    private static Optional<Period> days(MetricFile file) throws IOException {
        Optional<Period> stated = file.statedPeriod();
        if (stated.isPresent()) {
            return stated;
        }
        Preamble preamble = new Preamble();
        file.rows(preamble);
        return preamble.days();
    }

    /** The lines above a table, which may say {@code Report Start: …}, {@code Start date: …} or a span of days. */
    private static final class Preamble implements RowHandler {

        private static final int MOST_LINES = 30;
        private static final Pattern START =
                Pattern.compile("(?i)(?:#\\s*)?(?:report start|start date|berichtsbeginn|startdatum)\\s*:\\s*(.+)");
        private static final Pattern END =
                Pattern.compile("(?i)(?:#\\s*)?(?:report end|end date|berichtsende|enddatum)\\s*:\\s*(.+)");

        private final DateForm form = new DateForm(DayOrder.MONTH_FIRST, Optional.empty());
        private Optional<Period> start = Optional.empty();
        private Optional<Period> end = Optional.empty();
        private Optional<Period> span = Optional.empty();
        private int lines;

        @Override
        public boolean row(Row row) {
            lines++;
            String text = line(row);
            start = start.or(() -> date(START, text));
            end = end.or(() -> date(END, text));
            if (row.size() == 1 && span.isEmpty()) {
                span = form.parse(text).filter(days -> days.days() > 1);
            }
            return lines < MOST_LINES;
        }

        /** A line of text, put together again where a comma in it parts cells. */
        private static String line(Row row) {
            StringBuilder text = new StringBuilder(row.cell(0).strip());
            for (int i = 1; i < Math.min(row.size(), 4); i++) {
                text.append(", ").append(row.cell(i).strip());
            }
            return text.toString().replaceAll("(, )+$", "");
        }

        private Optional<Period> date(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? form.parse(matcher.group(1)) : Optional.empty();
        }

        Optional<Period> days() {
            return start.flatMap(from -> end.filter(to -> !to.to().isBefore(from.from()))
                            .map(to -> new Period(from.from(), to.to())))
                    .or(() -> span);
        }
    }
}
