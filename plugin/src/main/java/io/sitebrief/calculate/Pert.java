package io.sitebrief.calculate;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The PERT distribution of an input (Malcolm, Roseboom, Clark and Fazar, 1959): a beta distribution from low to high
 * whose mean is (low + 4 × likely + high) ÷ 6.
 */
final class Pert {

    private static final MathContext DRAWN = new MathContext(12);

    private Pert() {}

    /** A value drawn at random, with twelve significant digits. */
    static BigDecimal draw(VariedInput input, SplitMix random) {
        double low = input.low().doubleValue();
        double range = input.high().doubleValue() - low;
        if (range == 0) {
            return input.likely();
        }
        double likely = input.likely().doubleValue();
        double left = gamma(1 + 4 * (likely - low) / range, random);
        double right = gamma(1 + 4 * (low + range - likely) / range, random);
        return new BigDecimal(low + range * left / (left + right), DRAWN)
                .max(input.low())
                .min(input.high());
    }

    /** A gamma number of a shape of at least 1, by rejection (Marsaglia and Tsang, 2000). */
    private static double gamma(double shape, SplitMix random) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.statisticNormal();
            double root = 1 + c * x;
            double v = root * root * root;
            double u = 1 - random.statisticUniform();
            if (v > 0 && StrictMath.log(u) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
