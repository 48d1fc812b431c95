package io.sitebrief.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision asked; state is open, taken, declined or overdue. */
public record DecisionReport(
        String id,
        String ask,
        Optional<String> owner,
        Optional<LocalDate> by,
        Optional<String> costOfDelay,
        Optional<String> recommendation,
        List<Option> options,
        String state,
        Optional<String> taken,
        Optional<LocalDate> on) {

    /** One way to decide, and what it brings about. */
    public record Option(String id, Optional<String> effect) {}
}
