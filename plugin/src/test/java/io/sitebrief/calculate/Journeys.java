package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Journeys for tests, written as paths. */
final class Journeys {

    static final LocalDateTime CONVERSION = LocalDateTime.of(2026, 9, 30, 12, 0);
    private static final List<String> CHANNELS = List.of("direct", "linkedin", "newsletter", "search", "x");

    private Journeys() {}

    /** A touch so many days before the conversion. */
    static Touch touch(String channel, long daysBefore) {
        return new Touch(
                CONVERSION.minusDays(daysBefore), channel, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Touch milestone(String channel, long daysBefore, String step) {
        return new Touch(
                CONVERSION.minusDays(daysBefore), channel, Optional.empty(), Optional.empty(), Optional.of(step));
    }

    static Journey converted(String value, Touch... touches) {
        return new Journey(CONVERSION, List.of(touches), BigDecimal.ONE, new BigDecimal(value), BigDecimal.ZERO);
    }

    /** A path such as C1>C2, a day between touches, the last at the conversion. */
    static Journey path(String path, BigDecimal conversions, BigDecimal value, BigDecimal nulls) {
        String[] channels = path.split(">");
        List<Touch> touches = new ArrayList<>();
        for (int i = 0; i < channels.length; i++) {
            touches.add(touch(channels[i], channels.length - 1L - i));
        }
        return new Journey(CONVERSION, touches, conversions, value, nulls);
    }

    /** Journeys of one to seven touches within sixty days, with odd cents. */
    static List<Journey> random(SplittableRandom random, int count) {
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Touch> touches = new ArrayList<>();
            for (int touch = random.nextInt(1, 8); touch > 0; touch--) {
                touches.add(touch(CHANNELS.get(random.nextInt(CHANNELS.size())), random.nextInt(60)));
            }
            journeys.add(new Journey(
                    CONVERSION,
                    touches,
                    BigDecimal.valueOf(random.nextInt(1, 4)),
                    BigDecimal.valueOf(random.nextInt(1, 100_000), 2),
                    BigDecimal.valueOf(random.nextInt(5))));
        }
        return journeys;
    }
}
