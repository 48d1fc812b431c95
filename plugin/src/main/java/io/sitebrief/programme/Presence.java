package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What presence.yaml says: should an executive be public on a channel, or not? */
public record Presence(List<Assessment> assessments, Source source) {

    /**
     * One executive on one channel.
     *
     * @param organisation answers 0 to 4 by item; an empty one is unknown
     * @param person likewise
     * @param gates yes or no by gate; an empty one is unknown
     */
    public record Assessment(
            Located<String> id,
            String executive,
            Optional<Located<String>> channel,
            Optional<Located<LocalDate>> date,
            Map<String, Located<Optional<Integer>>> organisation,
            Map<String, Located<Optional<Integer>>> person,
            Map<String, Located<Optional<Boolean>>> gates,
            Optional<Verdict> decision,
            Source source) {}

    /** What people decided, beside what the score says. */
    public record Verdict(
            Located<String> verdict,
            Optional<String> by,
            Optional<Located<LocalDate>> date,
            Optional<Located<LocalDate>> reviewBy,
            List<String> conditions,
            Optional<Located<String>> supersedes,
            Source source) {}
}
