package io.sitebrief.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount by weights so that the parts add up to it: every part is cut down to the minor unit, and the units
 * left over go one each to the largest remainders (Hamilton's method).
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * The parts, in the order of the weights.
     *
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static List<BigDecimal> split(BigDecimal whole, List<BigDecimal> weights, int decimals) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative and not all be zero");
        }
        BigDecimal units = whole.abs().movePointRight(decimals);
        List<BigDecimal> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal[] parts = units.multiply(weight).divideAndRemainder(total);
            floors.add(parts[0]);
            remainders.add(parts[1]);
        }
        int left = units.setScale(0, RoundingMode.HALF_EVEN)
                .subtract(floors.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(index -> floors.set(index, floors.get(index).add(BigDecimal.ONE)));
        BigInteger sign = BigInteger.valueOf(whole.signum() < 0 ? -1 : 1);
        return floors.stream()
                .map(part -> new BigDecimal(part.toBigInteger().multiply(sign), decimals))
                .toList();
    }
}
