package io.sitebrief.page;

import io.sitebrief.brief.StrategyReport;
import io.sitebrief.brief.StrategyReport.Component;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.math.BigDecimal;
import java.util.List;

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
    String level(Component component) {
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
                        Column.number(edition.text("strategy.completeness"))),
                components.stream().map(this::row).toList());
    }

    private Table.Row row(Component component) {
        Cell about = Cell.of(name(edition, component))
                .noted(edition.say("strategy.met", met(component)))
                .noted(edition.say("strategy.lacks", next(component)));
        return Table.Row.of(
                        component.hasNext() ? about.noted(edition.say("strategy.good", component.good())) : about,
                        Cell.drawn(LEVELS.solid(component.level().amount().known())),
                        Cell.of(edition.numbers().of(component.level())).noted(Piece.words(level(component))),
                        Cell.of(edition.numbers().of(component.completeness()))
                                .noted(edition.say(
                                        "strategy.weight", edition.numbers().of(component.weight()))))
                .named("component-" + component.id());
    }

    /** What every entry has, of the levels that are reached. */
    String met(Component component) {
        int level = reached(component);
        List<String> has = component.checks().stream()
                .filter(check -> check.level() <= level)
                .map(this::criterion)
                .distinct()
                .toList();
        return has.isEmpty() ? edition.text("strategy.met.none") : String.join(", ", has);
    }

    /** What the next level asks for and some entries lack. */
    String next(Component component) {
        int level = reached(component);
        List<String> lacks = component.checks().stream()
                .filter(check -> check.level() == level + 1 && !check.met())
                .map(check -> check.lacking().isEmpty()
                        ? criterion(check)
                        : edition.text("strategy.lacks.of", criterion(check), String.join(", ", check.lacking())))
                .toList();
        return lacks.isEmpty() ? edition.text("strategy.lacks.none") : String.join("; ", lacks);
    }

    private static int reached(Component component) {
        return component.level().amount().known().map(BigDecimal::intValue).orElse(0);
    }

    private String criterion(StrategyReport.Check check) {
        String key = "strategy.criterion." + check.what().replace(' ', '-');
        return edition.words().has(key) ? edition.text(key) : check.what();
    }
}
