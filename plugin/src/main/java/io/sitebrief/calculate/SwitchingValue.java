package io.sitebrief.calculate;

import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The value of an input at which a figure is zero, the others as they are: the nearest to the likely value that a search
 * outwards from it meets. Ten decimals.
 *
 * <p>An input whose range is not below zero is not looked for below zero. Where the figure is a straight line over the
 * input, the line's own zero is taken; else the stretch in which the sign changes is halved.
 */
final class SwitchingValue {

    private static final int DECIMALS = 10;
    private static final int DOUBLINGS = 20;
    private static final int HALVINGS = 100;
    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Figure figure;
    private final VariedInput input;

    private SwitchingValue(Figure figure, VariedInput input) {
        this.figure = figure;
        this.input = input;
    }

    private record Point(BigDecimal x, BigDecimal y) {

        boolean isAcross(Point other) {
            return y.signum() != other.y.signum();
        }
    }

    /** Empty where the figure is unknown or keeps its sign, up to a million times the range away. */
    static Optional<BigDecimal> of(Figure figure, VariedInput input) {
        SwitchingValue search = new SwitchingValue(figure, input);
        return search.at(input.likely()).flatMap(search::nearest).map(SwitchingValue::plain);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Optional<Point> at(BigDecimal x) {
        return Tornado.at(figure, input.id(), x).known().map(y -> new Point(x, y));
    }

    private Optional<BigDecimal> nearest(Point likely) {
        Optional<BigDecimal> above = first(likely, upwards());
        Optional<BigDecimal> below = first(likely, downwards());
        if (above.isEmpty() || below.isEmpty()) {
            return above.or(() -> below);
        }
        BigDecimal up = above.get().subtract(likely.x());
        BigDecimal down = likely.x().subtract(below.get());
        return up.compareTo(down) <= 0 ? above : below;
    }

    private BigDecimal step() {
        BigDecimal range = input.high().subtract(input.low());
        BigDecimal tenth = input.likely().abs().movePointLeft(1);
        BigDecimal step = range.max(tenth);
        return step.signum() > 0 ? step : BigDecimal.ONE;
    }

    private List<BigDecimal> upwards() {
        List<BigDecimal> places = new ArrayList<>();
        for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
            places.add(input.likely().add(step().multiply(TWO.pow(doubling))));
        }
        return places;
    }

    private List<BigDecimal> downwards() {
        List<BigDecimal> places = new ArrayList<>();
        boolean toZero = input.low().signum() >= 0;
        for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
            places.add(
                    toZero
                            ? input.likely().divide(TWO.pow(doubling + 1), PRECISE)
                            : input.likely().subtract(step().multiply(TWO.pow(doubling))));
        }
        if (toZero) {
            places.add(BigDecimal.ZERO);
        }
        return places;
    }

    private Optional<BigDecimal> first(Point likely, List<BigDecimal> places) {
        Point before = likely;
        for (BigDecimal place : places) {
            Optional<Point> now = at(place);
            if (now.isEmpty()) {
                return Optional.empty();
            }
            if (before.isAcross(now.get())) {
                return between(before, now.get());
            }
            before = now.get();
        }
        return before.y().signum() == 0 ? Optional.of(likely.x()) : Optional.empty();
    }

    private Optional<BigDecimal> between(Point from, Point to) {
        BigDecimal run = to.x().subtract(from.x());
        BigDecimal line = from.x()
                .subtract(from.y().multiply(run).divide(to.y().subtract(from.y()), PRECISE))
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
        boolean straight = at(line).filter(point -> point.y().signum() == 0).isPresent();
        return straight ? Optional.of(line) : halved(from, to);
    }

    /** A jump over zero is none: there the figure does not come nearer to zero than it was at both ends. */
    private Optional<BigDecimal> halved(Point from, Point to) {
        Point near = from;
        Point far = to;
        for (int halving = 0; halving < HALVINGS && near.y().signum() != 0; halving++) {
            Optional<Point> middle = at(near.x().add(far.x()).divide(TWO, PRECISE));
            if (middle.isEmpty()) {
                return Optional.empty();
            }
            if (middle.get().isAcross(near)) {
                far = middle.get();
            } else {
                near = middle.get();
            }
        }
        Point found = far.y().abs().compareTo(near.y().abs()) < 0 ? far : near;
        BigDecimal least = from.y().abs().min(to.y().abs());
        return found.y().abs().compareTo(least) <= 0 ? Optional.of(shortest(found)) : Optional.empty();
    }

    /** Money is rounded, so that a stretch of values gives zero: of these the one with the fewest decimals. */
    private BigDecimal shortest(Point found) {
        return IntStream.range(0, DECIMALS)
                .mapToObj(decimals -> found.x().setScale(decimals, RoundingMode.HALF_EVEN))
                .filter(x -> found.y().signum() == 0
                        && at(x).filter(point -> point.y().signum() == 0).isPresent())
                .findFirst()
                .orElseGet(() -> found.x().setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
