package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.Optional;

/** A limit that a change must keep, on one figure. */
public record Gate(
        Located<String> id,
        Located<String> figure,
        Optional<Located<BigDecimal>> atLeast,
        Optional<Located<BigDecimal>> atMost,
        Optional<Change> up,
        Optional<Change> down,
        Level level,
        Optional<Located<String>> branch,
        Source source) {

    /** What a broken gate does. */
    public enum Level {
        WARN,
        FAIL
    }

    /** A change: in points of a rate, in percent of the earlier value, or in the figure's own unit. */
    public record Change(Located<BigDecimal> by, Kind kind) {

        /** What the number of a change counts. */
        public enum Kind {
            POINTS,
            PERCENT,
            ABSOLUTE
        }
    }
}
