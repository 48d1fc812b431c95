package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Metrics.Conversion;
import io.sitebrief.programme.Metrics.Touch;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Row;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of paths, each with the number of its conversions. Paths have no times: all touches of one stand at the end of
 * the stated period, or of the reporting period, in their order.
 */
final class PathTable {

    private static final TableShape SHAPE = TableShape.of("touchpoints")
            .needs("path", "path")
            .needs("conversions", "conversions")
            .takes("value", "value")
            .takes("nulls", "nulls", "null");

    private final MetricFile file;
    private final MetricSink sink;
    private final ConversionMoney money;
    private final Map<String, Touch> touches = new HashMap<>();
    private @Nullable Layout layout;

    PathTable(MetricFile file, MetricSink sink) {
        this.file = file;
        this.sink = sink;
        this.money = new ConversionMoney(file, sink);
    }

    boolean header(Row row) {
        layout = Layout.of(row, SHAPE).orElse(null);
        return layout != null;
    }

    void row(Row row) {
        Layout places = layout;
        if (places == null || row.isBlank()) {
            return;
        }
        if (row.size() != places.size()) {
            ProblemKind kind = row.size() > places.size() ? ProblemKind.LONG_ROW : ProblemKind.SHORT_ROW;
            sink.problem(Problem.of(kind, row.source(), row.size(), places.size()));
            sink.dropped("another number of cells than the header");
            return;
        }
        LocalDateTime at = file.statedPeriod()
                .map(Period::to)
                .orElse(file.reporting().to())
                .atStartOfDay();
        List<Touch> touches = touches(row.cell(places.place("path").orElseThrow()), at);
        if (touches.isEmpty()) {
            sink.dropped("no path in the row");
            return;
        }
        BigDecimal count = number(row, places, "conversions");
        BigDecimal nulls = number(row, places, "nulls");
        BigDecimal value = places.place("value")
                .flatMap(place -> money.parse(row, place, places))
                .orElse(BigDecimal.ZERO);
        String id = "path-" + row.line();
        sink.conversion(new Conversion(id, at, count, value, nulls, touches, file.path(), row.source()), 1);
    }

    /** The touches of a path; as all stand at the same time, one of a channel serves for all paths. */
    private List<Touch> touches(String path, LocalDateTime at) {
        return Arrays.stream(path.split(">"))
                .filter(channel -> !channel.isBlank())
                .map(TouchpointsImporter::channel)
                .map(channel -> touches.computeIfAbsent(
                        channel, name -> new Touch(at, name, Optional.empty(), Optional.empty(), Optional.empty())))
                .toList();
    }

    private BigDecimal number(Row row, Layout places, String role) {
        return places.place(role)
                .flatMap(place -> money.number(row, place, places))
                .orElse(BigDecimal.ZERO);
    }
}
