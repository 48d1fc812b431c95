package io.sitebrief.check;

import io.sitebrief.programme.Baseline;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Profile;
import io.sitebrief.programme.Range;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of ranges: low, likely, high. */
final class RangeRules {

    private RangeRules() {}

    /** Of what an input comes to: a number, or something that is only known once it is computed. */
    private record Likely(Optional<BigDecimal> value, boolean isComputed) {

        static Likely of(Optional<BigDecimal> value) {
            return new Likely(value, false);
        }

        static final Likely COMPUTED = new Likely(Optional.empty(), true);
    }

    static List<Problem> costs(Plan plan) {
        return MoneyRules.costLines(plan)
                .flatMap(line -> line.ranges().entrySet().stream()
                        .flatMap(entry -> problems(entry, likely(entry.getKey(), line.form()))))
                .toList();
    }

    static List<Problem> roles(Plan plan) {
        return plan.costs().map(Costs::roles).orElse(Map.of()).values().stream()
                .flatMap(role -> role.ranges().entrySet().stream()
                        .flatMap(entry -> problems(
                                entry, Likely.of(number(role, entry.getKey()).map(Located::value)))))
                .toList();
    }

    private static Optional<Located<BigDecimal>> number(Costs.Role role, String input) {
        return switch (input) {
            case "on-costs" -> role.onCosts();
            case "hours-per-year" -> role.hoursPerYear();
            default -> Optional.of(role.annualCost());
        };
    }

    static List<Problem> shared(Plan plan) {
        Profile profile = plan.profile();
        Stream<Problem> rates = profile.rateRanges().entrySet().stream()
                .flatMap(entry -> problems(
                        entry,
                        Likely.of(Optional.ofNullable(profile.rates().get(entry.getKey()))
                                .map(Located::value))));
        Stream<Problem> margin = profile.method().ranges().entrySet().stream()
                .flatMap(entry -> problems(
                        entry, Likely.of(profile.method().contributionMargin().map(Located::value))));
        return Stream.concat(rates, margin).toList();
    }

    static List<Problem> benefits(Plan plan) {
        Optional<BigDecimal> margin =
                plan.profile().method().contributionMargin().map(Located::value);
        return BenefitRules.lines(plan)
                .flatMap(line -> line.ranges().entrySet().stream()
                        .flatMap(entry -> problems(entry, likely(entry.getKey(), line, margin))))
                .toList();
    }

    private static Stream<Problem> problems(Map.Entry<String, Range> entry, Likely likely) {
        Range range = entry.getValue();
        BigDecimal low = range.low().value();
        BigDecimal high = range.high().value();
        if (likely.value().isEmpty() && !likely.isComputed()) {
            return Stream.of(Problem.of(
                    ProblemKind.NO_EFFECT,
                    range.low().source(),
                    entry.getKey(),
                    "nothing states this input as one number"));
        }
        BigDecimal middle = likely.value().orElse(low);
        boolean held = low.compareTo(middle) <= 0 && middle.compareTo(high) <= 0;
        String named = likely.value().map(RangeRules::text).orElse("that is computed");
        return held
                ? Stream.empty()
                : Stream.of(Problem.of(ProblemKind.RANGE_ORDER, range.low().source(), text(low), text(high), named));
    }

    private static Likely likely(String input, Costs.Form form) {
        if (input.equals("amount") && form instanceof Costs.Form.FromMetric) {
            return Likely.COMPUTED;
        }
        Optional<BigDecimal> value = Optional.empty();
        if (input.equals("amount") && form instanceof Costs.Form.Sum sum) {
            value = Optional.of(sum.amount().value());
        } else if (input.equals("amount") && form instanceof Costs.Form.Amortised amortised) {
            value = Optional.of(amortised.amount().value());
        } else if (input.equals("fte") && form instanceof Costs.Form.Fte fte) {
            value = Optional.of(fte.fte().value());
        } else if (input.equals("hours") && form instanceof Costs.Form.Hours hours) {
            value = Optional.of(
                    hours.hours().values().stream().map(Located::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return Likely.of(value);
    }

    private static Likely likely(String input, Benefits.Line line, Optional<BigDecimal> margin) {
        boolean isMeasured = input.equals("amount") && line.form() instanceof Benefits.Form.FromMetric;
        Optional<Baseline> baseline = line.baseline()
                .filter(given -> input.equals("baseline") && given.method().value() != Baseline.Method.NONE);
        if (isMeasured || baseline.filter(given -> given.value().isEmpty()).isPresent()) {
            return Likely.COMPUTED;
        }
        Optional<Located<BigDecimal>> value = switch (input) {
            case "baseline" -> baseline.flatMap(Baseline::value);
            case "unit-value" -> line.unitValue();
            case "contribution-margin" -> line.contributionMargin();
            case "error-allowance" -> line.errorAllowance();
            case "observed" -> observed(line.form());
            case "of" -> line.form() instanceof Benefits.Form.Rate rate ? Optional.of(rate.of()) : Optional.empty();
            default -> amount(line.form());
        };
        return Likely.of(value.map(Located::value)
                .or(() -> input.equals("contribution-margin") && !line.isSaving() ? margin : Optional.empty()));
    }

    private static Optional<Located<BigDecimal>> observed(Benefits.Form form) {
        if (form instanceof Benefits.Form.Rate rate) {
            return Optional.of(rate.rate());
        }
        return form instanceof Benefits.Form.Count count ? Optional.of(count.count()) : Optional.empty();
    }

    private static Optional<Located<BigDecimal>> amount(Benefits.Form form) {
        return form instanceof Benefits.Form.Sum sum ? Optional.of(sum.amount()) : Optional.empty();
    }

    private static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
