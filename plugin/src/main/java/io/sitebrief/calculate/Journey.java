package io.sitebrief.calculate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * The contacts of one person, or of all who went the same way, and what came of them: conversions with their value, and
 * those who did not convert. Contacts stand in order of time, at the same time in the order given.
 *
 * @param at when the conversion happened
 * @param nulls how often this way ended without a conversion
 */
record Journey(LocalDateTime at, List<Touch> touches, BigDecimal conversions, BigDecimal value, BigDecimal nulls) {

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    Journey {
        touches = touches.stream().sorted(Comparator.comparing(Touch::at)).toList();
    }

    /** The same journey with the touches that are not credited taken away: those earlier than the window. */
    Journey within(BigDecimal windowDays) {
        List<Touch> late =
                touches.stream().filter(touch -> !isEarly(touch, windowDays)).toList();
        return new Journey(at, late, conversions, value, nulls);
    }

    /** The touches more than so many days before the conversion. */
    List<Touch> earlierThan(BigDecimal windowDays) {
        return touches.stream().filter(touch -> isEarly(touch, windowDays)).toList();
    }

    private boolean isEarly(Touch touch, BigDecimal windowDays) {
        BigDecimal age = BigDecimal.valueOf(Duration.between(touch.at(), at).toSeconds());
        return age.compareTo(windowDays.multiply(SECONDS_OF_A_DAY)) > 0;
    }
}
