package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Bars in the rows of a table, all on one scale: right of zero good, left of it bad, a tick for the plan. */
final class BarCell {

    private static final BigDecimal WIDTH = new BigDecimal("0.96");
    private static final BigDecimal LEFT = new BigDecimal("0.02");

    private final Scale scale;

    /** @param all every value and plan of the column */
    BarCell(Collection<BigDecimal> all) {
        this.scale = Scale.tight(all);
    }

    /** The bar of a value; an unknown one leaves the zero line alone. */
    List<Mark> marks(Optional<BigDecimal> value, Optional<BigDecimal> plan) {
        return drawn(value, plan, value.filter(v -> v.signum() < 0).isPresent() ? "bar-bad" : "bar-good");
    }

    /** The bar of an amount that is neither good nor bad. */
    List<Mark> neutral(Optional<BigDecimal> value) {
        return drawn(value, Optional.empty(), "bar-grey");
    }

    /** The bar of an amount that is not yet good, and the tick that it is to reach. */
    List<Mark> neutral(Optional<BigDecimal> value, Optional<BigDecimal> plan) {
        return drawn(value, plan, "bar-grey");
    }

    /** The bar of an amount of which more is worse: bad where it is too much, and the tick that it came down from. */
    List<Mark> harm(Optional<BigDecimal> value, boolean tooMuch, Optional<BigDecimal> before) {
        return drawn(value, before, tooMuch ? "bar-bad" : "bar-grey");
    }

    /** An interval and the value inside it. */
    List<Mark> interval(BigDecimal low, BigDecimal value, BigDecimal high) {
        return List.of(Mark.across("range", x(low), x(high)), Mark.at("dot", x(value)));
    }

    /** The bar of a score, which is more or less and no gain. */
    List<Mark> solid(Optional<BigDecimal> value) {
        return drawn(value, Optional.empty(), "bar-total");
    }

    /** What a value may still turn out to be. */
    List<Mark> between(BigDecimal low, BigDecimal high) {
        return List.of(Mark.across("range", x(low), x(high)), Mark.at("zero", x(BigDecimal.ZERO)));
    }

    private List<Mark> drawn(Optional<BigDecimal> value, Optional<BigDecimal> plan, String kind) {
        List<Mark> marks = new ArrayList<>();
        value.ifPresent(known -> marks.add(Mark.across(kind, x(BigDecimal.ZERO), x(known))));
        marks.add(Mark.at("zero", x(BigDecimal.ZERO)));
        plan.ifPresent(known -> marks.add(Mark.at("tick", x(known))));
        return List.copyOf(marks);
    }

    private BigDecimal x(BigDecimal value) {
        return LEFT.add(WIDTH.multiply(scale.share(value), MathContext.DECIMAL64));
    }
}
