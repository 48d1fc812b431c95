package io.sitebrief.programme;

import io.sitebrief.figure.Unit;
import io.sitebrief.source.Located;
import java.util.Optional;

/** An entry of the metric dictionary. A metric with a formula is derived from others: sums first, then divided. */
public record Metric(
        Located<String> id,
        String label,
        Unit unit,
        boolean addsUp,
        Better better,
        Optional<String> kind,
        Optional<Located<String>> formula,
        Optional<String> definition) {

    /** Which way is better. */
    public enum Better {
        UP,
        DOWN,
        NEITHER
    }
}
