package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision that the brief asks of its reader. */
public record Decision(
        Located<String> id,
        String ask,
        Optional<String> owner,
        Optional<Located<LocalDate>> by,
        Optional<String> costOfDelay,
        Optional<Located<String>> recommendation,
        List<Option> options,
        Status status,
        Optional<Located<String>> taken,
        Optional<Located<LocalDate>> on,
        Source source) {

    /** One way to decide, and what it brings about. */
    public record Option(Located<String> id, Optional<String> effect) {}

    /** As stated; overdue is derived from the date. */
    public enum Status {
        OPEN,
        TAKEN,
        DECLINED
    }
}
