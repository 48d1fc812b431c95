package io.sitebrief.read;

import io.sitebrief.programme.Baseline;
import io.sitebrief.programme.Benefits;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The keys by which a benefit line states what was observed, and the baseline in the same form. */
record BenefitForm(
        Key<Optional<Benefits.Form>> observed,
        Key<Optional<Located<BigDecimal>>> amount,
        Key<Optional<Located<String>>> amountFrom,
        Key<Optional<BaselineShapes.Stated>> baseline) {

    private static final Shape<Benefits.Form> OBSERVED = Shape.checked("what was observed", keys -> {
        var rate = keys.optional("rate", Numbers.FRACTION, "A rate, with 'of'", "91.2%");
        var of = keys.optional("of", Numbers.NOT_NEGATIVE, "How many people or things the rate is of", "2300");
        var count = keys.optional("count", Numbers.NUMBER, "A count", "420");
        return values -> {
            List<String> written = values.written(rate, of, count);
            if (!written.equals(List.of("rate", "of")) && !written.equals(List.of("count"))) {
                return values.refuse(
                        ProblemKind.AMOUNT_FORMS,
                        values.source(),
                        "what was observed",
                        Assigned.words(written),
                        "rate with of, count");
            }
            return values.has(count)
                    ? values.get(count).map(Benefits.Form.Count::new)
                    : values.get(rate).flatMap(r -> values.get(of).map(o -> new Benefits.Form.Rate(r, o)));
        };
    });

    static BenefitForm in(Keys keys) {
        return new BenefitForm(
                keys.optional("observed", OBSERVED, "What was observed: a rate of a number, or a count"),
                keys.optional("amount", Numbers.NUMBER, "Money", "116250"),
                keys.optional("amount-from", Texts.ID, "A metric of the metric files", "revenue"),
                keys.optional("baseline", BaselineShapes.BASELINE, "What would have been without the programme"));
    }

    Optional<Benefits.Form> read(Values values) {
        List<String> written = values.written(observed, amount, amountFrom);
        if (written.size() != 1) {
            return values.refuse(
                    ProblemKind.AMOUNT_FORMS,
                    values.source(),
                    "the benefit line",
                    Assigned.words(written),
                    "observed, amount, amount-from");
        }
        return values.get(observed)
                .or(() -> values.get(amount).map(Benefits.Form.Sum::new))
                .or(() -> values.get(amountFrom).map(Benefits.Form.FromMetric::new));
    }

    /** The baseline, whose value must have the form of what was observed. */
    Optional<Baseline> baseline(Values values, Benefits.Form form) {
        Optional<BaselineShapes.Stated> stated = values.get(baseline);
        String expected = expected(form);
        stated.flatMap(BaselineShapes.Stated::form)
                .filter(given -> !given.equals(expected))
                .ifPresent(given -> values.report(
                        ProblemKind.WRONG_SHAPE,
                        values.source(baseline),
                        "the baseline",
                        article(given),
                        article(expected) + " as observed"));
        return stated.map(BaselineShapes.Stated::baseline);
    }

    private static String expected(Benefits.Form form) {
        if (form instanceof Benefits.Form.Rate) {
            return "rate";
        }
        return form instanceof Benefits.Form.Count ? "count" : "amount";
    }

    private static String article(String word) {
        return (word.startsWith("a") ? "an " : "a ") + word;
    }
}
