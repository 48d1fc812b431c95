package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** What would have been without the programme, and how that is known. */
public record Baseline(
        Located<Method> method,
        Optional<Located<BigDecimal>> value,
        Optional<Experiment> experiment,
        Optional<Difference> difference,
        Map<YearMonth, Located<BigDecimal>> history,
        Source source) {

    /** How the baseline is known, with the highest evidence level that it can carry. */
    public enum Method {
        DECLARED(1),
        PRIOR_PERIOD(2),
        PRIOR_YEAR(2),
        TREND(2),
        HOLDOUT(4),
        DIFFERENCE_IN_DIFFERENCES(3),
        NONE(1);

        private final int highestLevel;

        Method(int highestLevel) {
            this.highestLevel = highestLevel;
        }

        /** On the five-level Maryland scale; a randomised holdout may carry 5. */
        public int highestLevel() {
            return highestLevel;
        }
    }

    /** A holdout: sizes and conversions of the exposed group and of the group held out. */
    public record Experiment(Group exposed, Group holdout, boolean randomised) {}

    /** A group of an experiment. */
    public record Group(Located<BigDecimal> size, Located<BigDecimal> conversions) {}

    /** Two groups before and after. */
    public record Difference(Pair treated, Pair control) {}

    /** A value before and after. */
    public record Pair(Located<BigDecimal> before, Located<BigDecimal> after) {}
}
