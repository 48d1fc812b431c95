package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happened and that a reader of a series should know: a start, an outage, a metric redefined. */
public record Event(
        Optional<Located<String>> id,
        Located<LocalDate> date,
        String what,
        Optional<String> kind,
        Optional<Located<String>> channel,
        Optional<Located<String>> campaign,
        Optional<Located<String>> note,
        Source source) {}
