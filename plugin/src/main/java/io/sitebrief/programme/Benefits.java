package io.sitebrief.programme;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What benefits.yaml says: benefit lines, savings, what is listed without a value, and the membership's economics. */
public record Benefits(List<Line> lines, List<Intangible> intangibles, Optional<Membership> membership, Source source) {

    /** One benefit: what was observed against which baseline, what one is worth, and how well it is proved. */
    public record Line(
            Located<String> id,
            Located<BenefitCategory> category,
            Optional<String> label,
            Optional<Located<String>> objective,
            Form form,
            Optional<Baseline> baseline,
            Optional<Located<BigDecimal>> unitValue,
            Optional<Located<BigDecimal>> contributionMargin,
            Optional<Located<BigDecimal>> errorAllowance,
            Optional<Located<String>> currency,
            Optional<Located<Integer>> evidenceLevel,
            Optional<String> evidenceNote,
            Map<String, Range> ranges,
            Optional<Period> span,
            Assignment assignment,
            Optional<String> note,
            Source source) {

        public boolean isSaving() {
            return category.value() == BenefitCategory.SAVING;
        }
    }

    /** The ways to state what was observed. */
    public sealed interface Form {

        /** A rate of a number of people or things: 91.2 % of 2,300. */
        record Rate(Located<BigDecimal> rate, Located<BigDecimal> of) implements Form {}

        /** A count. */
        record Count(Located<BigDecimal> count) implements Form {}

        /** Money. */
        record Sum(Located<BigDecimal> amount) implements Form {}

        /** The sum of a metric of the metric files. */
        record FromMetric(Located<String> metric) implements Form {}
    }

    /** A benefit that nobody put a value on. */
    public record Intangible(Located<String> id, String text, Optional<String> evidence) {}

    /** Numbers of a membership organisation; money a member and year. */
    public record Membership(
            Located<BigDecimal> membersNow,
            Located<BigDecimal> newMembers,
            Located<BigDecimal> membersBefore,
            Optional<Located<BigDecimal>> dues,
            Optional<Located<BigDecimal>> nonDues,
            Optional<Located<BigDecimal>> servicingCost,
            Optional<Located<BigDecimal>> costOfGoods) {}
}
