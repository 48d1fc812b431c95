package io.sitebrief.page;

import io.sitebrief.brief.StrategyReport.Component;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The seven components: quality and completeness apart, what gave the level, and what the next one asks for. */
final class ComponentTable {

    private static final BarCell LEVELS = new BarCell(List.of(BigDecimal.valueOf(4)));

    private final Edition edition;

    ComponentTable(Edition edition) {
        this.edition = edition;
    }

    static String name(Edition edition, Component component) {
        String key = "strategy.component." + component.id();
        return edition.words().has(key) ? edition.text(key) : component.label();
    }

    /** The level as a word. */
    private String level(Component component) {
        return component
                .level()
                .amount()
                .known()
                .map(level -> "strategy.level." + level.toPlainString())
                .filter(edition.words()::has)
                .map(edition::text)
                .orElse(component.levelWord());
    }

    Table of(List<Component> components) {
        return Table.of(
                List.of(
                        Column.text(edition.text("strategy.component")),
                        Column.drawing(edition.text("strategy.level-bar")).onWideScreens(),
                        Column.number(edition.text("strategy.level")),
                        Column.number(edition.text("strategy.completeness")),
                        Column.text(edition.text("strategy.because")),
                        Column.text(edition.text("strategy.next")).onWideScreens()),
                components.stream().map(this::row).toList());
    }

    private Table.Row row(Component component) {
        return Table.Row.of(
                        Cell.of(name(edition, component))
                                .noted(edition.say(
                                        "strategy.weight", edition.numbers().of(component.weight()))),
                        Cell.drawn(LEVELS.solid(component.level().amount().known())),
                        Cell.of(edition.numbers().of(component.level())).noted(Piece.words(level(component))),
                        Cell.of(edition.numbers().of(component.completeness())),
                        Cell.of(component.evidence()),
                        Cell.orEmpty(Optional.of(component.next())))
                .named("component-" + component.id());
    }
}
