package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.Range;
import io.sitebrief.source.Source;
import java.util.Map;
import java.util.Optional;

/** A cost or a benefit as it counts in any window of time, each window computed on its own. */
sealed interface Line permits CostLine, BenefitLine {

    String id();

    /** The start of its inputs' ids: {@code costs.platform}. */
    String path();

    String label();

    String category();

    Assignment assignment();

    /** The goal that it serves, where the line itself says so. */
    Optional<String> objective();

    /** The metric that it is taken from, where it is. */
    Optional<Spread.Measured> measured();

    Source source();

    /** Whether anything of it falls into a window. */
    boolean touches(Period window);

    /** The amount in a window, exact, not rounded. */
    Expression exact(Period window);

    /** What a part of a window weighs beside the other parts; never below zero. */
    Expression weight(Period window);

    /** What the parts of a window are weighed by: days, hours. */
    String basis();

    Map<String, Range> ranges();

    /** The input that a range of this key varies, where the line has it as one input. */
    Optional<Expression.Input> varied(String key);
}
