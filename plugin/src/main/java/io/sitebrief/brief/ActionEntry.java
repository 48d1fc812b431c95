package io.sitebrief.brief;

import java.time.LocalDate;
import java.util.Optional;

/** Something to be done by somebody by a day; state is done, open or overdue. */
public record ActionEntry(
        String what, Optional<String> owner, Optional<LocalDate> by, Optional<LocalDate> done, String state) {}
