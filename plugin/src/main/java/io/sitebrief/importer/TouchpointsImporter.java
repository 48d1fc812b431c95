package io.sitebrief.importer;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Row;
import io.sitebrief.syntax.RowHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Reads conversions and the contacts before them: a ledger with a row for each contact ({@code conversion, time,
 * channel, campaign, message, value} and, if wanted, {@code milestone}), or a table of paths ({@code path, conversions,
 * value, nulls}), where channels are joined by {@code >}.
 */
public final class TouchpointsImporter implements MetricImporter {

    @Override
    public String id() {
        return "touchpoints";
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        Choosing choosing = new Choosing(file, sink);
        List<Problem> broken = file.rows(choosing);
        broken.forEach(sink::problem);
        choosing.finish(broken.isEmpty());
    }

    /** Looks for either header and hands the rows below it to the reader of that form. */
    private static final class Choosing implements RowHandler {

        private final MetricFile file;
        private final MetricSink sink;
        private final TouchLedger ledger;
        private final PathTable paths;
        private boolean inLedger;
        private boolean inPaths;

        Choosing(MetricFile file, MetricSink sink) {
            this.file = file;
            this.sink = sink;
            this.ledger = new TouchLedger(file, sink);
            this.paths = new PathTable(file, sink);
        }

        @Override
        public boolean row(Row row) {
            if (inLedger) {
                return ledger.row(row);
            }
            if (inPaths) {
                paths.row(row);
            } else {
                inLedger = ledger.header(row);
                inPaths = !inLedger && paths.header(row);
            }
            return true;
        }

        void finish(boolean whole) {
            if (!inLedger && !inPaths && whole) {
                sink.problem(Problem.of(
                        ProblemKind.NO_HEADER,
                        Source.ofFile(file.path()),
                        "'conversion, time, channel' or 'path, conversions'",
                        "touchpoints"));
            }
            ledger.finish();
        }
    }

    /** The channel of a touch as an id; none at all means that the person came by themselves. */
    static String channel(String cell) {
        String text = Cells.text(cell).toLowerCase(Locale.ROOT);
        return NumberForm.isMissing(text) ? "direct" : text.replace(' ', '-');
    }
}
