package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What gates.yaml says: limits, and the smallest change that is worth a comment. */
public record Gates(List<Gate> gates, Optional<Notify> materiality, Source source) {

    /** Changes below both are not material. */
    public record Notify(
            Optional<Located<BigDecimal>> absolute, Optional<Located<BigDecimal>> percent, Direction direction) {}

    /** Which way a change must go to be told. */
    public enum Direction {
        UP,
        DOWN,
        BOTH
    }
}
