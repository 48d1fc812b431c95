package io.sitebrief.read;

import io.sitebrief.programme.Campaign;
import io.sitebrief.source.Located;
import java.util.function.Function;

/** The shapes of a file of campaigns/. */
final class CampaignShapes {

    private static final Shape<Campaign.NextAction> NEXT = Shape.of("the next action", keys -> {
        var what = keys.required("what", Texts.LINE.plain(), "What is to be done", "Decide on the spring edition");
        var owner = Owners.owner(keys);
        var by = keys.optional("by", Dates.DATE, "Day by which it is due", "2026-11-01");
        return values -> new Campaign.NextAction(values.get(what), values.get(owner), values.get(by));
    });

    /** campaigns/ID.yaml; the file's name is the id. */
    static final Shape<Function<Located<String>, Campaign>> CAMPAIGN = Shape.of("a campaign", keys -> {
        var name =
                keys.optional("name", Texts.LINE.plain(), "Name as printed; the id where missing", "Autumn conference");
        var objectives = keys.list("objectives", Texts.ID, "The goals that it serves", "[fill-conference]");
        var channels = keys.list("channels", Texts.ID, "Its channels", "[linkedin, newsletter]");
        var audiences = keys.list("audiences", Texts.ID, "Its audiences", "[early-career]");
        var from = keys.optional("from", Dates.DATE, "First day", "2026-08-15");
        var to = keys.optional("to", Dates.DATE, "Last day, inclusive", "2026-10-20");
        var owner = Owners.owner(keys);
        var budget = keys.optional("budget", Numbers.NOT_NEGATIVE, "Budget in the brief's currency", "9000");
        var status = keys.optional("status", Choices.of(Campaign.Status.class).plain(), "Where it stands", "running");
        var tracking = keys.map(
                "tracking",
                Texts.LINE,
                Texts.LINE.plain(),
                "How it is marked in links and exports",
                "{utm-campaign: autumn26}");
        var summary = keys.optional("summary", Texts.MARKDOWN, "What it is, in Markdown", "Fill 300 seats in Vienna");
        var lessons =
                keys.optional("lessons", Texts.MARKDOWN, "What was learnt, in Markdown", "Speakers' posts reach most");
        var next = keys.optional("next-action", NEXT, "What comes next");
        return values -> id -> new Campaign(
                id,
                values.get(name),
                values.get(objectives),
                values.get(channels),
                values.get(audiences),
                values.get(from),
                values.get(to),
                values.get(owner),
                values.get(budget),
                values.get(status),
                values.get(tracking).map(),
                values.get(summary),
                values.get(lessons),
                values.get(next),
                values.source());
    });

    private CampaignShapes() {}
}
