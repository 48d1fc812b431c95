package io.sitebrief.page;

import io.sitebrief.brief.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Measures beside the period compared with; better and worse are arrows and words, by the measure's own direction. */
final class MeasureTable {

    private final Edition edition;

    MeasureTable(Edition edition) {
        this.edition = edition;
    }

    Table of(List<Measure> measures) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("measures.measure")),
                        Table.Column.number(edition.text("measures.actual")),
                        Table.Column.number(edition.text("measures.prior"))),
                measures.stream().map(this::row).toList());
    }

    private Table.Row row(Measure measure) {
        return Table.Row.of(
                Table.Cell.of(edition.phrases().of(measure.label())),
                Table.Cell.of(judged(measure)),
                measure.prior()
                        .map(prior -> Table.Cell.of(edition.numbers().precise(prior)))
                        .orElseGet(() -> Table.Cell.of(edition.text("measures.no-prior"))));
    }

    private Num judged(Measure measure) {
        Num actual = edition.numbers().precise(measure.actual());
        Optional<BigDecimal> now = measure.actual().amount().known();
        Optional<BigDecimal> before =
                measure.prior().flatMap(prior -> prior.amount().known());
        if (now.isEmpty() || before.isEmpty()) {
            return actual;
        }
        int side = now.get().compareTo(before.get());
        Num moved = actual.moved(side > 0 ? "up" : side < 0 ? "down" : "same");
        boolean judges = measure.better().equals("up") || measure.better().equals("down");
        return side == 0 || !judges ? moved : moved.toned(measure.better().equals("up") == side > 0);
    }
}
