package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A figure that has another value than before.
 *
 * @param id of the fact
 * @param relative absolute ÷ |before|; empty for rates, whose change is told in points
 * @param better whether the change is for the better, where the direction is known and the size too
 * @param restated the period is the same, so that an earlier statement was corrected
 * @param causes inputs, formulas and settings that made the difference
 */
public record NumberChange(
        String id,
        String label,
        Figure before,
        Figure after,
        Figure absolute,
        Optional<Figure> relative,
        Optional<Boolean> better,
        boolean restated,
        List<Cause> causes)
        implements Highlight {

    public NumberChange {
        causes = List.copyOf(causes);
    }

    public NumberChange withoutCauses() {
        return new NumberChange(id, label, before, after, absolute, relative, better, restated, List.of());
    }

    /** Sign of the change; 0 where it is unknown. */
    public int sign() {
        return absolute.amount().known().map(value -> value.signum()).orElse(0);
    }

    /** Why a figure differs: one thing that differs below it. */
    public record Cause(Kind kind, String id, String label, Optional<Figure> before, Optional<Figure> after) {

        /** What differs. */
        public enum Kind {
            /** A number as written or counted has another value. */
            INPUT,
            /** A part that was not there before. */
            ADDED,
            /** A part that is no longer there. */
            REMOVED,
            FORMULA,
            /** All parts and the formula are the same: the way of computing is another. */
            METHOD
        }
    }
}
