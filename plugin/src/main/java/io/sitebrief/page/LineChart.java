package io.sitebrief.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lines over time, each named at its end. Four are named and drawn in their looks; further ones are drawn light, without
 * a name, for the table holds them all.
 */
final class LineChart {

    private static final int NAMED = 4;
    private static final int HEIGHT = 256;
    private static final int TOP = 26;
    private static final int PLOT = 198;
    private static final int MARGIN = 20;
    private static final int APART = 17;
    private static final int STEPS = 4;

    private final List<String> periods;
    private final List<Timeline> lines;
    private final Curve curve;
    private final Scale scale;

    /** @param periods the names along the axis, one for each value of every line */
    LineChart(List<String> periods, List<Timeline> lines) {
        this.periods = List.copyOf(periods);
        this.lines = List.copyOf(lines);
        this.scale =
                Scale.nice(lines.stream().flatMap(line -> line.known().stream()).toList(), STEPS);
        this.curve = new Curve(scale, MARGIN, 0, PLOT);
    }

    /**
     * The drawing.
     *
     * @param gap whether the space between the first two lines is filled
     * @param axis how a step of the axis reads
     */
    Chart chart(String id, String title, String description, boolean gap, Function<BigDecimal, String> axis) {
        return chart(id, title, description, gap, axis, Optional.empty());
    }

    /** The same with an event named where it happened. */
    Chart chart(
            String id,
            String title,
            String description,
            boolean gap,
            Function<BigDecimal, String> axis,
            Optional<Event> event) {
        List<Chart.Label> labels = new ArrayList<>(ends());
        labels.addAll(TimeAxis.labels(periods, index -> x(index), HEIGHT - 12));
        List<Chart.Dot> dots = new ArrayList<>(dots());
        event.ifPresent(at -> {
            labels.add(eventLabel(at));
            dots.add(new Chart.Dot("open", x(at.index()), Spot.px(y(at.value()))));
        });
        List<Chart.Curve> areas = gap && lines.size() > 1 ? Gap.between(lines.get(0), lines.get(1), curve) : List.of();
        return new Chart(
                id,
                title,
                description,
                Spot.px(HEIGHT),
                Optional.of(new Chart.Plot(Spot.px(TOP), Spot.px(PLOT))),
                grid(axis),
                Optional.of(Spot.px(y(BigDecimal.ZERO))),
                areas,
                curves(),
                List.of(),
                event.map(at -> List.of(stem(at))).orElse(List.of()),
                dots,
                labels);
    }

    /** Something that happened in a period, at a value, in words. */
    record Event(int index, BigDecimal value, String text) {}

    private Chart.Stem stem(Event event) {
        BigDecimal y = y(event.value());
        return new Chart.Stem(
                x(event.index()),
                Spot.px(eventY(event).add(BigDecimal.valueOf(6))),
                Spot.px(y.subtract(BigDecimal.valueOf(6))));
    }

    /** Well above the event; clear of the name at the end of the first line, which it may otherwise run into. */
    private BigDecimal eventY(Event event) {
        BigDecimal apart = BigDecimal.valueOf(APART);
        BigDecimal least = BigDecimal.valueOf(16);
        BigDecimal wanted = y(event.value()).subtract(BigDecimal.valueOf(58)).max(least);
        return ends().stream()
                .map(end -> new BigDecimal(end.y()))
                .filter(end -> end.subtract(wanted).abs().compareTo(apart) < 0)
                .findFirst()
                .map(end -> end.subtract(apart).compareTo(least) < 0 ? end.add(apart) : end.subtract(apart))
                .orElse(wanted);
    }

    private Chart.Label eventLabel(Event event) {
        boolean left = event.index() * 2 >= periods.size();
        return new Chart.Label(
                x(event.index()),
                Spot.px(eventY(event)),
                event.text(),
                Optional.of("ink"),
                Optional.empty(),
                Optional.of(left ? "end" : "start"),
                Optional.of(left ? "-8" : "8"),
                false,
                Optional.empty());
    }

    private List<Chart.GridLine> grid(Function<BigDecimal, String> axis) {
        return scale.ticks().stream()
                .filter(tick -> tick.signum() != 0)
                .map(tick -> new Chart.GridLine(
                        Spot.px(y(tick)),
                        Optional.of(axis.apply(tick)),
                        Optional.of(Spot.px(y(tick).subtract(BigDecimal.valueOf(6))))))
                .toList();
    }

    private List<Chart.Curve> curves() {
        List<Chart.Curve> curves = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String path = curve.line(lines.get(i).values());
            if (!path.isEmpty()) {
                curves.add(new Chart.Curve(i < NAMED ? lines.get(i).kind() : "prior", path));
            }
        }
        return curves;
    }

    private List<Chart.Dot> dots() {
        return ending().stream()
                .filter(line -> line.kind().equals("value") || line.kind().equals("cost"))
                .map(line -> new Chart.Dot(line.kind(), x(periods.size() - 1), Spot.px(y(lastOf(line)))))
                .toList();
    }

    private List<Chart.Label> ends() {
        List<Timeline> order = ending().stream()
                .sorted(Comparator.comparing(LineChart::lastOf).reversed())
                .toList();
        List<Chart.Label> labels = new ArrayList<>();
        BigDecimal free = BigDecimal.valueOf(12);
        for (int i = 0; i < order.size(); i++) {
            boolean below = i > 0 && i == order.size() - 1;
            BigDecimal wanted = y(lastOf(order.get(i))).add(below ? under(order.get(i)) : BigDecimal.valueOf(-9));
            BigDecimal y = wanted.max(free).min(BigDecimal.valueOf(HEIGHT - 16L - (order.size() - 1L - i) * APART));
            free = y.add(BigDecimal.valueOf(APART));
            labels.add(end(order.get(i), Spot.px(y)));
        }
        return labels;
    }

    /** How far below its end a line's name stands: further where the line comes from below and would cross it. */
    private BigDecimal under(Timeline line) {
        int before = Math.max(0, periods.size() - 1 - Math.max(1, periods.size() / 6));
        BigDecimal rise = line.values()
                .get(before)
                .map(value -> y(value).subtract(y(lastOf(line))))
                .orElse(BigDecimal.ZERO);
        return rise.add(BigDecimal.valueOf(13)).max(BigDecimal.valueOf(21)).min(BigDecimal.valueOf(40));
    }

    private Chart.Label end(Timeline line, String y) {
        String number = line.last().map(last -> " " + last.text()).orElse("");
        return new Chart.Label(
                x(periods.size() - 1),
                y,
                line.label() + number,
                Optional.of("strong"),
                line.kind().equals("value") ? Optional.of("good") : Optional.empty(),
                Optional.of("end"),
                Optional.of(line.kind().equals("value") ? "-10" : "2"),
                false,
                line.last().map(Num::fact));
    }

    /** The named lines that have a value in the last period. */
    private List<Timeline> ending() {
        return lines.stream()
                .limit(NAMED)
                .filter(line -> !line.values().isEmpty())
                .filter(line -> line.values().get(line.values().size() - 1).isPresent())
                .toList();
    }

    private static BigDecimal lastOf(Timeline line) {
        return line.values().get(line.values().size() - 1).orElseThrow();
    }

    private String x(int index) {
        return Spot.px(curve.x(index, periods.size()).movePointLeft(1)) + "%";
    }

    private BigDecimal y(BigDecimal value) {
        return BigDecimal.valueOf(TOP).add(curve.y(value));
    }
}
