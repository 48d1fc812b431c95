package io.sitebrief.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of a decision through the published versions and this one.
 *
 * @param ask as it was asked last
 * @param steps the version that asked it first and each in which something was new, oldest first
 */
public record DecisionRecord(String id, String ask, List<Step> steps) {

    /** The state of a decision that a version no longer names. */
    public static final String DROPPED = "dropped";

    public DecisionRecord {
        steps = List.copyOf(steps);
    }

    /**
     * What a version says of the decision.
     *
     * @param state open, taken, declined, overdue or dropped
     * @param taken the option chosen
     */
    public record Step(String version, String state, Optional<String> taken, Optional<LocalDate> by) {

        /** Whether another version says the same. */
        boolean sameAs(Step other) {
            return state.equals(other.state) && taken.equals(other.taken) && by.equals(other.by);
        }

        /** Whether something is new beside a step before. */
        public boolean isNewBeside(Optional<Step> before) {
            return before.filter(this::sameAs).isEmpty();
        }
    }
}
