package io.sitebrief.read;

import io.sitebrief.programme.Decision;

/** The shape of a decision that brief.yaml asks for. */
final class DecisionShapes {

    private static final Shape<Decision.Option> OPTION = Shape.of("an option", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "renew");
        var effect = keys.optional("effect", Texts.LINE.plain(), "What it brings about", "Price is fixed for a year");
        return values -> new Decision.Option(values.get(id), values.get(effect));
    });

    /** What is asked of the reader, with the ways to decide. */
    static final Shape<Decision> DECISION = Shape.of("a decision", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "renew-platform");
        var ask = keys.required(
                "ask", Texts.LINE.plain(), "What is asked", "Renew the private community platform for 2027");
        var owner = Owners.owner(keys);
        var by = keys.optional("by", Dates.DATE, "Day by which it is needed", "2026-11-15");
        var delay = keys.optional(
                "cost-of-delay", Texts.LINE.plain(), "What waiting costs", "List price rises by 8% on 1 December");
        var recommendation = keys.optional("recommendation", Texts.ID, "The option that the team recommends", "renew");
        var options = keys.list("options", OPTION, "The ways to decide");
        var status = keys.fallback(
                "status", Choices.of(Decision.Status.class).plain(), "open", "Where it stands; overdue is derived");
        var taken = keys.optional("taken", Texts.ID, "The option that was chosen", "renew");
        var on = keys.optional("on", Dates.DATE, "Day of the decision", "2026-11-10");
        return values -> new Decision(
                values.get(id),
                values.get(ask),
                values.get(owner),
                values.get(by),
                values.get(delay),
                values.get(recommendation),
                values.get(options),
                values.get(status),
                values.get(taken),
                values.get(on),
                values.source());
    });

    private DecisionShapes() {}
}
