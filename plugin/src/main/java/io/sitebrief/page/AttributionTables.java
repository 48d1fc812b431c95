package io.sitebrief.page;

import io.sitebrief.brief.AttributionReport;
import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/** Both models of attribution side by side, one table for each benefit line that is shared out by them. */
final class AttributionTables {

    private final Edition edition;

    AttributionTables(Edition edition) {
        this.edition = edition;
    }

    /** A line's table with what sets the models apart. */
    public record Shared(String title, List<Piece> words, Optional<Table> table) {}

    /** Who is credited, by channel: for the memo. */
    List<Shared> byChannel() {
        return edition.brief().roi().attribution().stream()
                .map(report -> shared(report, report.channels()))
                .toList();
    }

    /** The same by campaign: for the page of all lines. */
    List<Shared> byCampaign() {
        return edition.brief().roi().attribution().stream()
                .filter(report -> report.refused().isEmpty())
                .map(report -> shared(report, report.campaigns()))
                .toList();
    }

    private Shared shared(AttributionReport report, List<AttributionReport.Row> rows) {
        List<Piece> words = report.refused()
                .map(why -> edition.say(
                        "roi.models.refused",
                        edition.choice("attribution", report.model()),
                        edition.phrases().of(why)))
                .orElseGet(() -> edition.say(
                        "roi.models.says",
                        edition.numbers().of(report.conversions()),
                        edition.phrases().sentences(report.explanation())));
        return new Shared(
                report.label(),
                words,
                Optional.of(table(report, rows)).filter(table -> !table.rows().isEmpty()));
    }

    private Table table(AttributionReport report, List<AttributionReport.Row> rows) {
        String check = report.crossCheck()
                .map(id -> edition.choice("attribution", id))
                .orElseGet(() -> edition.text("roi.models.no-check"));
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("roi.models.to")),
                        Table.Column.number(edition.choice("attribution", report.model())),
                        Table.Column.number(check),
                        Table.Column.number(edition.text("roi.models.gap"))),
                rows.stream().map(this::row).toList());
    }

    private Table.Row row(AttributionReport.Row row) {
        return Table.Row.of(
                Table.Cell.of(name(edition, row)),
                Table.Cell.of(edition.numbers().of(row.credited())),
                number(row.crossChecked()),
                row.gap()
                        .map(gap -> Table.Cell.of(edition.numbers().signed(gap)))
                        .orElseGet(Table.Cell::empty));
    }

    /** Who is credited; none is not allocated. */
    static String name(Edition edition, AttributionReport.Row row) {
        return row.id().isEmpty() ? edition.text("levels.not-allocated") : row.label();
    }

    private Table.Cell number(Optional<Figure> figure) {
        return figure.map(known -> Table.Cell.of(edition.numbers().of(known))).orElseGet(Table.Cell::empty);
    }
}
