package io.sitebrief.page;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One stroke of a small drawing inside a table's cell.
 *
 * @param kind bar-good, bar-bad, bar-total, bar-grey, bar-plan, bar-forecast, zero, tick, step, range or dot
 * @param x in percent of the cell, with the sign
 * @param width in percent of the cell, with the sign
 */
public record Mark(String kind, String x, Optional<String> width) {

    static Mark at(String kind, BigDecimal x) {
        return new Mark(kind, Spot.percent(x), Optional.empty());
    }

    static Mark across(String kind, BigDecimal from, BigDecimal to) {
        return new Mark(
                kind,
                Spot.percent(from.min(to)),
                Optional.of(Spot.percent(to.subtract(from).abs())));
    }
}
