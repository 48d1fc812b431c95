package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.ReturnReport.Amount;
import io.sitebrief.brief.Uncertainty;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The memo's tables: the bridge from benefit to net, the tornado, the lines that benefit and cost are made of. */
final class ReturnTables {

    private final Edition edition;
    private final Numbers numbers;
    private final ReturnReport roi;

    ReturnTables(Edition edition) {
        this.edition = edition;
        this.numbers = edition.numbers();
        this.roi = edition.brief().roi();
    }

    /** From benefit to net; none where a part is unknown, for a bridge with a gap would lie. */
    Optional<Table> bridge() {
        List<Item> items = new ArrayList<>();
        roi.benefitByCategory().forEach(part -> items.add(item("benefit.", part, 1)));
        items.add(new Item(edition.text("chart.benefit"), roi.benefit(), 1, true));
        roi.costByCategory().forEach(part -> items.add(item("cost.", part, -1)));
        items.add(new Item(edition.text("measure.net"), roi.net(), 1, true));
        if (!items.stream().allMatch(item -> item.figure().amount().isKnown())) {
            return Optional.empty();
        }
        List<List<Mark>> drawings = new Bridge(items.stream().map(Item::step).toList()).rows();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(items.get(i), drawings.get(i)));
        }
        return Optional.of(Table.of(
                List.of(
                        Table.Column.text(edition.text("table.item")),
                        Table.Column.wide(edition.text("roi.bridge.build")),
                        Table.Column.number(edition.text("table.amount"))),
                rows));
    }

    private record Item(String label, Figure figure, int sign, boolean total) {

        Bridge.Step step() {
            BigDecimal value = figure.amount().known().orElseThrow();
            return new Bridge.Step(sign < 0 ? value.negate() : value, total);
        }
    }

    private Item item(String group, Amount part, int sign) {
        return new Item(edition.choice("category", part.id()), part.figure(), sign, false);
    }

    private Table.Row row(Item item, List<Mark> drawing) {
        Num number = numbers.of(item.figure());
        Num shown = item.total() ? number : item.sign() < 0 ? number.taken() : numbers.signed(item.figure());
        Table.Row row = Table.Row.of(Table.Cell.of(item.label()), Table.Cell.drawn(drawing), Table.Cell.of(shown));
        return item.total() ? row.summing() : row;
    }

    /** One input at a time, the widest swing first. */
    Optional<Table> tornado() {
        List<Uncertainty.Swing> swings = roi.uncertainty().tornado().stream()
                .filter(swing -> Stream.of(swing.roiLow(), swing.roiHigh())
                        .allMatch(figure -> figure.amount().isKnown()))
                .toList();
        Optional<BigDecimal> likely = roi.roi().amount().known();
        if (swings.isEmpty() || likely.isEmpty()) {
            return Optional.empty();
        }
        TornadoRows rows = new TornadoRows(
                likely.get(),
                swings.stream()
                        .flatMap(swing -> Stream.of(value(swing.roiLow()), value(swing.roiHigh())))
                        .toList());
        return Optional.of(Table.of(
                List.of(
                        Table.Column.text(edition.text("roi.tornado.input")),
                        Table.Column.number(edition.text("roi.tornado.low")),
                        Table.Column.wide(edition.text("roi.tornado.range")),
                        Table.Column.number(edition.text("roi.tornado.high")),
                        Table.Column.number(edition.text("roi.tornado.switching"))
                                .onWideScreens()),
                swings.stream().map(swing -> row(swing, rows)).toList()));
    }

    private Table.Row row(Uncertainty.Swing swing, TornadoRows rows) {
        boolean upward = value(swing.roiLow()).compareTo(value(swing.roiHigh())) <= 0;
        Figure worst = upward ? swing.roiLow() : swing.roiHigh();
        Figure best = upward ? swing.roiHigh() : swing.roiLow();
        List<Piece> input = edition.say(
                "roi.tornado.row",
                edition.phrases().input(swing.input()),
                numbers.precise(swing.inputLow()),
                numbers.precise(swing.inputHigh()));
        return Table.Row.of(
                Table.Cell.of(input),
                Table.Cell.of(numbers.of(worst).toned(false)),
                Table.Cell.drawn(rows.marks(value(worst), value(best))),
                Table.Cell.of(numbers.of(best).toned(true)),
                swing.switching()
                        .map(figure -> Table.Cell.of(numbers.precise(figure)))
                        .orElseGet(() -> Table.Cell.of(edition.text("roi.tornado.never"))));
    }

    private static BigDecimal value(Figure figure) {
        return figure.amount().known().orElseThrow();
    }

    /** Each benefit line with how it was measured. */
    Table benefits() {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("roi.lines.benefit")),
                        Table.Column.text(edition.text("roi.lines.method")).onWideScreens(),
                        Table.Column.text(edition.text("roi.lines.level")).onWideScreens(),
                        Table.Column.number(edition.text("roi.lines.before")).onWideScreens(),
                        Table.Column.number(edition.text("table.amount"))),
                roi.benefitLines().stream()
                        .map(line -> Table.Row.of(
                                worked(line),
                                Table.Cell.of(line.method()
                                        .map(method -> edition.choice("baseline", method))
                                        .orElseGet(() -> edition.text("baseline.saving"))),
                                Table.Cell.of(level(line)),
                                Table.Cell.of(numbers.of(line.unadjusted())),
                                Table.Cell.of(numbers.of(line.amount()))))
                        .toList());
    }

    private Table.Cell worked(ReturnReport.BenefitEntry line) {
        List<Piece> working = working(line);
        return working.isEmpty()
                ? Table.Cell.of(line.label())
                : Table.Cell.of(line.label()).noted(working);
    }

    /** The baseline's arithmetic and all that follows, in numbers; nothing for a line whose amount stands as written. */
    private List<Piece> working(ReturnReport.BenefitEntry line) {
        boolean isWorked =
                line.amount().amount().isKnown() && line.amount().parts().size() > 1;
        return isWorked ? Workings.ofLine(edition, line.amount()) : List.of();
    }

    private String level(ReturnReport.BenefitEntry line) {
        String level = edition.text("evidence." + line.level());
        return line.evidence().map(note -> level + ": " + note).orElse(level);
    }

    /** Lines of cost or benefit as they count in the period; the label names the first column. */
    Table entries(List<ReturnReport.CostEntry> lines, String label) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text(label)),
                        Table.Column.text(edition.text("roi.lines.category")).onWideScreens(),
                        Table.Column.number(edition.text("table.amount"))),
                lines.stream()
                        .map(line -> Table.Row.of(
                                Table.Cell.of(line.label()),
                                Table.Cell.of(edition.choice("category", line.category())),
                                Table.Cell.of(numbers.of(line.amount()))))
                        .toList());
    }
}
