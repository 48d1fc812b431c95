package io.sitebrief.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact outcome of evaluation: a fraction of two decimals, or unknown with the reason. Division happens once, at the
 * end, so that no intermediate rounding moves a cent.
 */
record Exact(BigDecimal numerator, BigDecimal denominator, Optional<String> why) {

    private static final int REDUCE_ABOVE_DIGITS = 60;
    private static final int RATIO_DECIMALS = 10;

    static final Exact ZERO = of(BigDecimal.ZERO);

    static Exact of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE, Optional.empty());
    }

    static Exact of(Amount amount) {
        return amount instanceof Amount.Known known
                ? of(known.value())
                : unknown(amount.reason().orElseThrow());
    }

    static Exact unknown(String why) {
        return new Exact(BigDecimal.ZERO, BigDecimal.ONE, Optional.of(why));
    }

    boolean isKnown() {
        return why.isEmpty();
    }

    int signum() {
        return numerator.signum() * denominator.signum();
    }

    int compareTo(Exact other) {
        return minus(other).signum();
    }

    Exact plus(Exact other) {
        if (!isKnown() || !other.isKnown()) {
            return isKnown() ? other : this;
        }
        if (denominator.compareTo(other.denominator) == 0) {
            return fraction(numerator.add(other.numerator), denominator);
        }
        return fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Exact negate() {
        return new Exact(numerator.negate(), denominator, why);
    }

    Exact minus(Exact other) {
        return plus(other.negate());
    }

    Exact times(Exact other) {
        if (!isKnown() || !other.isKnown()) {
            return isKnown() ? other : this;
        }
        return fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Exact over(Exact other, String whyZero) {
        if (!isKnown() || !other.isKnown()) {
            return isKnown() ? other : this;
        }
        if (other.numerator.signum() == 0) {
            return unknown(whyZero);
        }
        return fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Exact rounded(int decimals) {
        return isKnown() ? of(numerator.divide(denominator, decimals, RoundingMode.HALF_EVEN)) : this;
    }

    /** The value as it is carried: exact where it is a short decimal, else with ten decimals, half-even. */
    Amount amount(Unit unit) {
        if (!isKnown()) {
            return Amount.unknown(why.orElseThrow());
        }
        if (denominator.compareTo(BigDecimal.ONE) == 0 && !unit.isRatio()) {
            return Amount.of(numerator);
        }
        BigDecimal divided = numerator.divide(denominator, RATIO_DECIMALS, RoundingMode.HALF_EVEN);
        return Amount.of(unit.isRatio() ? divided : plain(divided));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Exact fraction(BigDecimal numerator, BigDecimal denominator) {
        if (numerator.precision() + denominator.precision() < REDUCE_ABOVE_DIGITS) {
            return new Exact(numerator, denominator, Optional.empty());
        }
        int scale = Math.max(numerator.scale(), denominator.scale());
        BigInteger top = numerator.setScale(scale).unscaledValue();
        BigInteger bottom = denominator.setScale(scale).unscaledValue();
        BigInteger divisor = top.gcd(bottom).max(BigInteger.ONE);
        return new Exact(new BigDecimal(top.divide(divisor)), new BigDecimal(bottom.divide(divisor)), Optional.empty());
    }
}
