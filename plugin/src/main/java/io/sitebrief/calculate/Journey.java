package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics.Touch;
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
        touches = isSorted(touches)
                ? List.copyOf(touches)
                : touches.stream().sorted(Comparator.comparing(Touch::at)).toList();
    }

    private static boolean isSorted(List<Touch> touches) {
        for (int i = 1; i < touches.size(); i++) {
            if (touches.get(i - 1).at().isAfter(touches.get(i).at())) {
                return false;
            }
        }
        return true;
    }

    /** The same journey with the touches that are not credited taken away: those earlier than the window. */
    Journey within(BigDecimal windowDays) {
        List<Touch> early = earlierThan(windowDays);
        if (early.isEmpty()) {
            return this;
        }
        return new Journey(at, touches.subList(early.size(), touches.size()), conversions, value, nulls);
    }

    /** The touches more than so many days before the conversion; they are the first ones. */
    List<Touch> earlierThan(BigDecimal windowDays) {
        BigDecimal most = windowDays.multiply(SECONDS_OF_A_DAY);
        int count = 0;
        while (count < touches.size() && age(touches.get(count)).compareTo(most) > 0) {
            count++;
        }
        return touches.subList(0, count);
    }

    private BigDecimal age(Touch touch) {
        return BigDecimal.valueOf(Duration.between(touch.at(), at).toSeconds());
    }
}
