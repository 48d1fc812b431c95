package io.sitebrief.read;

import io.sitebrief.programme.NetworkPlan;

/** The shapes of network.yaml: counts only, never names. */
final class NetworkShapes {

    private static final int DAYS_OF_TEN_YEARS = 3_650;

    private static final Shape<NetworkPlan.Segment> SEGMENT = Shape.of("a segment", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "regulators");
        var name = keys.optional("name", Texts.LINE.plain(), "Name as printed; the id where missing", "Regulators");
        var kind = keys.optional("kind", Choices.of(NetworkPlan.Kind.class).plain(), "What it is for", "strategic");
        var sector = keys.optional("sector", Texts.LINE.plain(), "Where its people work", "public");
        var target = keys.required("target", Numbers.NOT_NEGATIVE, "How many contacts are wanted", "40");
        var current = keys.required("current", Numbers.NOT_NEGATIVE, "How many there are", "22");
        var due = keys.optional("due", Dates.DATE, "Day by which the target is to be reached", "2027-06-30");
        var cadence = keys.optional("cadence-days", Numbers.whole(1, DAYS_OF_TEN_YEARS), "Days between contacts", "90");
        var overdue = keys.optional("overdue", Numbers.NOT_NEGATIVE, "How many were not met in time", "6");
        var weak = keys.optional("weak-tie-share", Numbers.FRACTION, "Share known only slightly", "55%");
        var owner = Owners.owner(keys);
        return values -> new NetworkPlan.Segment(
                values.get(id),
                values.get(name),
                values.get(kind),
                values.get(sector),
                values.get(target),
                values.get(current),
                values.get(due),
                values.get(cadence),
                values.get(overdue),
                values.get(weak),
                values.get(owner),
                values.source());
    });

    private static final Shape<NetworkPlan.Count> COUNT = Shape.of("an earlier count", keys -> {
        var date = keys.required("date", Dates.DATE, "Day of the count", "2026-06-30");
        var counts = keys.map("counts", Texts.ID, Numbers.NOT_NEGATIVE, "Contacts by segment", "{regulators: 18}");
        return values ->
                new NetworkPlan.Count(values.get(date), values.get(counts).map());
    });

    private static final Shape<NetworkPlan.Time> TIME = Shape.of("the time", keys -> {
        var hours = keys.required("hours-per-month", Numbers.NOT_NEGATIVE, "Hours a month planned", "6");
        var spent = keys.optional("spent", Numbers.NOT_NEGATIVE, "Hours a month really spent", "4");
        var who = keys.optional("who", Texts.LINE.plain(), "Whose hours", "Chief executive");
        return values -> new NetworkPlan.Time(values.get(hours), values.get(spent), values.get(who));
    });

    private static final Shape<NetworkPlan.AsksAndGives> ASKS = Shape.of("asks and gives", keys -> {
        var asks = keys.required("asks", Numbers.NOT_NEGATIVE, "How often we asked", "5");
        var gives = keys.required("gives", Numbers.NOT_NEGATIVE, "How often we gave", "14");
        return values -> new NetworkPlan.AsksAndGives(values.get(asks), values.get(gives));
    });

    /** network.yaml. */
    static final Shape<NetworkPlan> NETWORK = Shape.of("network.yaml", keys -> {
        var segments = keys.list("segments", SEGMENT, "Whom the network is to hold, in counts");
        var history = keys.list("history", COUNT, "Earlier counts");
        var time = keys.optional("time", TIME, "Hours kept free for it");
        var actions = keys.list("actions", Owners.ACTION, "What is to be done");
        var asks = keys.optional("asks-and-gives", ASKS, "How often we asked and gave");
        return values -> new NetworkPlan(
                values.get(segments),
                values.get(history),
                values.get(time),
                values.get(actions),
                values.get(asks),
                values.source());
    });

    private NetworkShapes() {}
}
