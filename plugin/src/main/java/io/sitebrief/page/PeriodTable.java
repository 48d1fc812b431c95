package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport.PeriodFigures;
import java.util.List;
import java.util.Optional;

/** Cost, benefit, net and return of periods one below the other; one that is not complete says so. */
final class PeriodTable {

    private final Edition edition;

    PeriodTable(Edition edition) {
        this.edition = edition;
    }

    /** None where there is no period. */
    Optional<Table> of(List<PeriodFigures> periods) {
        return Optional.of(periods)
                .filter(all -> !all.isEmpty())
                .map(all -> Table.of(
                        columns("table.period"), all.stream().map(this::row).toList()));
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
