package io.sitebrief.calculate;

import java.math.BigDecimal;

/** An input that its owner gave a range: the id that it has in formulas, and its low, likely and high value, in order. */
record VariedInput(String id, BigDecimal low, BigDecimal likely, BigDecimal high) {

    VariedInput {
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException("the range " + low + " to " + high + " does not hold " + likely);
        }
    }
}
