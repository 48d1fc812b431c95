package io.sitebrief.brief;

import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a rule found in the plan, such as a goal without a metric.
 *
 * @param id the rule's stable id, such as legal.review-overdue
 * @param point roi, presence, legal, network or strategy
 * @param severity high, medium or low
 * @param subject the id of what it is about
 * @param text what is, in a sentence: in English as the rule says it, in brief.json as the pages print it
 * @param saying under which key a theme says it in its own words: the id, with a variant where a rule has two sentences
 * @param values what the sentence names, in the order of its slots: ISO days, ids of facts after a #, words
 * @param suppressed why it is set aside, where it is
 * @param good what good looks like, in a sentence
 */
public record Finding(
        String id,
        String point,
        String severity,
        String subject,
        String text,
        String saying,
        List<String> values,
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
        return new Finding(
                id, point, severity, subject, text, saying, values, good, owner, since, Optional.of(aside), source);
    }

    /** The finding as a page prints it. */
    public Finding reading(String printed) {
        return new Finding(
                id, point, severity, subject, printed, saying, values, good, owner, since, suppressed, source);
    }

    /** The finding with what its sentence names. */
    public Finding naming(Object... named) {
        return saying(saying, named);
    }

    /** The finding with another sentence of its rule, and what that names. */
    public Finding saying(String key, Object... named) {
        List<String> texts = Stream.of(named).map(Object::toString).toList();
        return new Finding(id, point, severity, subject, text, key, texts, good, owner, since, suppressed, source);
    }
}
