package io.sitebrief.programme;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What costs.yaml says: roles with their rates, and cost lines. */
public record Costs(Map<String, Role> roles, List<Line> lines, Source source) {

    /** What a person in a role costs a year, with on-costs as a fraction of it, and the hours worked a year. */
    public record Role(
            Located<String> id,
            Located<BigDecimal> annualCost,
            Optional<Located<BigDecimal>> onCosts,
            Optional<Located<BigDecimal>> hoursPerYear,
            Optional<Located<String>> currency,
            Map<String, Range> ranges,
            Source source) {}

    /** One cost: its category, how the amount is given, when it applies and to whom it belongs. */
    public record Line(
            Located<String> id,
            Located<CostCategory> category,
            Optional<String> label,
            Optional<String> owner,
            Form form,
            Optional<Period> span,
            Assignment assignment,
            Map<String, Range> ranges,
            Optional<String> note,
            Source source) {}

    /** The ways to state a cost. */
    public sealed interface Form {

        /** Hours of a role by month, costed at the loaded rate. */
        record Hours(Located<String> role, Map<YearMonth, Located<BigDecimal>> hours) implements Form {}

        /** A share of full time of a role over the line's span, costed at the loaded annual cost. */
        record Fte(Located<String> role, Located<BigDecimal> fte) implements Form {}

        /** An amount, spread evenly by day over the line's span; without a span it is the reporting period's. */
        record Sum(Located<BigDecimal> amount, Optional<Located<String>> currency) implements Form {}

        /** The sum of a money metric of the metric files. */
        record FromMetric(Located<String> metric) implements Form {}

        /** An amount written off in equal months from a first month on. */
        record Amortised(
                Located<BigDecimal> amount,
                Optional<Located<String>> currency,
                Located<Integer> months,
                Located<YearMonth> from)
                implements Form {}
    }
}
