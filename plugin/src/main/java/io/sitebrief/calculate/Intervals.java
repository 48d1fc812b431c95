package io.sitebrief.calculate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Intervals at 95 % for a rate and for the difference of two rates. Nothing is given for what is no proportion. */
final class Intervals {

    /** The standard normal distribution's 97.5 % point. */
    static final double STATISTIC_Z = 1.959963984540054;

    private static final int DECIMALS = 10;

    private Intervals() {}

    /** From low to high, both with ten decimals. */
    record Interval(BigDecimal low, BigDecimal high) {

        static Interval of(double statisticLow, double statisticHigh) {
            return new Interval(decimal(statisticLow), decimal(statisticHigh));
        }

        boolean contains(BigDecimal value) {
            return low.compareTo(value) <= 0 && high.compareTo(value) >= 0;
        }
    }

    /** So many successes in so many trials. */
    record Proportion(BigDecimal successes, BigDecimal trials) {

        /** False where there is no trial, a count is negative, or successes outnumber trials. */
        boolean isProportion() {
            return trials.signum() > 0 && successes.signum() >= 0 && successes.compareTo(trials) <= 0;
        }

        double statisticRate() {
            return successes.doubleValue() / trials.doubleValue();
        }
    }

    static BigDecimal decimal(double statistic) {
        return BigDecimal.valueOf(statistic).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The score interval of a rate (Wilson, 1927), without continuity correction. */
    static Optional<Interval> wilson(Proportion proportion) {
        return proportion.isProportion()
                ? Optional.of(Interval.of(statisticLow(proportion), statisticHigh(proportion)))
                : Optional.empty();
    }

    private static double statisticLow(Proportion proportion) {
        return Math.max(0, statisticCentre(proportion) - statisticHalf(proportion));
    }

    private static double statisticHigh(Proportion proportion) {
        return Math.min(1, statisticCentre(proportion) + statisticHalf(proportion));
    }

    private static double statisticCentre(Proportion proportion) {
        double n = proportion.trials().doubleValue();
        double z2 = STATISTIC_Z * STATISTIC_Z;
        return (proportion.statisticRate() + z2 / (2 * n)) / (1 + z2 / n);
    }

    private static double statisticHalf(Proportion proportion) {
        double n = proportion.trials().doubleValue();
        double p = proportion.statisticRate();
        double z2 = STATISTIC_Z * STATISTIC_Z;
        return STATISTIC_Z * StrictMath.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    }

    /** The interval of first − second by both score intervals (Newcombe, 1998, method 10). */
    static Optional<Interval> newcombe(Proportion first, Proportion second) {
        if (!first.isProportion() || !second.isProportion()) {
            return Optional.empty();
        }
        double p1 = first.statisticRate();
        double p2 = second.statisticRate();
        double down = StrictMath.hypot(p1 - statisticLow(first), statisticHigh(second) - p2);
        double up = StrictMath.hypot(statisticHigh(first) - p1, p2 - statisticLow(second));
        return Optional.of(Interval.of(p1 - p2 - down, p1 - p2 + up));
    }
}
