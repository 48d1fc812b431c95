package io.sitebrief.read;

import io.sitebrief.programme.BenefitCategory;
import io.sitebrief.programme.Benefits;
import io.sitebrief.source.Located;
import java.util.Optional;

/** The shapes of benefits.yaml. */
final class BenefitShapes {

    private static final int HIGHEST_LEVEL = 5;

    /** How well a benefit is proved. */
    private record Evidence(Optional<Located<Integer>> level, Optional<String> note) {}

    private static final Shape<Evidence> EVIDENCE = Shape.of("the evidence", keys -> {
        var level = keys.optional(
                "level",
                Numbers.whole(1, HIGHEST_LEVEL),
                "1 before and after to 5 randomised holdout; 1 where missing",
                "2");
        var note = keys.optional(
                "note",
                Texts.MARKDOWN.plain(),
                "What supports it, in Markdown",
                "Same quarter last year, no control group");
        return values -> new Evidence(values.get(level), values.get(note));
    });

    private static final Shape<Benefits.Line> LINE = Shape.checked("a benefit line", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "renewals");
        var category =
                keys.required("category", Choices.of(BenefitCategory.class), "What kind of benefit", "retention");
        var label = keys.optional("label", Texts.LINE.plain(), "Name as printed; the id where missing", "Renewals");
        var objective = keys.optional("objective", Texts.ID, "The goal that it serves", "keep-members");
        var form = BenefitForm.in(keys);
        var unitValue = keys.optional("unit-value", Numbers.NUMBER, "What one is worth, in money", "150");
        var margin = keys.optional(
                "contribution-margin",
                Numbers.FRACTION,
                "Share of the revenue that remains; the brief's where missing",
                "85%");
        var allowance = keys.optional("error-allowance", Numbers.FRACTION, "Share cut off for doubt", "10%");
        var currency = keys.optional("currency", Texts.CURRENCY, "Currency; the brief's where missing", "USD");
        var evidence = keys.optional("evidence", EVIDENCE, "How well it is proved");
        var ranges = Ranges.in(
                keys, "amount", "observed", "of", "baseline", "unit-value", "contribution-margin", "error-allowance");
        var span = Span.in(keys);
        var assigned = Assigned.ofBenefit(keys);
        var note = keys.optional("note", Texts.MARKDOWN.plain(), "Remark, in Markdown", "First year only");
        return values -> form.read(values)
                .map(observed -> new Benefits.Line(
                        values.get(id),
                        values.get(category),
                        values.get(label),
                        values.get(objective),
                        observed,
                        form.baseline(values, observed),
                        values.get(unitValue),
                        values.get(margin),
                        values.get(allowance),
                        values.get(currency),
                        values.get(evidence).flatMap(Evidence::level),
                        values.get(evidence).flatMap(Evidence::note),
                        values.get(ranges).map(),
                        span.period(values, "a benefit line"),
                        assigned.read(
                                values, "the benefit line '" + values.get(id).value() + "'"),
                        values.get(note),
                        values.source()));
    });

    private static final Shape<Benefits.Intangible> INTANGIBLE = Shape.of("an intangible benefit", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "trust");
        var text =
                keys.required("text", Texts.MARKDOWN.plain(), "What it is, in Markdown", "Members trust our answers");
        var evidence = keys.optional(
                "evidence",
                Texts.LINK.plain(),
                "What supports it: text, a web address or a file",
                "Survey of May 2026");
        return values -> new Benefits.Intangible(values.get(id), values.get(text), values.get(evidence));
    });

    private static final Shape<Benefits.Membership> MEMBERSHIP = Shape.of("the membership", keys -> {
        var now = keys.required("members-now", Numbers.NOT_NEGATIVE, "Members today", "9400");
        var joined = keys.required("new-members", Numbers.NOT_NEGATIVE, "Members who joined in twelve months", "1100");
        var before = keys.required("members-before", Numbers.POSITIVE, "Members a year before", "9200");
        var dues = keys.optional("dues", Numbers.NOT_NEGATIVE, "Dues a member and year", "150");
        var nonDues = keys.optional("non-dues", Numbers.NOT_NEGATIVE, "Other revenue a member and year", "60");
        var servicing = keys.optional("servicing-cost", Numbers.NOT_NEGATIVE, "Cost to serve a member a year", "80");
        var goods = keys.optional("cost-of-goods", Numbers.NOT_NEGATIVE, "Cost of what a member buys a year", "20");
        return values -> new Benefits.Membership(
                values.get(now),
                values.get(joined),
                values.get(before),
                values.get(dues),
                values.get(nonDues),
                values.get(servicing),
                values.get(goods));
    });

    /** benefits.yaml. */
    static final Shape<Benefits> BENEFITS = Shape.of("benefits.yaml", keys -> {
        var lines = keys.list("lines", LINE, "What it brings, line by line");
        var intangibles = keys.list("intangibles", INTANGIBLE, "Benefits without a value in money");
        var membership = keys.optional("membership", MEMBERSHIP, "Numbers of a membership organisation");
        return values ->
                new Benefits(values.get(lines), values.get(intangibles), values.get(membership), values.source());
    });

    private BenefitShapes() {}
}
