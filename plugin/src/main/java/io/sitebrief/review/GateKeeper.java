package io.sitebrief.review;

import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Gate;
import io.sitebrief.review.GateResult.Limit;
import io.sitebrief.review.GateResult.State;
import io.sitebrief.source.Wildcard;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds a change against the gates. A gate that cannot be evaluated fails, whatever its level: nothing passes because
 * nobody could look.
 *
 * @param base what came of the base
 * @param branch the branch that the change goes to, where it is known
 * @param before the brief at the base, where it can be read
 * @param after the brief with the change, where it can be read
 */
record GateKeeper(Base base, Optional<String> branch, Optional<Snapshot> before, Optional<Snapshot> after) {

    private static final MathContext TEN_DECIMALS = new MathContext(40, RoundingMode.HALF_EVEN);

    /** Every gate, the worst first, else in the order of the file. */
    List<GateResult> all(List<Gate> gates) {
        return gates.stream()
                .map(this::one)
                .sorted(Comparator.comparing(GateResult::state))
                .toList();
    }

    private GateResult one(Gate gate) {
        String id = gate.figure().value();
        Optional<Snapshot.Fact> fact = after.flatMap(side -> side.fact(id));
        Optional<Snapshot.Fact> earlier = before.flatMap(side -> side.fact(id));
        Amount now = fact.map(Snapshot.Fact::amount).orElseGet(() -> Amount.unknown(missing(id)));
        Draft draft = new Draft(
                gate,
                fact.or(() -> earlier).map(Snapshot.Fact::label).orElse(id),
                fact.or(() -> earlier).map(Snapshot.Fact::unit).orElse(Unit.COUNT),
                earlier.map(Snapshot.Fact::amount),
                now);
        if (gate.branch().isPresent() && !isOn(gate.branch().get().value())) {
            return draft.ended(State.NOT_APPLICABLE, "branch");
        }
        if (!now.isKnown()) {
            return draft.ended(State.NOT_EVALUATED, now.reason().orElseThrow());
        }
        return against(draft);
    }

    private String missing(String id) {
        return after.isPresent() ? "there is no figure '" + id + "'" : "the brief has errors";
    }

    private GateResult against(Draft draft) {
        BigDecimal now = draft.after().known().orElseThrow();
        List<Limit> limits = new ArrayList<>();
        draft.gate()
                .atLeast()
                .ifPresent(least -> limits.add(new Limit(
                        "at-least", least.value(), Optional.empty(), now, now.compareTo(least.value()) >= 0)));
        draft.gate()
                .atMost()
                .ifPresent(most -> limits.add(
                        new Limit("at-most", most.value(), Optional.empty(), now, now.compareTo(most.value()) <= 0)));
        boolean limitsChange =
                draft.gate().up().isPresent() || draft.gate().down().isPresent();
        if (limitsChange && base.kind() != Base.Kind.NEW) {
            Optional<String> why = changes(draft, now, limits);
            if (why.isPresent()) {
                return draft.ended(State.NOT_EVALUATED, why.get());
            }
        }
        return limits.isEmpty() ? draft.ended(State.NOT_APPLICABLE, "new") : draft.held(limits);
    }

    /** Adds the limits of the change; the reason where it cannot be measured. */
    private Optional<String> changes(Draft draft, BigDecimal now, List<Limit> limits) {
        Optional<BigDecimal> was = draft.before().flatMap(Amount::known);
        if (was.isEmpty()) {
            return Optional.of(draft.before()
                    .flatMap(Amount::reason)
                    .map(why -> "at the base it is unknown: " + why)
                    .orElse(base.isComparable() ? "the base does not have this figure" : "there is no base"));
        }
        BigDecimal difference = now.subtract(was.get());
        boolean byPercent = List.of(draft.gate().up(), draft.gate().down()).stream()
                .flatMap(Optional::stream)
                .anyMatch(change -> change.kind() == Gate.Change.Kind.PERCENT);
        if (byPercent && was.get().signum() == 0) {
            return Optional.of("at the base it is zero, so that no change is a percentage of it");
        }
        draft.gate().up().ifPresent(up -> limits.add(limit("up", up, difference, was.get())));
        draft.gate().down().ifPresent(down -> limits.add(limit("down", down, difference.negate(), was.get())));
        return Optional.empty();
    }

    private static Limit limit(String kind, Gate.Change change, BigDecimal moved, BigDecimal was) {
        BigDecimal actual = change.kind() == Gate.Change.Kind.PERCENT ? moved.divide(was.abs(), TEN_DECIMALS) : moved;
        return new Limit(
                kind,
                change.by().value(),
                Optional.of(change.kind()),
                actual,
                actual.compareTo(change.by().value()) <= 0);
    }

    /** Whether the change goes to a branch of this name, or to one that is not known; a star stands for any characters. */
    private boolean isOn(String name) {
        return branch.map(known -> Wildcard.fits(known, name)).orElse(true);
    }

    /** A gate before it is held against anything. */
    private record Draft(Gate gate, String label, Unit unit, Optional<Amount> before, Amount after) {

        GateResult ended(State state, String why) {
            return new GateResult(gate, state, label, unit, before, after, List.of(), Optional.of(why));
        }

        GateResult held(List<Limit> limits) {
            State broken = gate.level() == Gate.Level.FAIL ? State.FAILED : State.WARNED;
            State state = limits.stream().allMatch(Limit::kept) ? State.PASSED : broken;
            return new GateResult(gate, state, label, unit, before, after, limits, Optional.empty());
        }
    }
}
