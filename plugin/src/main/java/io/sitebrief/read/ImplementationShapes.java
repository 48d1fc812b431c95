package io.sitebrief.read;

import io.sitebrief.programme.Strategy;

/** The shapes of strategy.yaml that say who measures, who works, and under which rules. */
final class ImplementationShapes {

    private static final Shape<Strategy.CalendarEntry> CALENDAR = Shape.of("a calendar entry", keys -> {
        var what = keys.required("what", Texts.LINE.plain(), "What is due", "ROI memo");
        var every = keys.required(
                "every",
                Choices.words("week", "month", "quarter", "half-year", "year").plain(),
                "How often",
                "quarter");
        var last = keys.optional("last", Dates.DATE, "Day on which it was last issued", "2026-07-05");
        return values ->
                new Strategy.CalendarEntry(values.get(what), values.get(every), values.get(last), values.source());
    });

    static final Shape<Strategy.Measurement> MEASUREMENT = Shape.of("the measurement", keys -> {
        var cadence = keys.optional("cadence", Texts.LINE.plain(), "How often results are looked at", "monthly");
        var owner = Owners.owner(keys);
        var roiOwner =
                keys.optional("roi-owner", Texts.LINE.plain(), "Who answers for the ROI memo", "Finance director");
        var calendar = keys.list("calendar", CALENDAR, "Recurring reports");
        var stop = keys.optional("stop-rule", Texts.LINE.plain(), "When to stop", "Two quarters below 0% return");
        return values -> new Strategy.Measurement(
                values.get(cadence),
                values.get(owner),
                values.get(roiOwner),
                values.get(calendar),
                values.get(stop),
                values.source());
    });

    private static final Shape<Strategy.Milestone> MILESTONE = Shape.of("a milestone", keys -> {
        var what = keys.required("what", Texts.LINE.plain(), "What is reached", "All editors trained");
        var by = keys.optional("by", Dates.DATE, "Day by which it is due", "2026-08-01");
        var done = keys.optional("done", Dates.DATE, "Day on which it was reached", "2026-07-28");
        var owner = Owners.owner(keys);
        return values -> new Strategy.Milestone(
                values.get(what), values.get(by), values.get(done), values.get(owner), values.source());
    });

    private static final Shape<Strategy.RoleHours> ROLE = Shape.of("the hours of a role", keys -> {
        var role = keys.required("role", Texts.LINE.plain(), "The role", "community-manager");
        var hours = keys.optional("hours-per-week", Numbers.NOT_NEGATIVE, "Hours a week", "22");
        var freed =
                keys.list("freed-from", Texts.LINE.plain(), "Work that was given up for them", "[print newsletter]");
        return values ->
                new Strategy.RoleHours(values.get(role), values.get(hours), values.get(freed), values.source());
    });

    private static final Shape<Strategy.Policy> POLICY = Shape.of("a policy", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "use-policy");
        var title = keys.optional("title", Texts.LINE.plain(), "Title", "Social media use policy");
        var version = keys.optional("version", Texts.LINE.plain(), "Version", "3");
        var approved = keys.optional("approved", Dates.DATE, "Day of approval", "2026-01-20");
        var review = keys.optional("review-by", Dates.DATE, "Day of the next review", "2027-01-20");
        var owner = Owners.owner(keys);
        var link =
                keys.optional("link", Texts.LINK, "Where it stands: text, a web address or a file", "use-policy.pdf");
        return values -> new Strategy.Policy(
                values.get(id),
                values.get(title),
                values.get(version),
                values.get(approved),
                values.get(review),
                values.get(owner),
                values.get(link),
                values.source());
    });

    private static final Shape<Strategy.LegalReview> LEGAL = Shape.of("the legal review", keys -> {
        var by = keys.optional("by", Texts.LINE.plain(), "Who reviewed", "General counsel");
        var date = keys.optional("date", Dates.DATE, "Day of the review", "2026-02-11");
        var next = keys.optional("next", Dates.DATE, "Day of the next one", "2027-02-11");
        return values -> new Strategy.LegalReview(values.get(by), values.get(date), values.get(next), values.source());
    });

    static final Shape<Strategy.Implementation> IMPLEMENTATION = Shape.of("the implementation", keys -> {
        var accountable = keys.optional(
                "accountable", Texts.LINE.plain(), "The one who answers for all of it", "Director of communications");
        var milestones = keys.list("milestones", MILESTONE, "Dated steps");
        var roles = keys.list("roles", ROLE, "Hours a week by role, and what was given up for them");
        var policies = keys.list("policies", POLICY, "Policies in force");
        var legal = keys.optional("legal-review", LEGAL, "Counsel's review of the plan");
        return values -> new Strategy.Implementation(
                values.get(accountable),
                values.get(milestones),
                values.get(roles),
                values.get(policies),
                values.get(legal),
                values.source());
    });

    private ImplementationShapes() {}
}
