package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A linear axis with round steps that always holds zero. Steps are 1, 2, 2.5 or 5 times a power of ten (Heckbert, Nice
 * Numbers for Graph Labels, 1990).
 */
record Scale(BigDecimal low, BigDecimal high, List<BigDecimal> ticks) {

    private static final List<BigDecimal> STEPS = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);

    Scale {
        ticks = List.copyOf(ticks);
    }

    /**
     * The axis for these values.
     *
     * @param wanted about how many steps
     */
    static Scale nice(Collection<BigDecimal> values, int wanted) {
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = most.subtract(least);
        if (range.signum() == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, List.of(BigDecimal.ZERO));
        }
        BigDecimal step = step(range.divide(BigDecimal.valueOf(wanted), MathContext.DECIMAL64));
        BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return new Scale(low, high, ticks);
    }

    /** The exact span of these values and zero, without round steps: for drawings that have no axis. */
    static Scale tight(Collection<BigDecimal> values) {
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Scale(least, least.compareTo(most) == 0 ? BigDecimal.ONE : most, List.of());
    }

    private static BigDecimal step(BigDecimal raw) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Where a value lies, from 0 at the low end to 1 at the high end. */
    BigDecimal share(BigDecimal value) {
        return value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64);
    }
}
