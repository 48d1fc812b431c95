package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether all benefit since the history's start covers all cost, and since which month it has. */
record Payback(State state, int month) {

    /** What can be said for certain. */
    enum State {
        /** A month's cost or benefit is unknown, or there are fewer than two months. */
        UNKNOWN,
        /** Benefit was never below cost. */
        ALWAYS_AHEAD,
        /** Benefit passed cost in the month and has stayed there. */
        OVERTOOK,
        /** Cost is ahead. */
        BEHIND
    }

    static Payback of(List<ReturnReport.PeriodFigures> months) {
        List<BigDecimal> leads =
                months.stream().flatMap(month -> lead(month).stream()).toList();
        if (leads.size() < 2 || leads.size() < months.size()) {
            return new Payback(State.UNKNOWN, 0);
        }
        int last = leads.size() - 1;
        if (leads.get(last).signum() < 0) {
            return new Payback(State.BEHIND, last);
        }
        int since = last;
        while (since > 0 && leads.get(since - 1).signum() >= 0) {
            since--;
        }
        return new Payback(since == 0 ? State.ALWAYS_AHEAD : State.OVERTOOK, since);
    }

    boolean isPaidBack() {
        return state == State.ALWAYS_AHEAD || state == State.OVERTOOK;
    }

    private static Optional<BigDecimal> lead(ReturnReport.PeriodFigures month) {
        Optional<BigDecimal> cost = known(month.cumulativeCost());
        Optional<BigDecimal> benefit = known(month.cumulativeBenefit());
        return benefit.flatMap(gained -> cost.map(gained::subtract));
    }

    private static Optional<BigDecimal> known(Optional<Figure> figure) {
        return figure.flatMap(of -> of.amount().known());
    }
}
