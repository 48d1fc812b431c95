package io.sitebrief.calculate;

import io.sitebrief.brief.EventEntry;
import io.sitebrief.programme.Event;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Events for the time axes, oldest first. */
final class Events {

    private Events() {}

    static List<EventEntry> of(Givens givens, Predicate<Event> which) {
        return givens.plan().events().stream()
                .filter(which)
                .sorted(Comparator.<Event, LocalDate>comparing(
                                event -> event.date().value())
                        .thenComparing(Event::source))
                .map(event -> new EventEntry(
                        event.date().value(),
                        event.what(),
                        event.kind(),
                        event.channel().map(Located::value),
                        event.campaign().map(Located::value),
                        event.note().map(Located::value)))
                .toList();
    }
}
