package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Row;
import io.sitebrief.syntax.RowHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report or an exploration of Google Analytics 4: one or more blocks, each below lines with {@code #} that state
 * its days. Blocks break down the same visits by one thing after the other, so of each metric the first block counts.
 * Users are not read: they do not add up over the rows of any block.
 */
public final class Ga4Importer implements MetricImporter {

    private static final Pattern START = Pattern.compile("#\\s*Start date:\\s*(\\d{8})");
    private static final Pattern END = Pattern.compile("#\\s*End date:\\s*(\\d{8})");

    private static final TableShape SHAPE = TableShape.of("ga4")
            .takes("nth-day", "Nth day", "N-ter Tag", "Nième jour", "Enésimo día", "Giorno N", "Enésimo dia")
            .takes("date", "Date", "Datum", "Fecha", "Data")
            .takes(
                    "campaign",
                    "Session campaign",
                    "Campaign",
                    "First user campaign",
                    "Session manual campaign name",
                    "Kampagne der Sitzung",
                    "Campagne de la session",
                    "Campaña de la sesión",
                    "Campagna della sessione",
                    "Campanha da sessão")
            .takes("sessions", "Sessions", "Sitzungen", "Sesiones", "Sessioni", "Sessões")
            .takes("engaged-sessions", "Engaged sessions", "Sitzungen mit Interaktionen", "Sessions avec engagement")
            .takes("views", "Views", "Aufrufe", "Vues", "Vistas", "Visualizzazioni", "Visualizações")
            .takes("claimed-conversions", "Key events", "Conversions", "Schlüsselereignisse", "Événements clés")
            .takes("claimed-revenue", "Total revenue", "Gesamtumsatz", "Revenu total", "Ingresos totales")
            .downloadedAs("a report or an exploration with sessions, views or key events, as CSV")
            .writtenAs("en-US");

    @Override
    public String id() {
        return SHAPE.reader();
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        Blocks blocks = new Blocks(file, sink);
        List<Problem> broken = file.rows(blocks);
        broken.forEach(sink::problem);
        blocks.finish(broken.isEmpty());
    }

    /** Parts the file into blocks and reads those that hold a metric not yet read. */
    private static final class Blocks implements RowHandler {

        private final MetricFile file;
        private final MetricSink sink;
        private final Map<String, Integer> linesByMetric = new TreeMap<>();
        private Optional<Period> start = Optional.empty();
        private Optional<Period> end = Optional.empty();
        private boolean inBlock;
        private boolean read;
        private @Nullable TableBody body;
        private @Nullable Layout layout;

        Blocks(MetricFile file, MetricSink sink) {
            this.file = file;
            this.sink = sink;
        }

        @Override
        public boolean row(Row row) {
            if (row.cell(0).startsWith("#")) {
                end();
                note(row.cell(0).strip());
            } else if (!row.isBlank() && !inBlock) {
                begin(row);
            } else if (!row.isBlank()) {
                data(row);
            }
            return true;
        }

        private void note(String line) {
            Matcher from = START.matcher(line);
            Matcher to = END.matcher(line);
            start = from.matches() ? DateForm.period(from.group(1)) : start;
            end = to.matches() ? DateForm.period(to.group(1)) : end;
        }

        private void begin(Row row) {
            inBlock = true;
            TableShape shape = unread();
            Optional<Layout> found = Layout.of(row, shape);
            if (found.isEmpty() || metrics(found.get()).isEmpty()) {
                return;
            }
            read = true;
            metrics(found.get()).forEach(metric -> linesByMetric.put(metric, row.line()));
            Optional<Period> days = file.statedPeriod().or(this::stated);
            Locale locale = file.locale().or(SHAPE::locale).orElse(Locale.ROOT);
            TableBody block = new TableBody(shape, file, Forms.of(locale, days), days, sink, TableBody.RowEdit.NONE);
            if (block.header(row, found.get())) {
                layout = found.get();
                body = block;
            }
        }

        private Optional<Period> stated() {
            return start.flatMap(from ->
                    end.filter(to -> !to.to().isBefore(from.from())).map(to -> new Period(from.from(), to.to())));
        }

        /** The shape without the metrics that an earlier block gave. */
        private TableShape unread() {
            List<TableShape.Column> columns = SHAPE.columns().stream()
                    .filter(column -> !linesByMetric.containsKey(column.role()))
                    .toList();
            return new TableShape(SHAPE.reader(), columns, SHAPE.habits(), SHAPE.locale(), SHAPE.cap(), SHAPE.report());
        }

        private static List<String> metrics(Layout layout) {
            return layout.places().keySet().stream()
                    .filter(role -> !TableShape.ROLES.contains(role))
                    .toList();
        }

        private void data(Row row) {
            TableBody block = body;
            Layout places = layout;
            if (block == null || places == null) {
                sink.dropped("a block without a metric that is still to be read");
            } else {
                block.row(row, places);
            }
        }

        private void end() {
            if (body != null) {
                body.finish();
            }
            inBlock = false;
            body = null;
            layout = null;
        }

        void finish(boolean whole) {
            end();
            if (!read && whole) {
                sink.problem(Problem.of(
                                ProblemKind.NO_HEADER,
                                file.whole(),
                                "'Sessions', 'Views' or 'Key events'",
                                SHAPE.reader())
                        .withHint("download " + SHAPE.report()));
            }
        }
    }
}
