package io.sitebrief.calculate;

import io.sitebrief.figure.LargestRemainder;
import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a model of attribution makes of the journeys: credit by channel (or another key), or a refusal with the reason. */
sealed interface Credits {

    /** Decimals that a share of a conversion carries, as every ratio of the method does. */
    int DECIMALS = 10;

    /** Conversions and their value. */
    record Share(BigDecimal conversions, BigDecimal value) {

        static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

        Share plus(Share other) {
            return new Share(conversions.add(other.conversions), value.add(other.value));
        }
    }

    /**
     * Credit that adds up, with what is not credited, to the conversions and the value exactly.
     *
     * @param shares by key, sorted
     * @param notCredited journeys without any touch inside the window
     * @param dropped touches earlier than the window, in the order of the journeys
     */
    record Given(Map<String, Share> shares, Share notCredited, List<Touch> dropped) implements Credits {

        public Given {
            shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
            dropped = List.copyOf(dropped);
        }

        /** The credit of a key; nothing where it has none. */
        Share of(String key) {
            return shares.getOrDefault(key, Share.NOTHING);
        }
    }

    /** The model cannot be used here, and why. */
    record Refused(String why) implements Credits {}

    /** A whole split by weights, with at least ten decimals, so that the parts add up to it exactly. */
    static List<BigDecimal> split(BigDecimal whole, List<BigDecimal> weights) {
        return LargestRemainder.split(whole, weights, Math.max(DECIMALS, whole.scale()));
    }

    /**
     * Totals split by one weight a key. Where the values' weights cannot be shared by, since one is negative or all are
     * zero, the value goes by the conversions' weights.
     */
    static SortedMap<String, Share> byWeight(
            Share total, List<String> keys, List<BigDecimal> conversionWeights, List<BigDecimal> valueWeights) {
        boolean usable = valueWeights.stream().allMatch(weight -> weight.signum() >= 0)
                && valueWeights.stream().anyMatch(weight -> weight.signum() > 0);
        List<BigDecimal> conversions = split(total.conversions(), conversionWeights);
        List<BigDecimal> values = split(total.value(), usable ? valueWeights : conversionWeights);
        SortedMap<String, Share> shares = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            shares.put(keys.get(i), new Share(conversions.get(i), values.get(i)));
        }
        return shares;
    }

    /** The sum of the conversions and values of journeys. */
    static Share total(List<Journey> journeys) {
        List<Share> shares = new ArrayList<>();
        journeys.forEach(journey -> shares.add(new Share(journey.conversions(), journey.value())));
        return shares.stream().reduce(Share.NOTHING, Share::plus);
    }
}
