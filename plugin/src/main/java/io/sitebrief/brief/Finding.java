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
        Source source) {}
