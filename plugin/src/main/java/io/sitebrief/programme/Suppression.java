package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that the owners set aside, why, and until when.
 *
 * @param about the id of what it is about; every finding of the rule where missing
 */
public record Suppression(
        Located<String> finding,
        Optional<String> about,
        String reason,
        Located<LocalDate> until,
        Optional<String> by,
        Source source) {

    public boolean covers(String rule, String subject) {
        return finding.value().equals(rule)
                && about.filter(id -> !id.equals(subject)).isEmpty();
    }
}
