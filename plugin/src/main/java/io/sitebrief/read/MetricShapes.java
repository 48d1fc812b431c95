package io.sitebrief.read;

import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.MetricPlan;
import io.sitebrief.programme.MetricSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of metrics/sources.yaml and of the metric dictionary. */
final class MetricShapes {

    private static final Scalar<Unit> UNIT = Choices.of(units());

    private static final Shape<Metric> METRIC = Shape.of("a metric", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "course-sales");
        var label = keys.optional("label", Texts.LINE.plain(), "Name as printed; the id where missing", "Course sales");
        var unit = keys.fallback("unit", UNIT.plain(), "count", "What it counts");
        var addsUp = keys.optional(
                "adds-up",
                Choices.YES_NO.plain(),
                "Whether it adds up over time and place; yes unless it has a formula",
                "yes");
        var better = keys.fallback("better", Choices.of(Metric.Better.class).plain(), "neither", "Which way is better");
        var kind = keys.optional(
                "kind",
                Choices.words("activity", "attention", "response", "outcome", "money")
                        .plain(),
                "What kind of metric it is",
                "outcome");
        var formula = keys.optional("formula", Texts.LINE, "How it follows from other metrics", "cost / course-sales");
        var definition = keys.optional("definition", Texts.LINE.plain(), "What exactly is counted", "Courses paid for");
        return values -> new Metric(
                values.get(id),
                values.get(label).orElse(values.get(id).value()),
                values.get(unit),
                values.get(addsUp).orElse(values.get(formula).isEmpty()),
                values.get(better),
                values.get(kind),
                values.get(formula),
                values.get(definition));
    });

    private static final Shape<MetricSource> SOURCE = Shape.of("a source", keys -> {
        var file = keys.required("file", Texts.LINE, "File of metrics/; * stands for any characters", "linkedin-*.csv");
        var reader = keys.required("reader", Texts.ID, "Which reader reads it", "table");
        var channel = keys.optional("channel", Texts.ID, "Channel of its rows", "linkedin");
        var campaign = keys.optional("campaign", Texts.ID, "Campaign of its rows", "autumn-conference");
        var exported = keys.optional("exported", Dates.DATE, "Day of the export", "2026-10-03");
        var locale = keys.optional("locale", Texts.LOCALE, "How its dates and numbers are written", "en-US");
        var currency = keys.optional("currency", Texts.CURRENCY, "Currency of its money", "USD");
        var columns = keys.map(
                "columns", Texts.ID, Texts.LINE, "Which of its columns holds what", "{date: Date, clicks: URL Clicks}");
        var options = keys.map(
                "options", Texts.ID, Texts.LINE, "Further settings that the reader takes", "{sheet: Overview}");
        return values -> new MetricSource(
                values.get(file),
                values.get(reader),
                values.get(channel),
                values.get(campaign),
                values.get(exported),
                values.get(locale),
                values.get(currency),
                values.get(columns).map(),
                values.get(options).map(),
                values.source());
    });

    /** metrics/sources.yaml. */
    static final Shape<MetricPlan> PLAN = Shape.of("metrics/sources.yaml", keys -> {
        var sources = keys.list("sources", SOURCE, "Which metric file is read how");
        var campaigns = keys.map(
                "campaigns",
                Texts.LINE,
                Texts.ID,
                "Names in exports to campaign ids; * stands for any characters",
                "{\"SEE | Autumn | *\": autumn-conference}");
        var metrics = keys.list("metrics", METRIC, "Own metrics beside the shipped dictionary");
        return values ->
                new MetricPlan(values.get(sources), values.get(campaigns).map(), values.get(metrics));
    });

    /** The shipped metrics.yaml. */
    static final Shape<List<Metric>> DICTIONARY = Shape.of("metrics.yaml", keys -> {
        var metrics = keys.list("metrics", METRIC, "The metric dictionary");
        return values -> values.get(metrics);
    });

    private MetricShapes() {}

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        units.put("count", Unit.COUNT);
        units.put("money", Unit.MONEY);
        units.put("price", Unit.PRICE);
        units.put("rate", Unit.RATIO);
        units.put("people", Unit.PEOPLE);
        units.put("hours", Unit.HOURS);
        units.put("days", Unit.DAYS);
        units.put("months", Unit.MONTHS);
        units.put("score", Unit.SCORE);
        return units;
    }
}
