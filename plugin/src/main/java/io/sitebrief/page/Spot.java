package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Places in a drawing, as text: at most two decimals, a point, no group sign. */
final class Spot {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Spot() {}

    /** A length in px, or in the thousandths of a stretched box. */
    static String px(BigDecimal length) {
        BigDecimal rounded = length.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String px(long length) {
        return Long.toString(length);
    }

    /** A place across the width; 1 is the whole width. */
    static String percent(BigDecimal share) {
        return px(share.multiply(HUNDRED)) + "%";
    }
}
