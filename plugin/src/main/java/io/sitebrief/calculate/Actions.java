package io.sitebrief.calculate;

import io.sitebrief.brief.ActionEntry;
import io.sitebrief.programme.Action;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.Optional;

/** Actions with their state on the day that counts as today. */
final class Actions {

    private Actions() {}

    static ActionEntry entry(Action given, LocalDate today) {
        return entry(
                given.what(),
                given.owner(),
                given.by().map(Located::value),
                given.done().map(Located::value),
                today);
    }

    static ActionEntry entry(
            String what, Optional<String> owner, Optional<LocalDate> by, Optional<LocalDate> done, LocalDate today) {
        String state = done.isPresent()
                ? "done"
                : by.filter(day -> day.isBefore(today)).isPresent() ? "overdue" : "open";
        return new ActionEntry(what, owner, by, done, state);
    }
}
