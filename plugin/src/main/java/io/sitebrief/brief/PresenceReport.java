package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Should an executive be public on a channel, or not: one assessment each, newest first for a pair. */
public record PresenceReport(List<Assessment> assessments) {

    /**
     * One executive on one channel.
     *
     * @param organisation score 0 to 100, unknown where an answer is; low and high are its range then
     * @param outcome lead, selective, delegate, personal, stay-out, not-yet or undecided
     * @param outcomeLabel the outcome in words
     * @param because the rule in English words: which gate, or which scores
     * @param possible the outcomes that the answers, unknown ones among them, could make where no gate is closed
     * @param asks questions to ask where answers are unknown
     * @param nearest the smallest change of answers that would change the outcome
     * @param supersededBy id of the newer assessment
     */
    public record Assessment(
            String id,
            String executive,
            Optional<String> channel,
            Optional<String> channelLabel,
            Optional<LocalDate> date,
            Figure organisation,
            Figure organisationLow,
            Figure organisationHigh,
            Figure person,
            Figure personLow,
            Figure personHigh,
            Figure gap,
            String outcome,
            String outcomeLabel,
            String advice,
            String because,
            List<String> possible,
            boolean misaligned,
            List<Item> organisationItems,
            List<Item> personItems,
            List<Gate> gates,
            List<String> asks,
            Optional<Nearest> nearest,
            Optional<Recorded> recorded,
            Optional<String> supersedes,
            Optional<String> supersededBy) {}

    /** An item with its answer (empty where unknown) and its contribution to the score. */
    public record Item(
            String id,
            String label,
            String question,
            Optional<Integer> answer,
            Optional<String> anchor,
            Figure contribution) {}

    /** Answers that move, and the outcome that they would bring. */
    public record Nearest(List<Move> moves, String outcome) {}

    /** An answer that moves from one step of its scale to another; what both steps mean stands beside them. */
    public record Move(String item, int from, int to, String was, String then) {}

    /** A gate: open, closed (it stops), unknown (it may stop) or not-answered (nobody was asked). */
    public record Gate(String id, String label, Optional<Boolean> answer, String state, String why) {}

    /** What people decided, beside the score. */
    public record Recorded(
            String verdict,
            String verdictLabel,
            Optional<String> by,
            Optional<LocalDate> date,
            Optional<LocalDate> reviewBy,
            boolean reviewOverdue,
            List<String> conditions) {}
}
