package io.sitebrief.read;

import io.sitebrief.programme.AttributionModel;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.source.Located;
import java.math.BigDecimal;

/** The shapes of the method's settings in brief.yaml. */
final class MethodShapes {

    private static final int MOST_DRAWS = 1_000_000;
    private static final int HIGHEST_SEED = 999_999_999;

    /** From which share of the planned progress a goal is on track, and from which it needs caution. */
    private record Thresholds(Located<BigDecimal> onTrack, Located<BigDecimal> caution) {}

    private static final Shape<Thresholds> STATUS = Shape.of("the status thresholds", keys -> {
        var onTrack = keys.fallback(
                "on-track",
                Numbers.RATE_NOT_NEGATIVE,
                "100%",
                "Share of the planned progress from which a goal is on track");
        var caution = keys.fallback(
                "caution",
                Numbers.RATE_NOT_NEGATIVE,
                "90%",
                "Share from which it needs caution; below it is off track");
        return values -> new Thresholds(values.get(onTrack), values.get(caution));
    });

    private static final Shape<MethodChoice.DiscountRate> DISCOUNT = Shape.of("the discount rate", keys -> {
        var annual = keys.required("annual", Numbers.FRACTION, "Rate a year", "5%");
        var kind = keys.fallback(
                "kind",
                Choices.of(MethodChoice.DiscountRate.Kind.class).plain(),
                "nominal",
                "Whether inflation is in it");
        return values -> new MethodChoice.DiscountRate(values.get(annual), values.get(kind));
    });

    private static final Shape<MethodChoice.Simulation> SIMULATION = Shape.of("the simulation", keys -> {
        var draws = keys.fallback("draws", Numbers.whole(1, MOST_DRAWS).plain(), "10000", "How many draws");
        var seed =
                keys.fallback("seed", Numbers.whole(0, HIGHEST_SEED).plain(), "1", "Seed, printed beside the result");
        return values -> new MethodChoice.Simulation(values.get(draws), values.get(seed));
    });

    /** Settings of the method; each has a default. */
    static final Shape<MethodChoice> METHOD = Shape.of("the method", keys -> {
        var margin = keys.optional(
                "contribution-margin", Numbers.FRACTION, "Margin of benefit lines without their own", "62%");
        var attribution = keys.fallback(
                "attribution",
                Choices.of(AttributionModel.class),
                "last-non-direct",
                "Model, printed beside every ROI");
        var crossCheck = keys.optional(
                "cross-check", Choices.of(AttributionModel.class), "Second model, shown beside the first", "linear");
        var halfLife = keys.fallback(
                "half-life-days", Numbers.POSITIVE, "7", "Days after which a touch counts half, with time-decay");
        var window = keys.fallback(
                "window-days",
                Numbers.NOT_NEGATIVE,
                "30",
                "A touch earlier than this before its conversion is not credited");
        var discount = keys.optional("discount-rate", DISCOUNT, "Rate for present values");
        var status = keys.group("status", STATUS, "Thresholds of the status words");
        var simulation = keys.optional("simulation", SIMULATION, "Draws for the range of ROI; none where missing");
        var ranges = Ranges.in(keys, "contribution-margin");
        return values -> new MethodChoice(
                values.get(margin),
                values.get(attribution),
                values.get(crossCheck),
                values.get(halfLife),
                values.get(window),
                values.get(discount),
                values.get(status).onTrack(),
                values.get(status).caution(),
                values.get(simulation),
                values.get(ranges).map());
    });

    private MethodShapes() {}
}
