package io.sitebrief.importer;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.io.IOException;

/**
 * Reads any table whose columns sources.yaml declares under {@code columns}: {@code date} (or {@code from} and
 * {@code to}, or {@code period} for a file without dates), {@code campaign}, {@code channel}, {@code message},
 * {@code title}, {@code currency}, and any metrics.
 */
public final class TableImporter implements MetricImporter {

    private static final TableShape SHAPE = TableShape.of("table");

    @Override
    public String id() {
        return SHAPE.reader();
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        if (file.source().columns().isEmpty()) {
            sink.problem(
                    Problem.of(ProblemKind.MISSING_KEY, file.source().reader().source(), "columns", "this source"));
        } else {
            TableReader.read(SHAPE, file, sink);
        }
    }
}
