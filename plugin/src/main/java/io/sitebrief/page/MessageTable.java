package io.sitebrief.page;

import io.sitebrief.brief.MessagesReport.Entry;
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
                                Table.Column.number(edition.text("messages.rate"))),
                        entries.stream().map(this::row).toList())
                .sorting();
    }

    private Table.Row row(Entry entry) {
        Numbers numbers = edition.numbers();
        return Table.Row.of(
                Table.Cell.of(entry.title().isBlank() ? entry.id() : entry.title()),
                Table.Cell.of(new Link("channels/" + entry.channel() + ".html", edition.channelName(entry.channel()))),
                Table.Cell.of(edition.dates().day(entry.date()))
                        .sortedBy(entry.date().toString()),
                Table.Cell.of(edition.say("messages.of", numbers.of(entry.clicks()), numbers.of(entry.impressions()))),
                Table.Cell.drawn(interval(entry)),
                Table.Cell.of(edition.say(
                        "messages.rate-in",
                        numbers.precise(entry.rate()),
                        numbers.precise(entry.low()),
                        numbers.precise(entry.high()))));
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
