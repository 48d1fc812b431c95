package io.sitebrief.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line in little room: two steps on its axis, the first and the last period named, upright lines for events. */
final class SmallChart {

    private static final int HEIGHT = 128;
    private static final int TOP = 14;
    private static final int PLOT = 90;
    private static final int LEFT = 150;
    private static final int RIGHT = 24;
    private static final int STEPS = 2;

    private final Timeline line;
    private final List<Integer> events;
    private final Scale scale;
    private final Curve curve;

    /** @param events the periods in which something happened, by number */
    SmallChart(Timeline line, List<Integer> events) {
        this.line = line;
        this.events = List.copyOf(events);
        this.scale = Scale.nice(line.known(), STEPS);
        this.curve = new Curve(scale, LEFT, RIGHT, 0, PLOT);
    }

    /** @param axis how a step of the axis reads */
    Chart chart(
            String id, String title, String description, Function<BigDecimal, String> axis, String first, String last) {
        List<Chart.Curve> lines = new ArrayList<>();
        if (!events.isEmpty()) {
            lines.add(new Chart.Curve("event", stems()));
        }
        lines.add(new Chart.Curve("value", curve.line(line.values())));
        return new Chart(
                id,
                title,
                description,
                Spot.px(HEIGHT),
                Optional.of(new Chart.Plot(Spot.px(TOP), Spot.px(PLOT))),
                grid(axis),
                Optional.of(Spot.px(y(BigDecimal.ZERO))),
                List.of(),
                lines,
                List.of(),
                List.of(),
                dots(),
                List.of(label(x(0), first, "start"), label(x(line.values().size() - 1), last, "end")));
    }

    private String stems() {
        StringBuilder path = new StringBuilder();
        events.forEach(index -> path.append('M')
                .append(Spot.px(curve.x(index, line.values().size())))
                .append(" 0V")
                .append(PLOT));
        return path.toString();
    }

    private List<Chart.GridLine> grid(Function<BigDecimal, String> axis) {
        return scale.ticks().stream()
                .filter(tick -> tick.signum() != 0)
                .map(tick -> new Chart.GridLine(
                        Spot.px(y(tick)),
                        Optional.of(axis.apply(tick)),
                        Optional.of(Spot.px(y(tick).subtract(BigDecimal.valueOf(3))))))
                .toList();
    }

    /** A dot at the last value that is known. */
    private List<Chart.Dot> dots() {
        for (int i = line.values().size() - 1; i >= 0; i--) {
            Optional<BigDecimal> value = line.values().get(i);
            if (value.isPresent()) {
                return List.of(new Chart.Dot("value", x(i), Spot.px(y(value.get()))));
            }
        }
        return List.of();
    }

    private static Chart.Label label(String x, String text, String anchor) {
        return new Chart.Label(
                x,
                Spot.px(HEIGHT - 8L),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.of(anchor),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private String x(int index) {
        return Spot.px(curve.x(index, line.values().size()).movePointLeft(1)) + "%";
    }

    private BigDecimal y(BigDecimal value) {
        return BigDecimal.valueOf(TOP).add(curve.y(value));
    }
}
