package io.sitebrief.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a figure: a decimal number, or unknown with the reason. Never zero for want of knowledge. */
public sealed interface Amount {

    /** A known value. */
    record Known(BigDecimal value) implements Amount {}

    /** No value, and why. The reason is a clause that reads after "unknown: ". */
    record Unknown(String why) implements Amount {}

    static Amount of(BigDecimal value) {
        return new Known(value);
    }

    static Amount of(long value) {
        return new Known(BigDecimal.valueOf(value));
    }

    static Amount unknown(String why) {
        return new Unknown(why);
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    default Optional<BigDecimal> known() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    default Optional<String> reason() {
        return this instanceof Unknown unknown ? Optional.of(unknown.why()) : Optional.empty();
    }
}
