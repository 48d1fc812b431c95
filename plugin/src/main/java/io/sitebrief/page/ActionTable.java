package io.sitebrief.page;

import io.sitebrief.brief.ActionEntry;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Actions and milestones: what, who, by when, and the state as a word. */
final class ActionTable {

    private ActionTable() {}

    /** Empty where there are none. */
    static Optional<Table> of(Edition edition, List<ActionEntry> actions) {
        List<Table.Row> rows =
                actions.stream().map(action -> row(edition, action, List.of())).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(edition, rows));
    }

    static Table table(Edition edition, List<Table.Row> rows) {
        return Table.of(
                List.of(
                        Column.text(edition.text("point.action")),
                        Column.text(edition.text("point.owner")),
                        Column.text(edition.text("point.by")),
                        Column.text(edition.text("point.state"))),
                rows);
    }

    /** @param about what the action serves, in small type below it; empty where that is plain */
    static Table.Row row(Edition edition, ActionEntry action, List<Piece> about) {
        Cell what = Cell.of(action.what());
        return Table.Row.of(
                about.isEmpty() ? what : what.noted(about),
                Cell.of(action.owner().orElseGet(() -> edition.text("nobody"))),
                Cell.of(day(edition, action.by()))
                        .sortedBy(action.by().map(LocalDate::toString).orElse("")),
                Cell.of(tag(edition, action)));
    }

    /** An action in a line: what, who, by when, and its state. */
    static List<Piece> line(Edition edition, ActionEntry action) {
        return edition.say(
                "point.action.line",
                action.what(),
                action.owner().orElseGet(() -> edition.text("nobody")),
                day(edition, action.by()),
                edition.choice("state", action.state()));
    }

    private static Tag tag(Edition edition, ActionEntry action) {
        String word = edition.choice("state", action.state());
        return switch (action.state()) {
            case "done" -> Tag.good(word);
            case "overdue" -> Tag.bad(word);
            default -> Tag.of(word);
        };
    }

    private static String day(Edition edition, Optional<LocalDate> day) {
        return day.map(edition.dates()::day).orElseGet(() -> edition.text("point.no-date"));
    }
}
