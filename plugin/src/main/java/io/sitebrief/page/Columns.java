package io.sitebrief.page;

import io.sitebrief.figure.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Columns over time: gains up and losses down from zero, the plan outlined behind them, a forecast hatched. */
final class Columns {

    private static final int HEIGHT = 240;
    private static final int TOP = 22;
    private static final int PLOT = 180;
    private static final int STEPS = 4;
    private static final int MOST_NUMBERED = 16;
    private static final BigDecimal LEFT = new BigDecimal("0.09");
    private static final BigDecimal BAR = new BigDecimal("0.56");
    private static final BigDecimal SHIFT = new BigDecimal("0.14");
    private static final BigDecimal THIN = new BigDecimal("0.5");

    private final List<Column> columns;
    private final Scale scale;
    private final BigDecimal slot;

    Columns(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.scale = Scale.nice(columns.stream().flatMap(Column::known).toList(), STEPS);
        this.slot = BigDecimal.ONE
                .subtract(LEFT)
                .divide(BigDecimal.valueOf(Math.max(1, columns.size())), MathContext.DECIMAL64);
    }

    /**
     * One period.
     *
     * @param value unknown leaves the place empty
     * @param reads the value as it reads
     */
    record Column(String period, Amount value, Num reads, Optional<BigDecimal> plan, boolean forecast) {

        Stream<BigDecimal> known() {
            return Stream.concat(value.known().stream(), plan.stream());
        }
    }

    Chart chart(String id, String title, String description, Function<BigDecimal, String> axis) {
        List<Chart.Bar> bars = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            BigDecimal x = left(i);
            column.plan().ifPresent(plan -> bars.add(bar("bar-plan", x.subtract(slot.multiply(SHIFT)), plan)));
            column.value().known().ifPresent(value -> bars.add(bar(kind(column, value), x, value)));
            numbered(i).ifPresent(labels::add);
        }
        labels.addAll(TimeAxis.labels(columns.stream().map(Column::period).toList(), this::middle, HEIGHT - 8).stream()
                .map(Columns::centred)
                .toList());
        return new Chart(
                id,
                title,
                description,
                Spot.px(HEIGHT),
                Optional.empty(),
                grid(axis),
                Optional.of(Spot.px(y(BigDecimal.ZERO))),
                List.of(),
                List.of(),
                bars,
                List.of(),
                List.of(),
                labels);
    }

    private static String kind(Column column, BigDecimal value) {
        if (column.forecast()) {
            return "bar-forecast";
        }
        return value.signum() < 0 ? "bar-bad" : "bar-good";
    }

    private Chart.Bar bar(String kind, BigDecimal x, BigDecimal value) {
        BigDecimal from = y(value.max(BigDecimal.ZERO));
        BigDecimal height = y(value.min(BigDecimal.ZERO)).subtract(from);
        return new Chart.Bar(
                kind,
                Spot.percent(x),
                Spot.percent(slot.multiply(BAR)),
                Spot.px(from),
                Spot.px(height.max(value.signum() == 0 ? BigDecimal.ZERO : THIN)));
    }

    /** The number over a column, under it where it is a loss; left out where columns are too many to number. */
    private Optional<Chart.Label> numbered(int index) {
        Column column = columns.get(index);
        if (columns.size() > MOST_NUMBERED || !column.value().isKnown()) {
            return Optional.empty();
        }
        BigDecimal value = column.value().known().orElseThrow();
        boolean down = value.signum() < 0;
        BigDecimal end = column.plan()
                .filter(plan -> plan.signum() == value.signum())
                .map(plan -> plan.abs().max(value.abs()))
                .map(size -> down ? size.negate() : size)
                .orElse(value);
        boolean narrow = columns.size() > 6;
        boolean last = index == columns.size() - 1;
        return Optional.of(new Chart.Label(
                narrow && last ? Spot.percent(left(index).add(slot.multiply(BAR))) : middle(index),
                Spot.px(y(end).add(BigDecimal.valueOf(down ? 15 : -5))),
                column.reads().text(),
                Optional.of("number"),
                column.forecast() ? Optional.empty() : Optional.of(down ? "bad" : "good"),
                Optional.of(narrow && last ? "end" : "middle"),
                Optional.empty(),
                narrow && !last,
                Optional.of(column.reads().fact())));
    }

    private static Chart.Label centred(Chart.Label label) {
        return new Chart.Label(
                label.x(),
                label.y(),
                label.text(),
                label.kind(),
                label.tone(),
                Optional.of("middle"),
                label.dx(),
                label.spare(),
                label.fact());
    }

    private List<Chart.GridLine> grid(Function<BigDecimal, String> axis) {
        return scale.ticks().stream()
                .filter(tick -> tick.signum() != 0)
                .map(tick -> new Chart.GridLine(
                        Spot.px(y(tick)),
                        Optional.of(axis.apply(tick)),
                        Optional.of(Spot.px(y(tick).subtract(BigDecimal.valueOf(5))))))
                .toList();
    }

    private BigDecimal left(int index) {
        BigDecimal free =
                slot.multiply(BigDecimal.ONE.subtract(BAR)).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        return LEFT.add(slot.multiply(BigDecimal.valueOf(index))).add(free);
    }

    private String middle(int index) {
        return Spot.percent(left(index).add(slot.multiply(BAR).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64)));
    }

    private BigDecimal y(BigDecimal value) {
        return BigDecimal.valueOf(TOP)
                .add(BigDecimal.valueOf(PLOT).multiply(BigDecimal.ONE.subtract(scale.share(value))));
    }
}
