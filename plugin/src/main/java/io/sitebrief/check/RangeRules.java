package io.sitebrief.check;

import io.sitebrief.programme.Baseline;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Plan;
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

    static List<Problem> costs(Plan plan) {
        return MoneyRules.costLines(plan)
                .flatMap(line -> line.ranges().entrySet().stream()
                        .flatMap(entry -> problems(entry, likely(entry.getKey(), line.form()))))
                .toList();
    }

    static List<Problem> benefits(Plan plan) {
        Optional<BigDecimal> margin =
                plan.profile().method().contributionMargin().map(Located::value);
        return BenefitRules.lines(plan)
                .flatMap(line -> line.ranges().entrySet().stream()
                        .flatMap(entry -> problems(
                                entry,
                                likely(entry.getKey(), line)
                                        .or(() -> entry.getKey().equals("contribution-margin")
                                                ? margin
                                                : Optional.empty()))))
                .toList();
    }

    private static Stream<Problem> problems(Map.Entry<String, Range> entry, Optional<BigDecimal> likely) {
        Range range = entry.getValue();
        BigDecimal low = range.low().value();
        BigDecimal high = range.high().value();
        if (likely.isEmpty()) {
            return Stream.of(Problem.of(
                    ProblemKind.NO_EFFECT,
                    range.low().source(),
                    entry.getKey(),
                    "the line does not state this input as one number"));
        }
        boolean held = low.compareTo(likely.get()) <= 0 && likely.get().compareTo(high) <= 0;
        return held
                ? Stream.empty()
                : Stream.of(Problem.of(
                        ProblemKind.RANGE_ORDER, range.low().source(), text(low), text(high), text(likely.get())));
    }

    private static Optional<BigDecimal> likely(String input, Costs.Form form) {
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
        return value;
    }

    private static Optional<BigDecimal> likely(String input, Benefits.Line line) {
        Optional<Located<BigDecimal>> value = switch (input) {
            case "baseline" -> line.baseline().flatMap(Baseline::value);
            case "unit-value" -> line.unitValue();
            case "contribution-margin" -> line.contributionMargin();
            case "error-allowance" -> line.errorAllowance();
            case "observed" -> observed(line.form());
            default -> amount(line.form());
        };
        return value.map(Located::value);
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
