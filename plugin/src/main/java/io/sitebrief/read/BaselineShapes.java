package io.sitebrief.read;

import io.sitebrief.programme.Baseline;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import java.util.List;
import java.util.Optional;

/** The shapes of a benefit's baseline: what would have been without the programme. */
final class BaselineShapes {

    /** A baseline, and the key under which its value stands: rate, count or amount. */
    record Stated(Baseline baseline, Optional<String> form) {}

    private static final Shape<Baseline.Group> GROUP = Shape.of("a group of an experiment", keys -> {
        var size = keys.required("size", Numbers.POSITIVE, "How many", "1200");
        var conversions = keys.required("conversions", Numbers.NOT_NEGATIVE, "How many of them acted", "84");
        return values -> new Baseline.Group(values.get(size), values.get(conversions));
    });

    private static final Shape<Baseline.Pair> PAIR = Shape.of("a value before and after", keys -> {
        var before = keys.required("before", Numbers.QUANTITY, "Value before", "400");
        var after = keys.required("after", Numbers.QUANTITY, "Value after", "460");
        return values -> new Baseline.Pair(values.get(before), values.get(after));
    });

    /** What would have been without the programme, and how that is known. */
    static final Shape<Stated> BASELINE = Shape.checked("a baseline", keys -> {
        var method = keys.optional(
                "method", Choices.of(Baseline.Method.class), "How it is known; declared where missing", "prior-year");
        var rate = keys.optional("rate", Numbers.RATE, "The baseline of an observed rate", "90.2%");
        var count = keys.optional("count", Numbers.NUMBER, "The baseline of an observed count", "310");
        var amount = keys.optional("amount", Numbers.NUMBER, "The baseline of an amount", "0");
        var exposed = keys.optional("exposed", GROUP, "Holdout: the group that was reached");
        var holdout = keys.optional("holdout", GROUP, "Holdout: the group that was not");
        var randomised =
                keys.fallback("randomised", Choices.YES_NO.plain(), "no", "Holdout: whether chance chose the groups");
        var treated = keys.optional("treated", PAIR, "Difference in differences: the group that was reached");
        var control = keys.optional("control", PAIR, "Difference in differences: the group compared with");
        var history =
                keys.map("history", Dates.MONTH, Numbers.QUANTITY, "Trend: earlier values by month", "{2026-01: 310}");
        return values -> {
            List<String> stated = values.written(rate, count, amount);
            Located<Baseline.Method> known = values.get(method).orElseGet(() -> unstated(values, stated));
            Baseline baseline = new Baseline(
                    known,
                    values.get(rate).or(() -> values.get(count)).or(() -> values.get(amount)),
                    experiment(values.get(exposed), values.get(holdout), values.get(randomised)),
                    values.get(treated).flatMap(t -> values.get(control).map(c -> new Baseline.Difference(t, c))),
                    values.get(history).map(),
                    values.source());
            boolean complete =
                    isComplete(values, known.value(), stated, List.of(exposed, holdout), List.of(treated, control));
            return complete ? Optional.of(new Stated(baseline, stated.stream().findFirst())) : Optional.empty();
        };
    });

    private BaselineShapes() {}

    private static Located<Baseline.Method> unstated(Values values, List<String> stated) {
        Baseline.Method method = stated.isEmpty() ? Baseline.Method.NONE : Baseline.Method.DECLARED;
        return new Located<>(method, values.source());
    }

    private static Optional<Baseline.Experiment> experiment(
            Optional<Baseline.Group> exposed, Optional<Baseline.Group> holdout, boolean randomised) {
        return exposed.flatMap(e -> holdout.map(h -> new Baseline.Experiment(e, h, randomised)));
    }

    private static boolean isComplete(
            Values values,
            Baseline.Method method,
            List<String> stated,
            List<Key<?>> experiment,
            List<Key<?>> difference) {
        if (stated.size() > 1) {
            values.report(
                    ProblemKind.AMOUNT_FORMS,
                    values.source(),
                    "the baseline",
                    Assigned.words(stated),
                    "rate, count, amount");
            return false;
        }
        List<Key<?>> needed = switch (method) {
            case HOLDOUT -> experiment;
            case DIFFERENCE_IN_DIFFERENCES -> difference;
            default -> List.of();
        };
        List<Key<?>> missing = needed.stream().filter(key -> !values.has(key)).toList();
        missing.forEach(key ->
                values.report(ProblemKind.MISSING_KEY, values.source(), key.name(), "a baseline by this method"));
        boolean unvalued = method == Baseline.Method.DECLARED && stated.isEmpty();
        if (unvalued) {
            values.report(
                    ProblemKind.AMOUNT_FORMS, values.source(), "the baseline", "none of these", "rate, count, amount");
        }
        return missing.isEmpty() && !unvalued;
    }
}
