package io.sitebrief.read;

import io.sitebrief.programme.Comparison;
import io.sitebrief.programme.Profile;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.List;
import java.util.Optional;

/** The shapes of brief.yaml. */
final class ProfileShapes {

    /** The five sections, in the order of the guide. */
    static final List<String> SECTIONS = List.of("roi", "presence", "legal", "network", "strategy");

    private static final int MONTHS = 12;

    private static final Shape<Profile.Organisation> ORGANISATION = Shape.of("the organisation", keys -> {
        var name = keys.required("name", Texts.LINE.plain(), "Name as printed", "Society of Example Engineers");
        var kind = keys.optional("kind", Texts.LINE.plain(), "What kind it is", "association");
        var logo = keys.optional("logo", Texts.FILE_NAME, "Logo, an SVG file of this folder", "logo.svg");
        return values -> new Profile.Organisation(values.get(name), values.get(kind), values.get(logo));
    });

    private static final Shape<Profile.Author> AUTHOR = Shape.checked("the author", keys -> {
        var name = keys.optional("name", Texts.LINE.plain(), "Who, a team or a person", "Communications team");
        var role = keys.optional("role", Texts.LINE.plain(), "In which role", "Online community");
        return values -> values.get(name)
                .or(() -> values.get(role))
                .map(author -> new Profile.Author(author, values.get(name).flatMap(given -> values.get(role))))
                .or(() -> values.refuse(ProblemKind.MISSING_KEY, values.source(), "name", "the author"));
    });

    private static final Shape<Profile.Look> BRAND = Shape.of("the brand", keys -> {
        var accent = keys.optional("accent", Texts.COLOUR, "Colour of links and charts", "\"#0b5cad\"");
        var logo = keys.optional("logo", Texts.FILE_NAME, "Logo, an SVG file of this folder", "logo.svg");
        return values -> new Profile.Look(Optional.empty(), values.get(accent), values.get(logo));
    });

    private static final Shape<Profile.Look> LOOK = Shape.of("the theme", keys -> {
        var name = keys.optional("name", Texts.ID, "Name of a theme on the class path", "briefing");
        var brand = keys.group("brand", BRAND, "The organisation's own marks");
        return values -> new Profile.Look(
                values.get(name), values.get(brand).accent(), values.get(brand).logo());
    });

    /** brief.yaml. */
    static final Shape<Profile> PROFILE = Shape.of("brief.yaml", keys -> {
        keys.required("format", Numbers.whole(1, 1), "Version of this format", "1");
        var id = keys.required("id", Texts.ID, "Id of the brief", "see-social");
        var organisation = keys.required("organisation", ORGANISATION, "Whose brief it is");
        var title = keys.required("title", Texts.LINE.plain(), "Title of the brief", "Social media programme");
        var period = keys.required("period", Dates.PERIOD, "The reporting period, both ends counted", "2026-Q3");
        var compare = keys.fallback(
                "compare-with",
                Choices.of(Comparison.class).plain(),
                "prior-period",
                "Earlier period beside the numbers");
        var history = keys.optional("history-from", Dates.DATE, "How far back series and trends reach", "2025-10-01");
        var fiscal = keys.fallback(
                "fiscal-year-starts", Numbers.whole(1, MONTHS).plain(), "1", "Month in which the fiscal year begins");
        var currency = keys.required("currency", Texts.CURRENCY, "Currency of every figure", "EUR");
        var rates = keys.map(
                "rates", Texts.CURRENCY, Numbers.POSITIVE, "What one unit of another currency is worth", "{USD: 0.92}");
        var rateRanges = keys.map(
                "rate-ranges",
                Texts.CURRENCY,
                Ranges.RANGE,
                "Low and high ends of uncertain rates, for what is written in that currency",
                "{USD: {low: 0.86, high: 0.97}}");
        var locale = keys.fallback("locale", Texts.LOCALE, "en-GB", "Language and number format of the site");
        var cutOff = keys.optional(
                "data-cut-off", Dates.DATE, "Day up to which the data reach; it counts as today", "2026-10-05");
        var audience = keys.optional("audience", Texts.LINE.plain(), "For whom it is written", "Executive board");
        var classification = keys.optional("classification", Texts.LINE.plain(), "Printed on every page", "internal");
        var author = keys.optional("prepared-by", AUTHOR, "Who prepared it");
        var sections = keys.list(
                "sections",
                Choices.words(SECTIONS.toArray(String[]::new)),
                "Order and choice of the sections; all five where missing",
                "[roi, presence, legal, network, strategy]");
        var decisions = keys.list("decisions", DecisionShapes.DECISION, "What is asked of the reader");
        var suppressions =
                keys.list("suppress", SuppressionShapes.SUPPRESSION, "Findings set aside, with a reason and an end");
        var method = keys.group("method", MethodShapes.METHOD, "Settings of the method");
        var look = keys.group("theme", LOOK, "Look of the site");
        return values -> new Profile(
                values.get(id),
                values.get(organisation),
                values.get(title),
                values.get(period),
                values.get(compare),
                values.get(history),
                values.get(fiscal),
                values.get(currency),
                values.get(rates).map(),
                values.get(rateRanges).map(),
                values.get(locale),
                values.get(cutOff),
                values.get(audience),
                values.get(classification),
                values.get(author),
                sections(values.get(sections), values.source()),
                values.get(decisions),
                values.get(suppressions),
                values.get(method),
                values.get(look),
                values.source());
    });

    private ProfileShapes() {}

    private static List<Located<String>> sections(List<Located<String>> chosen, Source brief) {
        return chosen.isEmpty()
                ? SECTIONS.stream()
                        .map(section -> new Located<>(section, brief))
                        .toList()
                : chosen;
    }
}
