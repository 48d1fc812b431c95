package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.Optional;

/** Something to be done by somebody by a day; done on a day, or not yet. */
public record Action(
        String what,
        Optional<Located<LocalDate>> by,
        Optional<Located<LocalDate>> done,
        Optional<String> owner,
        Source source) {}
