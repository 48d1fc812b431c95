package io.sitebrief.read;

import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.Optional;

/** The shapes of strategy.yaml: goals, audiences, messages, content, tools and channels. */
final class StrategyShapes {

    /** Each has a value a month and a page's share of lines, so that fewer fit into memory than elsewhere. */
    private static final int MOST_GOALS = 400;

    /** On which terms a piece of content may be used, and until when. */
    private record Rights(Optional<String> licence, Optional<Located<LocalDate>> expires) {}

    private static final Shape<Strategy.Step> STEP = Shape.of("a milestone of a goal", keys -> {
        var date = keys.required("date", Dates.DATE, "Day", "2026-06-30");
        var value = keys.required("value", Numbers.QUANTITY, "Value planned for that day", "90.8%");
        return values -> new Strategy.Step(values.get(date), values.get(value));
    });

    private static final Shape<Strategy.Goal> GOAL = Shape.of("a goal", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "keep-members");
        var objective = keys.required("objective", Texts.LINE.plain(), "What is to be reached", "Keep more members");
        var organisation = keys.optional(
                "organisation-goal",
                Texts.LINE.plain(),
                "The organisation's goal that it serves",
                "Grow membership by 4%");
        var metric = keys.optional("metric", Texts.ID, "The metric that tells", "renewal-rate");
        var baseline = keys.optional("baseline", Numbers.QUANTITY, "Value at the start", "90.2%");
        var target = keys.optional("target", Numbers.QUANTITY, "Value to reach", "91.5%");
        var from = keys.optional("from", Dates.DATE, "Start; the fiscal year's where missing", "2026-01-01");
        var due = keys.optional("due", Dates.DATE, "Day by which it is to be reached", "2026-12-31");
        var direction =
                keys.fallback("direction", Choices.of(Strategy.Direction.class).plain(), "up", "Which way is better");
        var owner = Owners.owner(keys);
        var milestones = keys.list("milestones", STEP, "Values planned on the way; a straight line where missing");
        var byMonth = keys.map(
                "by-month", Dates.MONTH, Numbers.QUANTITY, "Values planned for single months", "{2026-07: 4800}");
        return values -> new Strategy.Goal(
                values.get(id),
                values.get(objective),
                values.get(organisation),
                values.get(metric),
                values.get(baseline),
                values.get(target),
                values.get(from),
                values.get(due),
                values.get(direction),
                values.get(owner),
                values.get(milestones),
                values.get(byMonth).map(),
                values.source());
    });

    private static final Shape<Strategy.Audience> AUDIENCE = Shape.of("an audience", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "early-career");
        var name = keys.optional("name", Texts.LINE.plain(), "Name as printed", "Early-career engineers");
        var size = keys.optional("size", Numbers.NOT_NEGATIVE, "How many people", "3100");
        var profile = keys.optional("profile", Texts.LINE.plain(), "Who they are", "Graduates of the last five years");
        var channels = keys.list("channels", Texts.ID, "Where they are", "[linkedin, community]");
        var why = keys.optional("why", Texts.LINE.plain(), "Why they matter", "Half of them leave in year two");
        var owner = Owners.owner(keys);
        var evidence = keys.optional("evidence", Texts.LINE.plain(), "What the profile rests on", "Survey of May 2026");
        var checked = keys.optional("checked", Dates.DATE, "Day on which it was last looked at", "2026-05-20");
        return values -> new Strategy.Audience(
                values.get(id),
                values.get(name),
                values.get(size),
                values.get(profile),
                values.get(channels),
                values.get(why),
                values.get(owner),
                values.get(evidence),
                values.get(checked),
                values.source());
    });

    private static final Shape<Strategy.KeyMessage> MESSAGE = Shape.of("a key message", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "belonging");
        var theme = keys.optional("theme", Texts.LINE.plain(), "Its theme", "You belong here");
        var audiences = keys.list("audiences", Texts.ID, "For whom it is", "[early-career]");
        var text = keys.optional("text", Texts.MARKDOWN, "The message, in Markdown", "Your peers meet here");
        var proof = keys.optional("proof", Texts.LINE.plain(), "What proves it", "Survey of May 2026");
        var owner = Owners.owner(keys);
        var checked = keys.optional("checked", Dates.DATE, "Day on which it was last looked at", "2026-05-20");
        return values -> new Strategy.KeyMessage(
                values.get(id),
                values.get(theme),
                values.get(audiences),
                values.get(text),
                values.get(proof),
                values.get(owner),
                values.get(checked),
                values.source());
    });

    private static final Shape<Rights> RIGHTS = Shape.of("the rights", keys -> {
        var licence = keys.optional("licence", Texts.LINE.plain(), "Terms of use", "owned");
        var expires = keys.optional("expires", Dates.DATE, "Last day of use", "2028-01-01");
        return values -> new Rights(values.get(licence), values.get(expires));
    });

    private static final Shape<Strategy.ContentAsset> CONTENT = Shape.of("a content asset", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "webinar-archive");
        var asset = keys.optional("asset", Texts.LINE.plain(), "What it is", "Archive of 140 webinars");
        var owner = Owners.owner(keys);
        var rights = keys.group("rights", RIGHTS, "On which terms it may be used");
        var cadence = keys.optional("cadence", Texts.LINE.plain(), "How often it appears", "monthly");
        var reuse = keys.optional("reuse", Texts.LINE.plain(), "How it is used again", "Three short clips each");
        return values -> new Strategy.ContentAsset(
                values.get(id),
                values.get(asset),
                values.get(owner),
                values.get(rights).licence(),
                values.get(rights).expires(),
                values.get(cadence),
                values.get(reuse),
                values.source());
    });

    private static final Shape<Strategy.Tool> TOOL = Shape.of("a tool", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "community-platform");
        var purpose = keys.optional("purpose", Texts.LINE.plain(), "What it is for", "Private community");
        var chosenFor = keys.list("chosen-for", Texts.ID, "The audiences that it serves", "[early-career]");
        var owner = Owners.owner(keys);
        var costLine = keys.optional("cost-line", Texts.ID, "Its line in costs.yaml", "platform");
        var exit = keys.optional("exit-plan", Texts.LINE.plain(), "How to leave it", "Export every month");
        var checked = keys.optional("checked", Dates.DATE, "Day on which it was last looked at", "2026-05-20");
        return values -> new Strategy.Tool(
                values.get(id),
                values.get(purpose),
                values.get(chosenFor),
                values.get(owner),
                values.get(costLine),
                values.get(exit),
                values.get(checked),
                values.source());
    });

    private static final Shape<Strategy.Channel> CHANNEL = Shape.of("a channel", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "linkedin");
        var name = keys.optional("name", Texts.LINE.plain(), "Name as printed", "LinkedIn");
        var kind = keys.optional("kind", Texts.LINE.plain(), "What kind it is", "network");
        var url = keys.optional("url", Texts.URL, "Its address", "https://www.example.org/page");
        var owner = Owners.owner(keys);
        return values -> new Strategy.Channel(
                values.get(id),
                values.get(name),
                values.get(kind),
                values.get(url),
                values.get(owner),
                values.source());
    });

    /** strategy.yaml. */
    static final Shape<Strategy> STRATEGY = Shape.of("strategy.yaml", keys -> {
        var goals = keys.list("goals", GOAL, MOST_GOALS, "What social media is to do for the organisation");
        var measurement = keys.optional(
                "measurement", ImplementationShapes.MEASUREMENT, "How results are measured, and when to stop");
        var audiences = keys.list("audiences", AUDIENCE, "Whom the programme reaches");
        var messages = keys.list("messages", MESSAGE, "What each audience is to remember");
        var content = keys.list("content", CONTENT, "What is worth sharing, and who owns it");
        var tools = keys.list("tools", TOOL, "The tools, and how to leave them");
        var implementation = keys.optional(
                "implementation",
                ImplementationShapes.IMPLEMENTATION,
                "Who does what, in which hours, under which rules");
        var channels = keys.list("channels", CHANNEL, "The channels that the programme uses");
        return values -> new Strategy(
                values.get(goals),
                values.get(measurement),
                values.get(audiences),
                values.get(messages),
                values.get(content),
                values.get(tools),
                values.get(implementation),
                values.get(channels),
                values.source());
    });

    private StrategyShapes() {}
}
