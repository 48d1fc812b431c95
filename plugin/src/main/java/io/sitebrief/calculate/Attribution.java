package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A model of attribution: how the credit of a conversion is shared among the touches before it. */
enum Attribution {
    /** All to the first touch. */
    FIRST,
    /** All to the last touch. */
    LAST,
    /** All to the last touch that is not direct; where all are direct, to the last. */
    LAST_NON_DIRECT,
    /** The same to each touch. */
    LINEAR,
    /** 40 % to the first, 40 % to the last, 20 % over those between; of two touches half to each. */
    POSITION_BASED,
    /** A touch one half-life earlier gets half: 2^(−days ÷ half-life). */
    TIME_DECAY,
    /** 30 % to the first touch and to each of two milestones, 10 % over the others. */
    W_SHAPE,
    /** By what would be lost without a channel, from a Markov chain of order 1. */
    MARKOV,
    /** By the average of what a channel adds to every set of the others. */
    SHAPLEY;

    /**
     * Settings of the models.
     *
     * @param windowDays a touch earlier than this before its conversion is not credited
     * @param halfLifeDays of time decay; above zero
     */
    record Rules(BigDecimal windowDays, BigDecimal halfLifeDays) {}

    /** The model's id: last-non-direct. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The credit of all conversions by key.
     *
     * @param key what credit is added up by: a touch's channel, campaign or message
     */
    Credits credit(List<Journey> journeys, Rules rules, Function<Touch, String> key) {
        List<Journey> inside = new ArrayList<>();
        List<Journey> untouched = new ArrayList<>();
        List<Touch> dropped = new ArrayList<>();
        for (Journey journey : journeys) {
            Journey late = journey.within(rules.windowDays());
            (late.touches().isEmpty() ? untouched : inside).add(late);
            dropped.addAll(journey.earlierThan(rules.windowDays()));
        }
        Credits credits = switch (this) {
            case MARKOV -> MarkovAttribution.credit(inside, key);
            case SHAPLEY -> ShapleyAttribution.credit(inside, key);
            default -> byTouch(inside, rules, key);
        };
        return credits instanceof Credits.Given given
                ? new Credits.Given(given.shares(), Credits.total(untouched), dropped)
                : credits;
    }

    private Credits byTouch(List<Journey> journeys, Rules rules, Function<Touch, String> key) {
        long unfit = this == W_SHAPE
                ? journeys.stream()
                        .filter(journey -> !TouchWeights.hasMilestones(journey))
                        .count()
                : 0;
        if (unfit > 0) {
            return new Credits.Refused(unfit + " of " + journeys.size()
                    + " journeys do not have the two milestones that the w-shape needs");
        }
        SortedMap<String, Credits.Share> shares = new TreeMap<>();
        for (Journey journey : journeys) {
            List<Credits.Share> parts = perTouch(journey, rules);
            for (int i = 0; i < parts.size(); i++) {
                shares.merge(key.apply(journey.touches().get(i)), parts.get(i), Credits.Share::plus);
            }
        }
        return new Credits.Given(shares, Credits.Share.NOTHING, List.of());
    }

    /** The credit of each touch of one journey, for the models that look at one journey at a time. */
    List<Credits.Share> perTouch(Journey journey, Rules rules) {
        List<BigDecimal> weights = TouchWeights.of(this, journey, rules.halfLifeDays());
        List<BigDecimal> conversions = Credits.split(journey.conversions(), weights);
        List<BigDecimal> values = Credits.split(journey.value(), weights);
        List<Credits.Share> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            shares.add(new Credits.Share(conversions.get(i), values.get(i)));
        }
        return List.copyOf(shares);
    }
}
