package io.sitebrief.page;

import io.sitebrief.brief.EventEntry;
import io.sitebrief.brief.Series;
import io.sitebrief.figure.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Small charts of one measure each on one axis of time, with one table of all their values below them.
 *
 * @param page name of the page, which the charts' files begin with
 * @param headline what they say together
 * @param events what the upright lines stand for; empty where there are none
 */
public record Multiples(String page, String headline, List<Small> charts, Table table, List<Piece> events) {

    /** Id of the table on its page. */
    static final String TABLE = "series-table";

    /**
     * One small chart.
     *
     * @param file the same at full size, for a file of its own
     * @param latest the last value that is known
     * @param when the period of that value
     */
    public record Small(Chart chart, Chart file, String title, Num latest, String when) {}

    /** The charts of those series of which two values are known; none where there is no such series. */
    static Optional<Multiples> of(Edition edition, String page, List<Series> all, List<EventEntry> events) {
        List<Series> series =
                all.stream().filter(one -> timeline(one).known().size() > 1).toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<EventEntry> inside = events.stream()
                .filter(event -> series.stream()
                        .flatMap(one -> one.points().stream())
                        .anyMatch(point -> point.period().contains(event.date())))
                .toList();
        List<Small> charts = IntStream.range(0, series.size())
                .mapToObj(i -> small(edition, series.get(i), "series-" + i, inside))
                .toList();
        return Optional.of(new Multiples(
                page,
                SeriesHeadline.of(edition, series),
                charts,
                table(edition, page, series),
                legend(edition, inside)));
    }

    private static Small small(Edition edition, Series series, String id, List<EventEntry> events) {
        List<String> months = series.points().stream()
                .map(point -> edition.dates().tick(point.period()))
                .toList();
        Series.Point last = series.points().stream()
                .filter(point -> point.figure().amount().isKnown())
                .reduce((one, next) -> next)
                .orElseThrow();
        Num latest = edition.numbers().compact(last.figure());
        Timeline line = timeline(series);
        String says = edition.text("multiples.says", edition.phrases().of(series.label()));
        Chart file = new LineChart(
                        months,
                        List.of(new Timeline(
                                "value",
                                "",
                                line.values(),
                                Optional.of(latest)
                                        .filter(end -> last
                                                == series.points()
                                                        .get(series.points().size() - 1)))))
                .chart(
                        id,
                        edition.phrases().of(series.label()),
                        says,
                        false,
                        value -> edition.numbers().axis(value, series.unit()));
        Chart chart = new SmallChart(line, marked(series, events))
                .chart(
                        id,
                        edition.phrases().of(series.label()),
                        says,
                        value -> edition.numbers().axis(value, series.unit()),
                        edition.dates().shortest(series.points().get(0).period()),
                        edition.dates()
                                .shortest(series.points()
                                        .get(series.points().size() - 1)
                                        .period()));
        return new Small(
                chart,
                file,
                edition.phrases().of(series.label()),
                latest,
                edition.dates().shortest(last.period()));
    }

    private static Timeline timeline(Series series) {
        return new Timeline(
                "value",
                "",
                series.points().stream()
                        .map(point -> point.figure().amount().known())
                        .toList(),
                Optional.empty());
    }

    /** The points at which something happened. */
    private static List<Integer> marked(Series series, List<EventEntry> events) {
        return IntStream.range(0, series.points().size())
                .filter(i -> events.stream()
                        .anyMatch(event -> series.points().get(i).period().contains(event.date())))
                .boxed()
                .toList();
    }

    private static List<Piece> legend(Edition edition, List<EventEntry> events) {
        List<Piece> pieces = new ArrayList<>();
        for (EventEntry event : events) {
            pieces.add(
                    pieces.isEmpty()
                            ? Piece.of(edition.text("multiples.events") + " ")
                            : Piece.of(edition.text("list.then")));
            pieces.add(Piece.of(edition.text("multiples.event", edition.dates().day(event.date()), event.what())));
        }
        return List.copyOf(pieces);
    }

    /** A row for each measure, a column for each month; a month without a value has a dash. */
    private static Table table(Edition edition, String page, List<Series> series) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(edition.text("measures.measure")));
        series.get(0).points().forEach(point -> columns.add(Table.Column.number(heading(edition, point))));
        columns.add(Table.Column.text(edition.text("chart.file.short")));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(edition.phrases().of(series.get(i).label())));
            series.get(i).points().forEach(point -> cells.add(value(edition, point)));
            String file = "charts/" + page.replace('/', '-') + "-series-" + i + ".svg";
            cells.add(Table.Cell.of(new Link(file, "SVG")));
            rows.add(new Table.Row(cells, false, Optional.empty()));
        }
        return Table.of(columns, rows).identified(TABLE);
    }

    private static String heading(Edition edition, Series.Point point) {
        String name = edition.dates().shortest(point.period());
        return point.complete() ? name : edition.text("table.incomplete", name);
    }

    private static Table.Cell value(Edition edition, Series.Point point) {
        Amount amount = point.figure().amount();
        Optional<BigDecimal> known = amount.known();
        return known.isPresent()
                ? Table.Cell.of(edition.numbers().of(point.figure()))
                : Table.Cell.of(edition.text("multiples.gap"));
    }
}
