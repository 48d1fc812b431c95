package io.sitebrief.programme;

import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The method's settings in brief.yaml; what is absent takes the method's default. Rates are fractions of 1. */
public record MethodChoice(
        Optional<Located<BigDecimal>> contributionMargin,
        Located<AttributionModel> attribution,
        Optional<Located<AttributionModel>> crossCheck,
        Located<BigDecimal> halfLifeDays,
        Located<BigDecimal> windowDays,
        Optional<DiscountRate> discountRate,
        Located<BigDecimal> onTrack,
        Located<BigDecimal> caution,
        Optional<Simulation> simulation,
        Map<String, Range> ranges) {

    /** An annual rate, and whether it is nominal or real. */
    public record DiscountRate(Located<BigDecimal> annual, Kind kind) {

        /** Whether inflation is in the rate. */
        public enum Kind {
            NOMINAL,
            REAL
        }
    }

    /** A simulation on request: how many draws, and the seed that is printed beside the result. */
    public record Simulation(int draws, long seed) {}
}
