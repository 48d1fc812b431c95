package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The return by campaign, channel or objective: a table whose bars share one scale, with what is not allocated. */
final class Levels {

    private static final String NOT_ALLOCATED = "not-allocated";

    private final Edition edition;
    private final String label;
    private final String folder;

    /**
     * @param label what a row is
     * @param folder of the pages that rows lead to ({@code campaigns/}); empty where they have none
     */
    Levels(Edition edition, String label, String folder) {
        this.edition = edition;
        this.label = label;
        this.folder = folder;
    }

    /** Cost, a bar of the return, and the return. */
    Table brief(List<LevelRow> rows) {
        BarCell bars = bars(rows);
        return Table.of(
                List.of(
                        Table.Column.text(label),
                        Table.Column.number(edition.text("chart.cost")).onWideScreens(),
                        Table.Column.drawing(edition.text("levels.bar")),
                        Table.Column.number(edition.text("measure.roi.short"))),
                rows.stream()
                        .map(row -> Table.Row.of(name(row), money(row.cost()), bar(bars, row.roi()), ratio(row.roi())))
                        .toList());
    }

    /** Cost, benefit, net, a bar of the net, and the return; with the sum of all. */
    Table full(List<LevelRow> rows, Optional<LevelRow> total) {
        BarCell bars = new BarCell(rows.stream()
                .flatMap(row -> row.net().amount().known().stream())
                .toList());
        List<Table.Row> all = new ArrayList<>();
        rows.forEach(row -> all.add(row(row, bar(bars, row.net()))));
        total.ifPresent(row -> all.add(row(row, Table.Cell.empty()).summing()));
        return Table.of(
                List.of(
                        Table.Column.text(label),
                        Table.Column.number(edition.text("chart.cost")).onWideScreens(),
                        Table.Column.number(edition.text("chart.benefit")).onWideScreens(),
                        Table.Column.drawing(edition.text("levels.net-bar")),
                        Table.Column.number(edition.text("measure.net")),
                        Table.Column.number(edition.text("measure.roi.short"))),
                all);
    }

    private Table.Row row(LevelRow row, Table.Cell drawing) {
        return Table.Row.of(
                name(row), money(row.cost()), money(row.benefit()), drawing, signed(row.net()), ratio(row.roi()));
    }

    private static BarCell bars(List<LevelRow> rows) {
        return new BarCell(rows.stream()
                .flatMap(row -> row.roi().amount().known().stream())
                .toList());
    }

    private static Table.Cell bar(BarCell bars, Figure figure) {
        return Table.Cell.drawn(bars.marks(figure.amount().known(), Optional.empty()));
    }

    private Table.Cell name(LevelRow row) {
        return row.id()
                .filter(id -> !folder.isEmpty())
                .map(id -> Table.Cell.of(new Link(folder + id + ".html", row.label())))
                .orElseGet(() -> Table.Cell.of(label(edition, row)));
    }

    /** A row's name; a sum has one without an id. */
    static String label(Edition edition, LevelRow row) {
        return row.id().isEmpty() && row.cost().id().contains(NOT_ALLOCATED)
                ? edition.text("levels.not-allocated")
                : row.label();
    }

    private Table.Cell money(Figure figure) {
        return sorted(edition.numbers().of(figure), figure);
    }

    private Table.Cell signed(Figure figure) {
        return sorted(edition.numbers().signed(figure), figure);
    }

    private Table.Cell ratio(Figure figure) {
        Num num = edition.numbers().signed(figure);
        Optional<BigDecimal> value = figure.amount().known();
        return sorted(value.filter(known -> known.signum() < 0).isPresent() ? num.toned(false) : num, figure);
    }

    private static Table.Cell sorted(Num num, Figure figure) {
        Table.Cell cell = Table.Cell.of(num);
        return figure.amount()
                .known()
                .map(value -> cell.sortedBy(value.toPlainString()))
                .orElse(cell);
    }
}
