package io.sitebrief.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line without axes, in a box of 1000 by 34; plan is the dashed line beside it.
 *
 * @param y of the last point, in px
 */
public record Sparkline(String line, Optional<String> plan, String y) {

    private static final int TOP = 3;
    private static final int HEIGHT = 28;

    /** The line through these values; none where fewer than two are known or the last is not. */
    static Optional<Sparkline> of(List<Optional<BigDecimal>> values, List<Optional<BigDecimal>> plan) {
        List<BigDecimal> known = values.stream().flatMap(Optional::stream).toList();
        if (known.size() < 2 || values.get(values.size() - 1).isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> all = Stream.concat(known.stream(), plan.stream().flatMap(Optional::stream))
                .toList();
        return of(values, plan, Scale.tight(all));
    }

    /** The same on a scale that other lines share. */
    static Optional<Sparkline> of(List<Optional<BigDecimal>> values, List<Optional<BigDecimal>> plan, Scale scale) {
        List<BigDecimal> known = values.stream().flatMap(Optional::stream).toList();
        if (known.size() < 2 || values.get(values.size() - 1).isEmpty()) {
            return Optional.empty();
        }
        Curve curve = new Curve(scale, 0, TOP, HEIGHT);
        String dashed = curve.line(plan);
        return Optional.of(new Sparkline(
                curve.line(values),
                Optional.of(dashed).filter(path -> !path.isEmpty()),
                Spot.px(curve.y(known.get(known.size() - 1)))));
    }
}
