package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as they read in a place: rounded half up, grouped, with the true minus sign. */
final class Decimals {

    private static final String MINUS = "\u2212";
    private static final int SIGNIFICANT = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal IN_FULL = BigDecimal.valueOf(10_000);

    private final Conventions conventions;

    Decimals(Conventions conventions) {
        this.conventions = conventions;
    }

    /** The sign of a number rounded to so many decimals; none for a number that rounds to zero. */
    static String sign(BigDecimal value, int decimals, boolean plus) {
        int sign = value.setScale(decimals, RoundingMode.HALF_UP).signum();
        if (sign < 0) {
            return MINUS;
        }
        return sign > 0 && plus ? "+" : "";
    }

    /** The number without its sign, rounded to so many decimals. */
    String unsigned(BigDecimal value, int decimals) {
        String digits = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        return grouped(whole) + (point < 0 ? "" : conventions.decimal() + digits.substring(point + 1));
    }

    private String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, conventions.group());
        }
        return text.toString();
    }

    /** The decimals that a number needs, and no more than so many. */
    static int needed(BigDecimal value, int most) {
        return Math.max(
                0,
                value.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    /** The number without its sign in three digits and a word for its size; in full below ten thousand. */
    Shortened shortened(BigDecimal value) {
        return shortened(value, IN_FULL);
    }

    /** The same, in full below a thousand only. */
    Shortened shortest(BigDecimal value) {
        return shortened(value, THOUSAND);
    }

    private Shortened shortened(BigDecimal value, BigDecimal inFull) {
        BigDecimal size = value.abs();
        if (size.setScale(0, RoundingMode.HALF_UP).compareTo(inFull) < 0) {
            return new Shortened(unsigned(size, needed(size, size.compareTo(BigDecimal.TEN) < 0 ? 2 : 0)), "");
        }
        String[] words = {conventions.thousand(), conventions.million(), conventions.billion()};
        BigDecimal scaled = size;
        for (int i = 0; ; i++) {
            scaled = scaled.movePointLeft(3);
            BigDecimal rounded = scaled.setScale(decimals(scaled), RoundingMode.HALF_UP);
            if (rounded.compareTo(THOUSAND) < 0 || i == words.length - 1) {
                return new Shortened(unsigned(rounded, needed(rounded, 2)), words[i]);
            }
        }
    }

    private static int decimals(BigDecimal scaled) {
        return Math.max(0, SIGNIFICANT - (scaled.precision() - scaled.scale()));
    }

    /** A shortened number and the word for its size. */
    record Shortened(String digits, String size) {}
}
