package io.sitebrief.brief;

import java.time.LocalDate;
import java.util.Optional;

/** Something that happened; note is Markdown. */
public record EventEntry(
        LocalDate date,
        String what,
        Optional<String> kind,
        Optional<String> channel,
        Optional<String> campaign,
        Optional<String> note) {}
