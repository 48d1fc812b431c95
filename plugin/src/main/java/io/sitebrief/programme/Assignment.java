package io.sitebrief.programme;

import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * To whom a cost or benefit belongs: one channel or campaign, or many by a key, by shares or by attribution. Where
 * nothing is stated the amount stays visible as not allocated.
 */
public record Assignment(
        Optional<Located<String>> channel,
        Optional<Located<String>> campaign,
        Optional<Located<Key>> by,
        List<Share> shares,
        Optional<Attribution> attribution) {

    public static final Assignment NONE =
            new Assignment(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** A fraction for one channel or campaign, named by id. */
    public record Share(Located<String> id, Located<BigDecimal> fraction) {}

    /** Shared by a conversion ledger; without a model the brief's own model holds. */
    public record Attribution(Optional<Located<AttributionModel>> model, Located<String> touchpoints) {}

    /** What an amount is shared by. */
    public enum Key {
        MESSAGES,
        SPEND,
        IMPRESSIONS,
        HOURS,
        EQUAL
    }
}
