package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The weights of a journey's touches in the models that look at one journey at a time. Whole numbers, so that shares
 * stay exact, but in time decay. The models are those of marketing practice; percentages as the method states them.
 */
final class TouchWeights {

    /** The channel of those who come without any link. */
    static final String DIRECT = "direct";

    private static final int MILESTONES = 2;
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final MathContext STATISTIC = new MathContext(17);

    private TouchWeights() {}

    /** One weight a touch, none negative and not all zero. The journey has a touch. */
    static List<BigDecimal> of(Attribution model, Journey journey, BigDecimal halfLifeDays) {
        List<Touch> touches = journey.touches();
        int last = touches.size() - 1;
        return switch (model) {
            case FIRST -> only(touches, 0);
            case LAST -> only(touches, last);
            case LAST_NON_DIRECT -> only(touches, lastNonDirect(touches));
            case LINEAR -> pattern(touches, index -> false, 1);
            case POSITION_BASED -> pattern(touches, index -> index == 0 || index == last, 2);
            case W_SHAPE -> wShape(touches);
            case TIME_DECAY -> timeDecay(journey, halfLifeDays);
            case MARKOV, SHAPLEY -> throw new IllegalStateException(model + " looks at all journeys together");
        };
    }

    private static List<BigDecimal> only(List<Touch> touches, int chosen) {
        return IntStream.range(0, touches.size())
                .mapToObj(index -> index == chosen ? BigDecimal.ONE : BigDecimal.ZERO)
                .toList();
    }

    private static int lastNonDirect(List<Touch> touches) {
        return IntStream.range(0, touches.size())
                .filter(index -> !touches.get(index).channel().equals(DIRECT))
                .max()
                .orElse(touches.size() - 1);
    }

    /**
     * Each anchor weighs so many times all others together: 40 ÷ 20 is 2, 30 ÷ 10 is 3. Without others the anchors
     * share alone.
     */
    private static List<BigDecimal> pattern(List<Touch> touches, IntPredicate anchor, int times) {
        long others = IntStream.range(0, touches.size()).filter(anchor.negate()).count();
        BigDecimal heavy = BigDecimal.valueOf(Math.max(1, times * others));
        return IntStream.range(0, touches.size())
                .mapToObj(index -> anchor.test(index) ? heavy : BigDecimal.ONE)
                .toList();
    }

    /** Two touches after which the person had taken a recorded step, no more and no fewer. */
    static boolean hasMilestones(Journey journey) {
        return journey.touches().stream()
                        .filter(touch -> touch.milestone().isPresent())
                        .count()
                == MILESTONES;
    }

    /** The first touch keeps its 30 % beside the milestone's where it is one itself. */
    private static List<BigDecimal> wShape(List<Touch> touches) {
        List<BigDecimal> weights = new ArrayList<>(pattern(
                touches, index -> index == 0 || touches.get(index).milestone().isPresent(), 3));
        if (touches.get(0).milestone().isPresent()) {
            weights.set(0, weights.get(0).multiply(BigDecimal.valueOf(2)));
        }
        return List.copyOf(weights);
    }

    /** 2^(−days ÷ half-life), days from the last touch back; only the proportions count. */
    private static List<BigDecimal> timeDecay(Journey journey, BigDecimal halfLifeDays) {
        List<Touch> touches = journey.touches();
        Touch last = touches.get(touches.size() - 1);
        double statisticHalfLife = halfLifeDays.doubleValue();
        return touches.stream()
                .map(touch -> {
                    double statisticDays =
                            Duration.between(touch.at(), last.at()).toSeconds() / SECONDS_OF_A_DAY;
                    return new BigDecimal(StrictMath.pow(2, -statisticDays / statisticHalfLife), STATISTIC);
                })
                .toList();
    }
}
