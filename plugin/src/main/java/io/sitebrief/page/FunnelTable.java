package io.sitebrief.page;

import io.sitebrief.brief.FunnelStep;
import java.util.List;
import java.util.Optional;

/** The steps from being seen to an outcome, each with its rate drawn on one scale and what it is a rate of. */
final class FunnelTable {

    private final Edition edition;

    FunnelTable(Edition edition) {
        this.edition = edition;
    }

    Table of(List<FunnelStep> steps) {
        BarCell bars = new BarCell(steps.stream()
                .flatMap(step -> step.rate().amount().known().stream())
                .toList());
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("funnel.step")),
                        Table.Column.number(edition.text("funnel.count")),
                        Table.Column.drawing(edition.text("funnel.bar")).onWideScreens(),
                        Table.Column.number(edition.text("funnel.rate")),
                        Table.Column.text(edition.text("funnel.of"))),
                steps.stream().map(step -> row(step, bars)).toList());
    }

    private Table.Row row(FunnelStep step, BarCell bars) {
        Numbers numbers = edition.numbers();
        return Table.Row.of(
                Table.Cell.of(edition.phrases().of(step.label())),
                Table.Cell.of(numbers.of(step.count())),
                Table.Cell.drawn(bars.neutral(step.rate().amount().known(), Optional.empty())),
                Table.Cell.of(numbers.precise(step.rate())),
                Table.Cell.of(edition.say(
                        "funnel.whole",
                        numbers.of(step.whole()),
                        edition.phrases().of(step.of()))));
    }
}
