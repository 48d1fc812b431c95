package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cumulative cost and benefit, month by month, with the month in which benefit overtook cost. */
final class PaybackChart {

    private final Edition edition;
    private final List<PeriodFigures> months;

    PaybackChart(Edition edition) {
        this.edition = edition;
        this.months = edition.brief().roi().months();
    }

    /** The chart with its table; none where fewer than two months have both sums. */
    Optional<Exhibit> exhibit() {
        Timeline benefit = line("value", "chart.benefit", PeriodFigures::cumulativeBenefit);
        Timeline cost = line("cost", "chart.cost", PeriodFigures::cumulativeCost);
        if (benefit.known().size() < 2 || cost.known().size() < 2) {
            return Optional.empty();
        }
        List<String> names = months.stream()
                .map(month -> edition.dates().tick(month.period()))
                .toList();
        Chart chart = new LineChart(names, List.of(benefit, cost))
                .chart(
                        "payback",
                        Piece.plain(new Headlines(edition).payback()),
                        description(),
                        true,
                        value -> edition.numbers().axis(value, Unit.MONEY),
                        event(benefit));
        return Optional.of(new Exhibit(
                chart,
                Optional.of(new Headlines(edition).payback()),
                Optional.of(edition.say("chart.payback.sub", span())),
                List.of(),
                Optional.of(table()),
                Optional.empty()));
    }

    private String span() {
        return edition.dates()
                .period(new Period(
                        months.get(0).period().from(),
                        months.get(months.size() - 1).period().to()));
    }

    private Timeline line(String kind, String label, Function<PeriodFigures, Optional<Figure>> of) {
        List<Optional<BigDecimal>> values = months.stream()
                .map(month -> of.apply(month).flatMap(figure -> figure.amount().known()))
                .toList();
        Optional<Num> last = months.isEmpty()
                ? Optional.empty()
                : of.apply(months.get(months.size() - 1)).map(edition.numbers()::compact);
        return new Timeline(kind, edition.text(label), values, last);
    }

    private Optional<LineChart.Event> event(Timeline benefit) {
        Payback payback = Payback.of(months);
        return payback.state() == Payback.State.OVERTOOK
                ? Optional.of(new LineChart.Event(
                        payback.month(),
                        benefit.values().get(payback.month()).orElseThrow(),
                        edition.text("chart.paid-back", new Headlines(edition).month(payback.month()))))
                : Optional.empty();
    }

    private String description() {
        PeriodFigures last = months.get(months.size() - 1);
        return Piece.plain(edition.say(
                "chart.payback.says",
                edition.numbers().of(last.cumulativeCost().orElse(last.cost())),
                edition.numbers().of(last.cumulativeBenefit().orElse(last.benefit())),
                span()));
    }

    private Table table() {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("table.month")),
                        Table.Column.number(edition.text("chart.cost")),
                        Table.Column.number(edition.text("chart.benefit"))),
                months.stream()
                        .map(month -> Table.Row.of(
                                Table.Cell.of(edition.dates().period(month.period())),
                                number(month.cumulativeCost()),
                                number(month.cumulativeBenefit())))
                        .toList());
    }

    private Table.Cell number(Optional<Figure> figure) {
        return figure.map(known -> Table.Cell.of(edition.numbers().of(known))).orElseGet(Table.Cell::empty);
    }
}
