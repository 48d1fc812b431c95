package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The strategy held against the seven components.
 *
 * @param score 0 to 100, the weighted quality
 * @param completeness share of the fields present
 * @param owned how many components are specific and owned, or better
 * @param late how many milestones are overdue
 */
public record StrategyReport(
        Figure score,
        Figure completeness,
        Figure owned,
        Figure late,
        List<Component> components,
        List<Branch> tree,
        List<Audience> audiences,
        List<KeyMessage> messages,
        List<Content> content,
        List<Tool> tools,
        List<ActionEntry> milestones,
        List<RoleHours> roles,
        List<RegisterReport.Policy> policies,
        Optional<String> accountable,
        Optional<String> stopRule,
        Optional<String> cadence,
        Optional<String> legalReviewBy,
        Optional<LocalDate> legalReviewed,
        Optional<LocalDate> legalNext) {

    /**
     * One component: its level 0 to 4, and what it was held against.
     *
     * @param checks every criterion, in the order of the levels and of what is asked
     * @param good what good looks like, in a sentence
     */
    public record Component(
            String id,
            String label,
            Figure weight,
            Figure level,
            String levelWord,
            Figure completeness,
            List<Check> checks,
            String question,
            String good) {

        /** Whether a level is left to climb. */
        public boolean hasNext() {
            return checks.stream().anyMatch(check -> !check.met());
        }
    }

    /**
     * A criterion of a level, such as an owner for every goal.
     *
     * @param level 1 named, 2 described, 3 specific and owned, 4 evidenced and in date
     * @param lacking the entries that do not meet it; none where there is no entry at all
     */
    public record Check(int level, String what, boolean met, List<String> lacking) {}

    /** Objective, measure, campaigns, owner: one line of the tree. */
    public record Branch(
            String goal,
            String objective,
            Optional<String> organisationGoal,
            Optional<String> metric,
            List<String> campaigns,
            Optional<String> owner) {}

    /** An audience segment. */
    public record Audience(
            String id,
            String name,
            Optional<Figure> size,
            Optional<String> profile,
            List<String> channels,
            Optional<String> why) {}

    /** A key message. */
    public record KeyMessage(
            String id, Optional<String> theme, List<String> audiences, Optional<String> text, Optional<String> proof) {}

    /** A piece of content and the rights in it. */
    public record Content(
            String id,
            String asset,
            Optional<String> owner,
            Optional<String> licence,
            Optional<LocalDate> expires,
            boolean expired,
            Optional<String> cadence,
            Optional<String> reuse) {}

    /** A tool. */
    public record Tool(
            String id,
            Optional<String> purpose,
            List<String> chosenFor,
            Optional<String> owner,
            Optional<Figure> cost,
            Optional<String> exitPlan) {}

    /** Hours a week, and what was given up for them. */
    public record RoleHours(String role, Optional<Figure> hoursPerWeek, List<String> freedFrom) {}
}
