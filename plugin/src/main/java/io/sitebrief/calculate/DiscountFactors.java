package io.sitebrief.calculate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What money in later periods is worth today: 1 ÷ (1 + rate)^periods, decimal to 34 digits. Rates are fractions of 1
 * and above −1.
 */
final class DiscountFactors {

    static final MathContext PRECISE = MathContext.DECIMAL128;

    private static final int MONTHS_OF_A_YEAR = 12;

    private DiscountFactors() {}

    /** A rate that holds for each year up to and with a year, counted from 1. */
    record Band(int throughYear, BigDecimal rate) {}

    /** The factor of one rate. */
    static BigDecimal of(BigDecimal rate, int periods) {
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(rate).pow(periods, PRECISE), PRECISE);
    }

    /**
     * The factor of a rate that falls in steps, as in the Green Book of the United Kingdom's Treasury (3.5 % to year 30,
     * 3.0 % to year 75, 2.5 % after): each year is discounted by its own band's rate.
     *
     * @param bands in order of years; the last holds for all later years
     */
    static BigDecimal stepwise(List<Band> bands, int year) {
        BigDecimal factor = BigDecimal.ONE;
        int done = 0;
        for (int i = 0; i < bands.size() && done < year; i++) {
            int through =
                    i == bands.size() - 1 ? year : Math.min(year, bands.get(i).throughYear());
            factor = factor.multiply(of(bands.get(i).rate(), Math.max(0, through - done)), PRECISE);
            done = Math.max(done, through);
        }
        return factor;
    }

    /** The rate of a month that makes an annual rate in twelve: (1 + r)^(1 ÷ 12) − 1. */
    static BigDecimal monthly(BigDecimal annualRate) {
        return root(BigDecimal.ONE.add(annualRate), MONTHS_OF_A_YEAR).subtract(BigDecimal.ONE);
    }

    /** The positive n-th root of a positive number by Newton's method; the first guess alone is a double. */
    static BigDecimal root(BigDecimal number, int n) {
        BigDecimal degree = BigDecimal.valueOf(n);
        BigDecimal root = BigDecimal.valueOf(StrictMath.pow(number.doubleValue(), 1.0 / n));
        for (int step = 0; step < 4; step++) {
            BigDecimal power = root.pow(n - 1, PRECISE);
            BigDecimal correction = number.divide(power, PRECISE).subtract(root).divide(degree, PRECISE);
            root = root.add(correction, PRECISE);
        }
        return root;
    }
}
