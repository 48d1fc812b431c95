package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The way from benefit to net as rows of a table: parts that add and take away, and the sums they lead to. */
final class Bridge {

    private static final BigDecimal WIDTH = new BigDecimal("0.96");
    private static final BigDecimal LEFT = new BigDecimal("0.02");

    private final List<Step> steps;
    private final Scale scale;

    Bridge(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.scale = Scale.tight(ends());
    }

    /**
     * A row; total stands on zero instead of on the row before.
     *
     * @param change what it adds, negative for what it takes away; for a total the total itself
     */
    record Step(BigDecimal change, boolean total) {}

    /** The drawings, one for each row. */
    List<List<Mark>> rows() {
        List<List<Mark>> rows = new ArrayList<>();
        BigDecimal at = BigDecimal.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            BigDecimal from = step.total() ? BigDecimal.ZERO : at;
            at = step.total() ? step.change() : at.add(step.change());
            List<Mark> marks = new ArrayList<>();
            marks.add(Mark.across(kind(step), x(from), x(at)));
            if (i + 1 < steps.size()) {
                marks.add(Mark.at("step", x(at)));
            }
            rows.add(List.copyOf(marks));
        }
        return List.copyOf(rows);
    }

    private static String kind(Step step) {
        if (step.total()) {
            return "bar-total";
        }
        return step.change().signum() < 0 ? "bar-bad" : "bar-good";
    }

    private List<BigDecimal> ends() {
        List<BigDecimal> ends = new ArrayList<>();
        BigDecimal at = BigDecimal.ZERO;
        for (Step step : steps) {
            at = step.total() ? step.change() : at.add(step.change());
            ends.add(at);
        }
        return Stream.concat(Stream.of(BigDecimal.ZERO), ends.stream()).toList();
    }

    private BigDecimal x(BigDecimal value) {
        return LEFT.add(WIDTH.multiply(scale.share(value), MathContext.DECIMAL64));
    }
}
