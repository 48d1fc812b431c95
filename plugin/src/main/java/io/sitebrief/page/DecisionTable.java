package io.sitebrief.page;

import io.sitebrief.brief.DecisionRecord;
import io.sitebrief.brief.DecisionRecord.Step;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The record of decisions through the versions: what each is now, and in which version it became so. */
final class DecisionTable {

    private DecisionTable() {}

    /** Empty where the version stands alone. */
    static Optional<Table> of(Edition edition, List<DecisionRecord> records) {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        List.of(
                                Column.text(edition.text("decisions.decision")),
                                Column.text(edition.text("decisions.state")),
                                Column.text(edition.text("decisions.course"))),
                        records.stream().map(record -> row(edition, record)).toList()));
    }

    private static Table.Row row(Edition edition, DecisionRecord record) {
        Step last = record.steps().get(record.steps().size() - 1);
        String word = edition.choice("state", last.state());
        Cell course = Cell.of(step(edition, record.steps().get(0)));
        for (Step step : record.steps().subList(1, record.steps().size())) {
            course = course.noted(step(edition, step));
        }
        return Table.Row.of(
                Cell.of(record.ask()),
                Cell.of(last.state().equals("overdue") ? Tag.bad(word).filled() : Tag.of(word)),
                course);
    }

    /** A version and what it says: 2026.1: open, by 15 November 2026. */
    private static List<Piece> step(Edition edition, Step step) {
        String state = edition.choice("state", step.state());
        List<String> said = Stream.of(
                        Optional.of(state),
                        step.taken().map(option -> edition.text("decisions.step.taken", option)),
                        step.by()
                                .filter(day -> !step.state().equals("taken")
                                        && !step.state().equals("declined"))
                                .map(day -> edition.text(
                                        "decisions.step.by", edition.dates().day(day))))
                .flatMap(Optional::stream)
                .toList();
        return edition.say("decisions.step", step.version(), String.join(", ", said));
    }
}
