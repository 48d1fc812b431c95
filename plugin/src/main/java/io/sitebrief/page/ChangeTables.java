package io.sitebrief.page;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Contributions;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.TargetChange;
import io.sitebrief.figure.Figure;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import io.sitebrief.page.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A comparison as tables, the earlier side left of the later one. */
final class ChangeTables {

    private static final int MOST_CAUSES = 3;

    private final Edition edition;
    private final Comparison comparison;
    private final Deltas deltas;
    private final ItemWords words;

    ChangeTables(Edition edition, Comparison comparison) {
        this.edition = edition;
        this.comparison = comparison;
        this.deltas = new Deltas(edition);
        this.words = new ItemWords(edition);
    }

    Table numbers() {
        return numbers(comparison.numbers());
    }

    Table restated() {
        return numbers(comparison.restated());
    }

    private Table numbers(List<NumberChange> changes) {
        return Table.of(
                List.of(
                        Column.text(edition.text("changes.figure")),
                        Column.number(comparison.before().version()),
                        Column.number(comparison.after().version()),
                        Column.number(edition.text("changes.difference"))),
                changes.stream().map(this::number).toList());
    }

    private Row number(NumberChange change) {
        Cell name = Cell.of(deltas.name(change));
        if (change.restated()) {
            name = name.tagged(Tag.of(edition.text("changes.restated")));
        }
        List<Piece> why = new Why(edition).sentence(change, MOST_CAUSES);
        Cell difference = Cell.of(deltas.size(change));
        Optional<List<Piece>> share = change.relative()
                .filter(figure -> figure.amount().isKnown())
                .map(figure -> List.of(Piece.of(edition.numbers().signed(figure))));
        return Row.of(
                why.isEmpty() ? name : name.noted(why),
                Cell.of(edition.numbers().of(change.before())),
                Cell.of(edition.numbers().of(change.after())),
                share.map(difference::noted).orElse(difference));
    }

    /** What moved the net, line by line, on one scale. */
    Table contributions() {
        Contributions found = comparison.contributions();
        BarCell bars = new BarCell(
                Stream.concat(found.parts().stream().map(Contributions.Part::effect), found.others().stream())
                        .flatMap(effect -> effect.amount().known().stream())
                        .toList());
        List<Row> rows = new ArrayList<>();
        found.leading().forEach(part -> rows.add(part(bars, edition.names().of(part.label()), part.effect())));
        found.others().ifPresent(others -> rows.add(part(bars, edition.text("changes.others"), others)));
        found.rest().ifPresent(rest -> rows.add(part(bars, edition.text("changes.rest"), rest)));
        found.net()
                .ifPresent(net -> rows.add(Row.of(
                                Cell.of(edition.text("measure.net")),
                                Cell.empty(),
                                Cell.of(edition.numbers().signed(net)))
                        .summing()));
        return Table.of(
                List.of(
                        Column.text(edition.text("changes.line")),
                        Column.drawing(edition.text("changes.effect")),
                        Column.number(edition.text("changes.effect"))),
                rows);
    }

    private Row part(BarCell bars, String label, Figure effect) {
        return Row.of(
                Cell.of(label),
                Cell.drawn(bars.marks(effect.amount().known(), Optional.empty())),
                Cell.of(edition.numbers().signed(effect)));
    }

    Table targets() {
        return sides("changes.goal", comparison.targets().stream().map(this::target));
    }

    private Row target(TargetChange change) {
        Tag tag = change.eased() ? Tag.bad(edition.text("changes.eased")) : tag(change.kind());
        return Row.of(
                Cell.of(change.objective()).tagged(tag),
                target(change.before().isPresent(), change, true),
                target(change.after().isPresent(), change, false));
    }

    private Cell target(boolean present, TargetChange change, boolean before) {
        boolean absent = change.kind() == (before ? ChangeKind.ADDED : ChangeKind.REMOVED);
        if (absent && !present) {
            return Cell.empty();
        }
        Cell cell = Cell.of(
                before
                        ? deltas.target(change.before(), change.dueBefore())
                        : deltas.target(change.after(), change.dueAfter()));
        return change.metricBefore().equals(change.metricAfter())
                ? cell
                : cell.noted(before ? change.metricBefore() : change.metricAfter());
    }

    Table risks() {
        return sides("changes.risk", comparison.risks().stream().map(this::risk));
    }

    private Row risk(RiskChange change) {
        Tag tag = change.aboveAppetite() ? Tag.bad(kind(change.kind())).filled() : tag(change.kind());
        return Row.of(Cell.of(change.risk()).tagged(tag), score(change.before()), score(change.after()));
    }

    private Cell score(Optional<Figure> figure) {
        return figure.map(known -> Cell.of(edition.numbers().of(known))).orElseGet(Cell::empty);
    }

    /** Things of the plan: what, what became of it, what it was and what it is. */
    Table items(String what, Stream<ItemChange> changes) {
        return sides(what, changes.map(this::item));
    }

    private Row item(ItemChange change) {
        return Row.of(
                Cell.of(words.label(change)).tagged(tag(change.kind())),
                Cell.of(words.before(change)),
                Cell.of(words.after(change)));
    }

    /** Input files by name, with the first characters of their hashes. */
    Table inputs() {
        return sides(
                "provenance.file",
                comparison.inputs().stream()
                        .map(change -> Row.of(
                                Cell.of(change.id()).tagged(tag(change.kind())),
                                Cell.of(shortened(change.before())),
                                Cell.of(shortened(change.after())))));
    }

    private static String shortened(Optional<String> hash) {
        return hash.map(text -> text.substring(0, Math.min(12, text.length()))).orElse("");
    }

    private Table sides(String what, Stream<Row> rows) {
        return Table.of(
                List.of(
                        Column.text(edition.text(what)),
                        Column.text(comparison.before().version()),
                        Column.text(comparison.after().version())),
                rows.toList());
    }

    private Tag tag(ChangeKind kind) {
        return Tag.of(kind(kind));
    }

    private String kind(ChangeKind kind) {
        return edition.text("changes.kind." + kind.id());
    }
}
