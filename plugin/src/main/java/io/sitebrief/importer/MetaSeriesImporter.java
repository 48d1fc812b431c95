package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Row;
import io.sitebrief.syntax.RowHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the insight series of Meta Business Suite: a line with the metric's name, a header, a row for each day; and
 * perhaps another series below. Reach and viewers of a day are not read: they do not add up to a month's.
 */
public final class MetaSeriesImporter implements MetricImporter {

    private static final Set<String> DATE = Set.of("date", "datum", "fecha", "data");
    private static final DateForm DAYS = new DateForm(DayOrder.YEAR_FIRST, Optional.empty());

    /** The ends of series' names; Facebook's and Instagram's series share them. */
    private static final Map<String, String> METRICS = Map.ofEntries(
            Map.entry("follows", "new-followers"),
            Map.entry("new followers", "new-followers"),
            Map.entry("neue follower", "new-followers"),
            Map.entry("unfollows", "unfollows"),
            Map.entry("views", "views"),
            Map.entry("aufrufe", "views"),
            Map.entry("vues", "views"),
            Map.entry("visualizaciones", "views"),
            Map.entry("visualizzazioni", "views"),
            Map.entry("visualizações", "views"),
            Map.entry("interactions", "engagements"),
            Map.entry("interaktionen", "engagements"),
            Map.entry("link clicks", "link-clicks"),
            Map.entry("link-klicks", "link-clicks"),
            Map.entry("visits", "profile-visits"),
            Map.entry("besuche", "profile-visits"),
            Map.entry("visites", "profile-visits"));

    @Override
    public String id() {
        return "meta-series";
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        Series series = new Series(sink);
        List<Problem> broken = file.rows(series);
        broken.forEach(sink::problem);
        if (!series.found && broken.isEmpty()) {
            sink.problem(
                    Problem.of(ProblemKind.NO_HEADER, file.whole(), "'Date' below a metric's name", "meta-series")
                            .withHint(
                                    "download Insights, Results, Export, for a metric by day; shares of an audience count nothing"));
        }
    }

    /** The metric that a series' name means: the longest known end of it. */
    static Optional<String> metric(String name) {
        String normal = HeaderText.normal(name);
        return new TreeMap<>(METRICS)
                .entrySet().stream()
                        .filter(entry -> normal.equals(entry.getKey()) || normal.endsWith(" " + entry.getKey()))
                        .max((a, b) ->
                                Integer.compare(a.getKey().length(), b.getKey().length()))
                        .map(Map.Entry::getValue);
    }

    /** Goes through the lines; a name or a header begins the next series. */
    private static final class Series implements RowHandler {

        private final MetricSink sink;
        private String name = "";
        private boolean inSeries;
        private boolean found;

        Series(MetricSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean row(Row row) {
            if (row.isBlank()) {
                return true;
            }
            if (row.size() == 1) {
                name = Cells.text(row.cell(0));
                inSeries = false;
            } else if (DATE.contains(HeaderText.normal(row.cell(0)))) {
                inSeries = true;
                found = true;
            } else if (inSeries) {
                day(row);
            }
            return true;
        }

        private void day(Row row) {
            Optional<Period> day = DAYS.parse(row.cell(0));
            Optional<BigDecimal> value = NumberForm.POINT.parse(row.cell(1));
            Optional<String> metric = metric(name);
            if (metric.isEmpty()) {
                sink.dropped("the series '" + name + "' is not read: its days do not add up, or it is no known metric");
            } else if (day.isEmpty()) {
                sink.dropped("no date in the row");
                sink.problem(Problem.of(
                        ProblemKind.CELL_NOT_A_DATE,
                        row.at(0),
                        Cells.text(row.cell(0)),
                        "Date",
                        "2026-09-30T01:00:00"));
            } else if (value.isEmpty() && !NumberForm.isMissing(row.cell(1))) {
                sink.dropped("no number in the row");
                sink.problem(Problem.of(ProblemKind.CELL_NOT_A_NUMBER, row.at(1), Cells.text(row.cell(1)), name));
            } else {
                Map<String, BigDecimal> values =
                        value.map(number -> Map.of(metric.get(), number)).orElse(Map.of());
                sink.observe(new Observation(
                        day.get(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        values,
                        Optional.empty(),
                        row.source()));
            }
        }
    }
}
