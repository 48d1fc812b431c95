package io.sitebrief.read;

import io.sitebrief.programme.CostCategory;
import io.sitebrief.programme.Costs;
import io.sitebrief.source.Located;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The shapes of costs.yaml. */
final class CostShapes {

    private static final int MOST_HOURS_A_YEAR = 8_784;
    private static final int MOST_MONTHS = 600;

    /** Equal months of a write-off, from a first month on. */
    record Amortise(Located<Integer> months, Located<YearMonth> from) {}

    private static final Shape<Function<Located<String>, Costs.Role>> ROLE = Shape.of("a role", keys -> {
        var annual = keys.required("annual-cost", Numbers.NOT_NEGATIVE, "Salary of a full-time year", "61000");
        var onCosts = keys.optional("on-costs", Numbers.RATE_NOT_NEGATIVE, "On-costs as a rate of it", "24%");
        var hours = keys.optional("hours-per-year", Numbers.POSITIVE, "Hours worked in a full-time year", "1650");
        var currency = keys.optional("currency", Texts.CURRENCY, "Currency; the brief's where missing", "USD");
        var ranges = Ranges.in(keys, "annual-cost", "on-costs", "hours-per-year");
        return values -> id -> new Costs.Role(
                id,
                values.get(annual),
                values.get(onCosts),
                values.get(hours),
                values.get(currency),
                values.get(ranges).map(),
                values.source());
    });

    static final Shape<Amortise> AMORTISE = Shape.of("the write-off", keys -> {
        var months = keys.required("months", Numbers.whole(1, MOST_MONTHS), "Over how many equal months", "24");
        var from = keys.required("from", Dates.MONTH, "First month", "2026-04");
        return values -> new Amortise(values.get(months), values.get(from));
    });

    private static final Shape<Costs.Line> LINE = Shape.checked("a cost line", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "platform");
        var category = keys.required("category", Choices.of(CostCategory.class), "What kind of cost", "tools");
        var label = keys.optional(
                "label", Texts.LINE.plain(), "Name as printed; the id where missing", "Community platform");
        var owner = Owners.owner(keys);
        var form = CostForm.in(keys);
        var span = Span.in(keys);
        var assigned = Assigned.ofCost(keys);
        var ranges = Ranges.in(keys, "amount", "hours", "fte");
        var note = keys.optional("note", Texts.MARKDOWN.plain(), "Remark, in Markdown", "Price of the 2024 contract");
        return values -> form.read(values, span)
                .map(amount -> new Costs.Line(
                        values.get(id),
                        values.get(category),
                        values.get(label),
                        values.get(owner),
                        amount,
                        span.period(values, "a cost line"),
                        assigned.read(values, "the cost line '" + values.get(id).value() + "'"),
                        values.get(ranges).map(),
                        values.get(note),
                        values.source()));
    });

    /** costs.yaml. */
    static final Shape<Costs> COSTS = Shape.of("costs.yaml", keys -> {
        var roles = keys.map("roles", Texts.ID, ROLE, "What a person in a role costs, by id", "");
        var lines = keys.list("lines", LINE, "What it costs, line by line");
        return values -> new Costs(roles(values.get(roles)), values.get(lines), values.source());
    });

    private CostShapes() {}

    private static Map<String, Costs.Role> roles(MapOf.Entries<String, Function<Located<String>, Costs.Role>> entries) {
        Map<String, Costs.Role> roles = new LinkedHashMap<>();
        entries.list()
                .forEach(entry -> roles.put(entry.key().value(), entry.value().apply(entry.key())));
        return Collections.unmodifiableMap(roles);
    }
}
