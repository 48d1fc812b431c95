package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Attribution by removal effect in a Markov chain of order 1 (Anderl, Becker, von Wangenheim and Schumann, Mapping the
 * customer journey, 2016): credit is shared in proportion to what would be lost without each channel.
 *
 * <p>Conversions are shared by what each removal costs in conversions, the value by what it costs in value.
 */
final class MarkovAttribution {

    /** More would take longer than a build should. */
    private static final int MOST_CHANNELS = 500;

    /** Decimals of an effect: what is beyond them is the noise of floating-point numbers. */
    private static final int EFFECT_DECIMALS = 12;

    private MarkovAttribution() {}

    /** The credit of each channel; refused where nobody converted, counts are negative or channels too many. */
    static Credits credit(List<Journey> all, Function<Touch, String> key) {
        if (all.stream().anyMatch(MarkovAttribution::isNegative)) {
            return new Credits.Refused("a journey has a negative count, which no probability can be made of");
        }
        List<Journey> journeys = all.stream()
                .filter(journey -> journey.conversions().add(journey.nulls()).signum() > 0)
                .toList();
        if (journeys.stream().noneMatch(journey -> journey.conversions().signum() > 0)) {
            return new Credits.Refused("no journey ends in a conversion");
        }
        SortedMap<String, Integer> states = states(journeys, key);
        if (states.size() > MOST_CHANNELS) {
            return new Credits.Refused(
                    states.size() + " channels are too many for a Markov chain, the limit is " + MOST_CHANNELS);
        }
        List<BigDecimal> lostConversions = effects(chain(journeys, key, states, Journey::conversions), states.size());
        List<BigDecimal> lostValue = effects(chain(journeys, key, states, Journey::value), states.size());
        List<String> channels = List.copyOf(states.keySet());
        return new Credits.Given(
                Credits.byWeight(Credits.total(all), channels, lostConversions, lostValue),
                Credits.Share.NOTHING,
                List.of());
    }

    private static boolean isNegative(Journey journey) {
        return journey.conversions().signum() < 0 || journey.nulls().signum() < 0;
    }

    /** The number of each channel, in the order of the alphabet. */
    static SortedMap<String, Integer> states(List<Journey> journeys, Function<Touch, String> key) {
        SortedMap<String, Integer> states = new TreeMap<>();
        journeys.forEach(journey -> journey.touches().forEach(touch -> states.put(key.apply(touch), 0)));
        int next = 0;
        for (String channel : List.copyOf(states.keySet())) {
            states.put(channel, next++);
        }
        return states;
    }

    /** The chain in which a way earns the journey's conversions, or its value. */
    static MarkovChain chain(
            List<Journey> journeys,
            Function<Touch, String> key,
            SortedMap<String, Integer> states,
            Function<Journey, BigDecimal> reward) {
        List<MarkovChain.Way> ways = new ArrayList<>();
        for (Journey journey : journeys) {
            List<Integer> passed = journey.touches().stream()
                    .map(key)
                    .map(channel -> Objects.requireNonNull(states.get(channel)))
                    .toList();
            double statisticCount = journey.conversions().add(journey.nulls()).doubleValue();
            ways.add(new MarkovChain.Way(
                    passed, statisticCount, reward.apply(journey).doubleValue()));
        }
        return new MarkovChain(states.size(), ways);
    }

    /** One a state; zeros where nothing is expected, since then nothing can be lost. */
    private static List<BigDecimal> effects(MarkovChain chain, int size) {
        return IntStream.range(0, size)
                .mapToObj(state -> chain.statisticExpected() == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(chain.statisticRemovalEffect(state))
                                .setScale(EFFECT_DECIMALS, RoundingMode.HALF_EVEN))
                .toList();
    }
}
