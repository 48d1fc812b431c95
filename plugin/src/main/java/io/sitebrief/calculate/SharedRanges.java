package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Ranges of inputs that many lines share: what roles cost, exchange rates, the margin of lines without their own. */
final class SharedRanges {

    private final Givens givens;
    private final Totals totals;

    SharedRanges(Givens givens, Totals totals) {
        this.givens = givens;
        this.totals = totals;
    }

    /**
     * A range.
     *
     * @param id that the input has in formulas
     * @param owner whose input it is, in words
     */
    record Shared(String id, String owner, String key, Range range) {}

    /** All of them, by their ids. */
    List<Shared> all() {
        Map<String, Shared> all = new TreeMap<>();
        givens.plan()
                .costs()
                .map(Costs::roles)
                .orElse(Map.of())
                .values()
                .forEach(role -> role.ranges()
                        .forEach((key, range) -> put(
                                all,
                                new Shared(
                                        CostLine.rolePath(role) + key, role.id().value(), key, range))));
        givens.plan()
                .profile()
                .rateRanges()
                .forEach((code, range) -> put(all, new Shared("brief.rates." + code, "rate", code, range)));
        givens.plan()
                .profile()
                .method()
                .ranges()
                .forEach((key, range) -> put(all, new Shared("brief.method." + key, "method", key, range)));
        return new ArrayList<>(all.values());
    }

    private static void put(Map<String, Shared> all, Shared one) {
        all.put(one.id(), one);
    }

    /** The input as the lines of the period have it. */
    Optional<Expression.Input> input(Shared shared) {
        return totals.divisions().stream()
                .flatMap(division -> Inputs.find(shared.id(), division.line().exact(givens.period())).stream())
                .findFirst();
    }
}
