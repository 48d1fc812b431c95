package io.sitebrief.page;

import io.sitebrief.brief.NetworkReport;
import io.sitebrief.brief.NetworkReport.Segment;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Segments of the network: contacts against target on one scale, what is missing, and the pace that it takes. */
final class NetworkTable {

    private final Edition edition;
    private final BarCell bars;

    NetworkTable(Edition edition, NetworkReport report) {
        this.edition = edition;
        this.bars = new BarCell(report.segments().stream()
                .flatMap(segment -> Stream.of(segment.current(), segment.target()))
                .flatMap(figure -> figure.amount().known().stream())
                .toList());
    }

    Table of(List<Segment> segments) {
        return Table.of(
                List.of(
                        Column.text(edition.text("network.segment")),
                        Column.drawing(edition.text("network.bar")).onWideScreens(),
                        Column.number(edition.text("network.now")),
                        Column.number(edition.text("network.missing")),
                        Column.number(edition.text("network.per-month")),
                        Column.number(edition.text("network.late"))),
                segments.stream().map(this::row).toList());
    }

    private Table.Row row(Segment segment) {
        Numbers numbers = edition.numbers();
        return Table.Row.of(
                Cell.of(segment.label()).noted(keeper(segment)),
                Cell.drawn(marks(segment)),
                Cell.of(edition.say("network.of-target", numbers.of(segment.current()), numbers.of(segment.target()))),
                Cell.of(numbers.of(segment.gap())),
                Cell.of(numbers.of(segment.perMonth())),
                Cell.of(numbers.of(segment.overdueShare())));
    }

    /** Blue once the target is reached, grey until then. */
    private List<Mark> marks(Segment segment) {
        Optional<BigDecimal> current = segment.current().amount().known();
        Optional<BigDecimal> target = segment.target().amount().known();
        return segment.gap().amount().known().filter(gap -> gap.signum() == 0).isPresent()
                ? bars.marks(current, target)
                : bars.neutral(current, target);
    }

    /** Who keeps it up, and by when it is to be complete. */
    private List<Piece> keeper(Segment segment) {
        String owner = segment.owner().orElseGet(() -> edition.text("nobody"));
        List<Piece> first = segment.due()
                .map(day ->
                        edition.say("network.keeper-by", owner, edition.dates().day(day)))
                .orElseGet(() -> edition.say("network.keeper", owner));
        return segment.weakTieShare()
                .map(share -> Edition.join(
                        first,
                        edition.say("network.weak-ties", edition.numbers().of(share))))
                .orElse(first);
    }
}
