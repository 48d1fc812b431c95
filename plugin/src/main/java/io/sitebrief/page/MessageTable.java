package io.sitebrief.page;

import io.sitebrief.brief.MessagesReport.Entry;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Messages with their click rates and intervals, on one scale with those shown beside them. */
final class MessageTable {

    private final Edition edition;
    private final BarCell scale;

    /** @param all every message that is shown on the page */
    MessageTable(Edition edition, List<Entry> all) {
        this.edition = edition;
        this.scale = new BarCell(all.stream()
                .flatMap(entry -> Stream.of(entry.rate(), entry.low(), entry.high()))
                .flatMap(figure -> figure.amount().known().stream())
                .toList());
    }

    /** With channel and counts. */
    Table of(List<Entry> entries) {
        return Table.of(
                        List.of(
                                Table.Column.text(edition.text("messages.message")),
                                Table.Column.text(edition.text("levels.channel"))
                                        .onWideScreens(),
                                Table.Column.text(edition.text("messages.date")).onWideScreens(),
                                Table.Column.number(edition.text("messages.clicks"))
                                        .onWideScreens(),
                                Table.Column.drawing(edition.text("messages.interval")),
                                Table.Column.number(edition.text("messages.rate")),
                                Table.Column.number(edition.text("chart.cost")).onWideScreens(),
                                Table.Column.number(edition.text("messages.roi"))
                                        .onWideScreens()),
                        entries.stream()
                                .map(entry -> Table.Row.of(
                                        title(entry),
                                        channel(entry),
                                        day(entry),
                                        Table.Cell.of(edition.say(
                                                "messages.of",
                                                edition.numbers().of(entry.clicks()),
                                                edition.numbers().of(entry.impressions()))),
                                        Table.Cell.drawn(interval(entry)),
                                        rate(entry),
                                        sorted(entry.cost(), edition.numbers().of(entry.cost())),
                                        sorted(entry.roi(), edition.numbers().signed(entry.roi()))))
                                .toList())
                .sorting();
    }

    /** What a campaign's or a channel's page has room for. */
    Table brief(List<Entry> entries) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("messages.message")),
                        Table.Column.text(edition.text("messages.date")).onWideScreens(),
                        Table.Column.drawing(edition.text("messages.interval")),
                        Table.Column.number(edition.text("messages.rate")),
                        Table.Column.number(edition.text("chart.cost")).onWideScreens(),
                        Table.Column.number(edition.text("messages.roi")).onWideScreens()),
                entries.stream()
                        .map(entry -> Table.Row.of(
                                title(entry),
                                day(entry),
                                Table.Cell.drawn(interval(entry)),
                                rate(entry),
                                Table.Cell.of(edition.numbers().of(entry.cost())),
                                Table.Cell.of(edition.numbers().signed(entry.roi()))))
                        .toList());
    }

    private static Table.Cell title(Entry entry) {
        return Table.Cell.of(entry.title().isBlank() ? entry.id() : entry.title());
    }

    private Table.Cell channel(Entry entry) {
        return Table.Cell.of(new Link("channels/" + entry.channel() + ".html", edition.channelName(entry.channel())));
    }

    private Table.Cell day(Entry entry) {
        return Table.Cell.of(edition.dates().day(entry.date()))
                .sortedBy(entry.date().toString());
    }

    private Table.Cell rate(Entry entry) {
        Numbers numbers = edition.numbers();
        return Table.Cell.of(edition.say(
                "messages.rate-in",
                numbers.precise(entry.rate()),
                numbers.precise(entry.low()),
                numbers.precise(entry.high())));
    }

    private static Table.Cell sorted(Figure figure, Num shown) {
        Table.Cell cell = Table.Cell.of(shown);
        return figure.amount()
                .known()
                .map(value -> cell.sortedBy(value.toPlainString()))
                .orElse(cell);
    }

    private List<Mark> interval(Entry entry) {
        Optional<BigDecimal> low = entry.low().amount().known();
        Optional<BigDecimal> rate = entry.rate().amount().known();
        Optional<BigDecimal> high = entry.high().amount().known();
        return low.isPresent() && rate.isPresent() && high.isPresent()
                ? scale.interval(low.get(), rate.get(), high.get())
                : List.of();
    }
}
