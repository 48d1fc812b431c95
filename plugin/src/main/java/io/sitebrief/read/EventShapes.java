package io.sitebrief.read;

import io.sitebrief.programme.Event;
import java.util.List;

/** The shapes of events.yaml: what a reader of a series should know. */
final class EventShapes {

    private static final Shape<Event> EVENT = Shape.of("an event", keys -> {
        var id = keys.optional("id", Texts.ID, "Its id", "outage-july");
        var date = keys.required("date", Dates.DATE, "Day", "2026-07-14");
        var what = keys.required("what", Texts.LINE.plain(), "What happened", "Community platform down for two days");
        var kind = keys.optional("kind", Texts.LINE.plain(), "What kind of event", "outage");
        var channel = keys.optional("channel", Texts.ID, "The channel concerned", "community");
        var campaign = keys.optional("campaign", Texts.ID, "The campaign concerned", "autumn-conference");
        var note = keys.optional("note", Texts.MARKDOWN, "Remark, in Markdown", "No clicks were counted");
        return values -> new Event(
                values.get(id),
                values.get(date),
                values.get(what),
                values.get(kind),
                values.get(channel),
                values.get(campaign),
                values.get(note),
                values.source());
    });

    /** events.yaml. */
    static final Shape<List<Event>> EVENTS = Shape.of("events.yaml", keys -> {
        var events = keys.list("events", EVENT, "What happened, when");
        return values -> values.get(events);
    });

    private EventShapes() {}
}
