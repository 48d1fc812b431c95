package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Attribution by Shapley value (Shapley, A value for n-person games, 1953): the average of what a channel adds to every
 * set of the other channels, each order of joining being as likely. A set of channels is worth the conversions, or the
 * value, of the journeys that met no other channel.
 */
final class ShapleyAttribution {

    /** 2 to this power sets are weighed for each channel. */
    static final int MOST_CHANNELS = 15;

    private ShapleyAttribution() {}

    /** The credit of each channel that a conversion met; refused above fifteen channels and where nobody converted. */
    static Credits credit(List<Journey> all, Function<Touch, String> key) {
        List<Journey> journeys = all.stream()
                .filter(journey ->
                        journey.conversions().signum() != 0 || journey.value().signum() != 0)
                .toList();
        SortedMap<String, Integer> players = MarkovAttribution.states(journeys, key);
        if (players.size() > MOST_CHANNELS) {
            return new Credits.Refused("Shapley weighs every set of channels: " + players.size()
                    + " channels make too many, the limit is " + MOST_CHANNELS);
        }
        if (journeys.stream().anyMatch(journey -> journey.conversions().signum() < 0)) {
            return new Credits.Refused("a journey has a negative count, which cannot be shared");
        }
        Credits.Share total = Credits.total(journeys);
        if (total.conversions().signum() == 0) {
            return new Credits.Refused("no journey ends in a conversion");
        }
        List<BigDecimal> conversions = weights(worth(journeys, key, players, Journey::conversions));
        List<BigDecimal> values = weights(worth(journeys, key, players, Journey::value));
        return new Credits.Given(
                Credits.byWeight(total, List.copyOf(players.keySet()), conversions, values),
                Credits.Share.NOTHING,
                List.of());
    }

    /**
     * The Shapley values of a game by its characteristic function, with ten decimals.
     *
     * @param worth what each set of players is worth; bit i of the index stands for player i, the empty set is first
     */
    static List<BigDecimal> values(List<BigDecimal> worth) {
        List<BigDecimal> weights = weights(worth);
        BigDecimal orders = new BigDecimal(factorial(weights.size()));
        return weights.stream()
                .map(weight -> weight.divide(orders, Credits.DECIMALS, RoundingMode.HALF_EVEN))
                .toList();
    }

    /** The Shapley values times n!, which makes them exact: each addition counts once for each order of the rest. */
    private static List<BigDecimal> weights(List<BigDecimal> worth) {
        int players = Integer.numberOfTrailingZeros(worth.size());
        if (worth.size() != 1 << players || players > MOST_CHANNELS) {
            throw new IllegalArgumentException("a worth for each set of at most " + MOST_CHANNELS + " players");
        }
        List<BigDecimal> orders = IntStream.range(0, players)
                .mapToObj(before -> new BigDecimal(factorial(before).multiply(factorial(players - 1 - before))))
                .toList();
        return IntStream.range(0, players)
                .mapToObj(player -> weight(worth, player, orders))
                .toList();
    }

    private static BigDecimal weight(List<BigDecimal> worth, int player, List<BigDecimal> orders) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int set = 0; set < worth.size(); set++) {
            if ((set & 1 << player) == 0) {
                BigDecimal added = worth.get(set | 1 << player).subtract(worth.get(set));
                sum = sum.add(added.multiply(orders.get(Integer.bitCount(set))));
            }
        }
        return sum;
    }

    /** What each set of channels is worth: the sum over the journeys whose channels all lie in the set. */
    private static List<BigDecimal> worth(
            List<Journey> journeys,
            Function<Touch, String> key,
            SortedMap<String, Integer> players,
            Function<Journey, BigDecimal> reward) {
        BigDecimal[] worth = new BigDecimal[1 << players.size()];
        Arrays.fill(worth, BigDecimal.ZERO);
        for (Journey journey : journeys) {
            int met = 0;
            for (Touch touch : journey.touches()) {
                met |= 1 << Objects.requireNonNull(players.get(key.apply(touch)));
            }
            worth[met] = worth[met].add(reward.apply(journey));
        }
        for (int player = 0; player < players.size(); player++) {
            for (int set = 0; set < worth.length; set++) {
                if ((set & 1 << player) != 0) {
                    worth[set] = worth[set].add(worth[set ^ 1 << player]);
                }
            }
        }
        return List.of(worth);
    }

    private static BigInteger factorial(int number) {
        return IntStream.rangeClosed(2, number)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
