package io.sitebrief.review;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Gate;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What became of one limit.
 *
 * @param label the figure's name; its id where no brief has it
 * @param before the figure at the base, where there is one
 * @param limits every limit of the gate with what it was held against
 * @param why why the gate cannot be evaluated, or does not hold here
 */
public record GateResult(
        Gate gate,
        State state,
        String label,
        Unit unit,
        Optional<Amount> before,
        Amount after,
        List<Limit> limits,
        Optional<String> why) {

    public GateResult {
        limits = List.copyOf(limits);
    }

    /** How it ended, the worst first. */
    public enum State {
        FAILED("failed"),
        NOT_EVALUATED("not-evaluated"),
        WARNED("warned"),
        PASSED("passed"),
        /** It holds on another branch, or limits a change where nothing was before. */
        NOT_APPLICABLE("not-applicable");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** As in message bundles and diff.json. */
        public String id() {
            return id;
        }
    }

    /**
     * One limit.
     *
     * @param kind at-least, at-most, up or down
     * @param value the limit as stated
     * @param change what the value of a limited change counts; empty where the figure itself is limited
     * @param actual what was held against it: the figure, or how far it went that way
     */
    public record Limit(
            String kind, BigDecimal value, Optional<Gate.Change.Kind> change, BigDecimal actual, boolean kept) {}

    /** Whether the gate says something about this change. */
    boolean isEvaluated() {
        return state == State.FAILED || state == State.WARNED || state == State.PASSED;
    }

    Verdict verdict() {
        return switch (state) {
            case FAILED, NOT_EVALUATED -> Verdict.FAIL;
            case WARNED -> Verdict.WARN;
            case PASSED, NOT_APPLICABLE -> Verdict.PASS;
        };
    }

    /** The gate as a problem at its line; none where it holds. */
    Optional<Problem> problem(String told) {
        return kind().map(kind -> Problem.of(kind, gate.source(), gate.id().value(), told));
    }

    private Optional<ProblemKind> kind() {
        return switch (state) {
            case FAILED -> Optional.of(ProblemKind.GATE_FAILED);
            case WARNED -> Optional.of(ProblemKind.GATE_WARNED);
            case NOT_EVALUATED -> Optional.of(ProblemKind.GATE_NOT_EVALUATED);
            case PASSED, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
