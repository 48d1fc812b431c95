package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport.Change;
import io.sitebrief.brief.ReturnReport.PeriodChange;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cost, benefit, net and return of periods one below the other; one that is not complete says so. */
final class PeriodTable {

    private final Edition edition;

    PeriodTable(Edition edition) {
        this.edition = edition;
    }

    /** With the changes of the net on the period before and on the year before; none where there is no period. */
    Optional<Table> beside(List<PeriodFigures> periods, List<PeriodChange> changes) {
        List<Table.Column> columns = new ArrayList<>(columns("table.period"));
        columns.add(Table.Column.number(edition.text("table.on-before")).onWideScreens());
        columns.add(Table.Column.number(edition.text("table.on-year")).onWideScreens());
        return Optional.of(periods)
                .filter(all -> !all.isEmpty())
                .map(all -> Table.of(
                        columns, all.stream().map(one -> beside(one, changes)).toList()));
    }

    private Table.Row beside(PeriodFigures period, List<PeriodChange> changes) {
        Optional<PeriodChange> change = changes.stream()
                .filter(one -> one.period().equals(period.period()))
                .findFirst();
        List<Table.Cell> cells = new ArrayList<>(row(period).cells());
        cells.add(cell(change.flatMap(PeriodChange::onBefore)));
        cells.add(cell(change.flatMap(PeriodChange::onYear)));
        return Table.Row.of(cells.toArray(Table.Cell[]::new));
    }

    /** The change with its size beside the earlier value; not meaningful where that is zero. */
    private Table.Cell cell(Optional<Change> change) {
        return change.map(one -> Table.Cell.of(edition.say("table.change", judged(one), relative(one))))
                .orElseGet(() -> Table.Cell.of(edition.text("measures.no-prior")));
    }

    private Num judged(Change change) {
        Num size = edition.numbers().signed(change.absolute());
        int sign = change.absolute().amount().known().map(BigDecimal::signum).orElse(0);
        return sign == 0 ? size : size.toned(sign > 0);
    }

    private Object relative(Change change) {
        return change.relative().amount().isKnown()
                ? edition.numbers().signed(change.relative())
                : edition.text("table.not-meaningful");
    }

    /** @param head key of what a row is */
    List<Table.Column> columns(String head) {
        return List.of(
                Table.Column.text(edition.text(head)),
                Table.Column.number(edition.text("chart.cost")),
                Table.Column.number(edition.text("chart.benefit")),
                Table.Column.number(edition.text("measure.net")),
                Table.Column.number(edition.text("measure.roi.short")));
    }

    Table.Row row(PeriodFigures period) {
        return Table.Row.of(
                Table.Cell.of(name(period)),
                Table.Cell.of(edition.numbers().of(period.cost())),
                Table.Cell.of(edition.numbers().of(period.benefit())),
                Table.Cell.of(edition.numbers().signed(period.net())),
                Table.Cell.of(edition.numbers().signed(period.roi())));
    }

    String name(PeriodFigures period) {
        String name = edition.dates().period(period.period());
        return period.complete() ? name : edition.text("table.incomplete", name);
    }
}
