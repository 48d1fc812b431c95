package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The space between two lines, in runs: a gain where the first lies above the second, else a loss. */
final class Gap {

    private final Curve curve;
    private final List<Chart.Curve> areas = new ArrayList<>();
    private List<Curve.Corner> run = new ArrayList<>();
    private int sign;

    private Gap(Curve curve) {
        this.curve = curve;
    }

    /** The areas between two lines of equally many values. */
    static List<Chart.Curve> between(Timeline first, Timeline second, Curve curve) {
        Gap gap = new Gap(curve);
        int count = first.values().size();
        for (int i = 0; i < count; i++) {
            Optional<BigDecimal> a = first.values().get(i);
            Optional<BigDecimal> b = second.values().get(i);
            if (a.isPresent() && b.isPresent()) {
                gap.add(curve.x(i, count), a.get(), b.get());
            } else {
                gap.close();
            }
        }
        gap.close();
        return List.copyOf(gap.areas);
    }

    private void add(BigDecimal x, BigDecimal first, BigDecimal second) {
        Curve.Corner corner = new Curve.Corner(x, curve.y(first), curve.y(second));
        int side = first.compareTo(second);
        if (!run.isEmpty() && side != 0 && sign != 0 && side != sign) {
            Curve.Corner crossing = crossing(run.get(run.size() - 1), corner);
            run.add(crossing);
            close();
            run.add(crossing);
        }
        run.add(corner);
        sign = side == 0 ? sign : side;
    }

    private void close() {
        if (run.size() > 1 && sign != 0) {
            areas.add(new Chart.Curve(sign > 0 ? "gain" : "loss", Curve.area(run)));
        }
        run = new ArrayList<>();
        sign = 0;
    }

    /** Where the two lines meet between two corners. */
    static Curve.Corner crossing(Curve.Corner from, Curve.Corner to) {
        BigDecimal before = from.upper().subtract(from.lower());
        BigDecimal after = to.upper().subtract(to.lower());
        BigDecimal share = before.divide(before.subtract(after), MathContext.DECIMAL64);
        BigDecimal x = from.x().add(to.x().subtract(from.x()).multiply(share));
        BigDecimal y = from.upper().add(to.upper().subtract(from.upper()).multiply(share));
        return new Curve.Corner(x, y, y);
    }
}
