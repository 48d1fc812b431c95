package io.sitebrief.page;

import io.sitebrief.brief.EventEntry;
import io.sitebrief.brief.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small charts of one measure each, with what happened on the time axis. */
final class Multiples {

    private final Edition edition;
    private final List<EventEntry> events;

    Multiples(Edition edition, List<EventEntry> events) {
        this.edition = edition;
        this.events = List.copyOf(events);
    }

    /** A chart for each series of which two values are known. */
    List<Exhibit> of(List<Series> series) {
        return IntStream.range(0, series.size())
                .filter(i -> line(series.get(i)).known().size() > 1)
                .mapToObj(i -> exhibit(series.get(i), "series-" + i))
                .toList();
    }

    private Exhibit exhibit(Series series, String id) {
        Timeline line = line(series);
        List<String> names = series.points().stream()
                .map(point -> edition.dates().tick(point.period()))
                .toList();
        Chart chart = new LineChart(names, List.of(line))
                .chart(
                        id,
                        series.label(),
                        edition.text("multiples.says", series.label()),
                        false,
                        value -> edition.numbers().axis(value, series.unit()),
                        event(series));
        return new Exhibit(
                chart,
                Optional.of(Piece.words(series.label())),
                Optional.empty(),
                List.of(),
                Optional.of(table(series)),
                Optional.empty());
    }

    private Timeline line(Series series) {
        List<Optional<BigDecimal>> values = series.points().stream()
                .map(point -> point.figure().amount().known())
                .toList();
        Optional<Num> last = series.points().isEmpty()
                ? Optional.empty()
                : Optional.of(series.points().get(series.points().size() - 1).figure())
                        .map(edition.numbers()::compact);
        return new Timeline("value", "", values, last);
    }

    /** The first event inside the series, where its period has a value. */
    private Optional<LineChart.Event> event(Series series) {
        return events.stream()
                .flatMap(event -> IntStream.range(0, series.points().size())
                        .filter(i -> series.points().get(i).period().contains(event.date()))
                        .boxed()
                        .flatMap(i -> series.points().get(i).figure().amount().known().stream()
                                .map(value -> new LineChart.Event(i, value, event.what()))))
                .findFirst();
    }

    private Table table(Series series) {
        return Table.of(
                List.of(Table.Column.text(edition.text("table.month")), Table.Column.number(series.label())),
                series.points().stream()
                        .map(point -> Table.Row.of(
                                Table.Cell.of(
                                        point.complete()
                                                ? edition.dates().period(point.period())
                                                : edition.text(
                                                        "table.incomplete",
                                                        edition.dates().period(point.period()))),
                                Table.Cell.of(edition.numbers().of(point.figure()))))
                        .toList());
    }
}
