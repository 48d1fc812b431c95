package io.sitebrief.brief;

import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a rule found in the plan, such as a goal without a metric.
 *
 * @param id the rule's stable id, such as legal.review-overdue
 * @param point roi, presence, legal, network or strategy
 * @param severity high, medium or low
 * @param subject the id of what it is about
 * @param text what is, in a sentence
 * @param suppressed why it is set aside, where it is
 * @param good what good looks like, in a sentence
 */
public record Finding(
        String id,
        String point,
        String severity,
        String subject,
        String text,
        String good,
        Optional<String> owner,
        Optional<LocalDate> since,
        Optional<Suppressed> suppressed,
        Source source) {

    /**
     * Why the owners set a finding aside, until when, and who did.
     *
     * @param expired the day is past: the finding stands again
     */
    public record Suppressed(String reason, LocalDate until, Optional<String> by, boolean expired) {}

    /** Whether it asks for something to be done: not set aside, or no longer. */
    public boolean stands() {
        return suppressed.filter(aside -> !aside.expired()).isEmpty();
    }

    public Finding suppressed(Suppressed aside) {
        return new Finding(id, point, severity, subject, text, good, owner, since, Optional.of(aside), source);
    }
}
