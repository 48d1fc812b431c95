package io.sitebrief.read;

import io.sitebrief.programme.Costs;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The keys by which a cost line states its amount: exactly one of four forms. */
record CostForm(
        Key<Optional<Located<BigDecimal>>> amount,
        Key<Optional<Located<String>>> currency,
        Key<Optional<CostShapes.Amortise>> amortise,
        Key<Optional<Located<String>>> amountFrom,
        Key<Optional<Located<String>>> role,
        Key<MapOf.Entries<YearMonth, Located<BigDecimal>>> hours,
        Key<Optional<Located<BigDecimal>>> fte) {

    private static final String FORMS = "amount, amount-from, hours, fte";

    static CostForm in(Keys keys) {
        return new CostForm(
                keys.optional("amount", Numbers.NUMBER, "Amount, spread evenly by day over from and to", "25000"),
                keys.optional("currency", Texts.CURRENCY, "Currency of the amount; the brief's where missing", "USD"),
                keys.optional("amortise", CostShapes.AMORTISE, "Writes the amount off in equal months"),
                keys.optional("amount-from", Texts.ID, "A money metric of the metric files", "spend"),
                keys.optional("role", Texts.ID, "The role whose hours or share it is", "community-manager"),
                keys.map("hours", Dates.MONTH, Numbers.NOT_NEGATIVE, "Hours by month", "{2026-07: 96, 2026-08: 80}"),
                keys.optional("fte", Numbers.NOT_NEGATIVE, "Share of a full-time year; it may exceed 1", "0.2"));
    }

    Optional<Costs.Form> read(Values values, Span span) {
        List<String> written = values.written(amount, amountFrom, hours, fte);
        if (written.size() != 1) {
            return values.refuse(
                    ProblemKind.AMOUNT_FORMS, values.source(), "the cost line", Assigned.words(written), FORMS);
        }
        reportIdle(values, span);
        return values.has(hours) || values.has(fte) ? work(values) : money(values);
    }

    private Optional<Costs.Form> work(Values values) {
        if (!values.has(role)) {
            return values.refuse(
                    ProblemKind.MISSING_KEY, values.source(), role.name(), "a cost line with hours or fte");
        }
        return values.get(role)
                .flatMap(id -> values.has(hours)
                        ? Optional.of(new Costs.Form.Hours(id, values.get(hours).map()))
                        : values.get(fte).map(share -> new Costs.Form.Fte(id, share)));
    }

    private Optional<Costs.Form> money(Values values) {
        if (values.has(amountFrom)) {
            return values.get(amountFrom).map(Costs.Form.FromMetric::new);
        }
        Optional<CostShapes.Amortise> months = values.get(amortise);
        return values.get(amount)
                .map(sum -> months.<Costs.Form>map(equal ->
                                new Costs.Form.Amortised(sum, values.get(currency), equal.months(), equal.from()))
                        .orElseGet(() -> new Costs.Form.Sum(sum, values.get(currency))));
    }

    /** Warns of keys that the chosen form does not use. */
    private void reportIdle(Values values, Span span) {
        if (!values.has(amount)) {
            idle(values, currency, "it belongs to an amount");
            idle(values, amortise, "it belongs to an amount");
        }
        if (!values.has(hours) && !values.has(fte)) {
            idle(values, role, "it belongs to hours or fte");
        }
        if (values.has(amortise) || values.has(hours)) {
            idle(values, span.from(), "the months are given");
            idle(values, span.to(), "the months are given");
        }
    }

    private static void idle(Values values, Key<?> key, String why) {
        if (values.has(key)) {
            values.report(ProblemKind.NO_EFFECT, values.source(key), key.name(), why);
        }
    }
}
