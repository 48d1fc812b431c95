package io.sitebrief.check;

import io.sitebrief.programme.Plan;
import io.sitebrief.source.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules of meaning. A new rule is a method, a line in this list and a case folder among the tests. */
public final class Rules {

    private static final List<Function<Plan, List<Problem>>> ALL = List.of(
            DuplicateIds::decisions,
            DuplicateIds::strategy,
            DuplicateIds::money,
            DuplicateIds::presence,
            DuplicateIds::risks,
            DuplicateIds::others,
            BenefitRules::levelAboveMethod,
            BenefitRules::savingForm,
            BenefitRules::advertisingEquivalents,
            BenefitRules::moneyMetrics,
            BenefitRules::touchpointSources,
            MoneyRules::rates,
            MoneyRules::shares,
            RangeCount::ranges,
            RangeRules::costs,
            RangeRules::roles,
            RangeRules::shared,
            RangeRules::benefits,
            TimeRules::campaigns,
            TimeRules::goals,
            TimeRules::profile,
            TimeRules::acceptances,
            LimitRules::thresholds,
            LimitRules::gates,
            LimitRules::changesOfRates,
            LimitRules::crossCheck,
            MetricRules::formulas,
            MetricRules::circles,
            MetricRules::advertisingEquivalents);

    private Rules() {}

    /**
     * Everything that is wrong with a plan, sorted by place.
     *
     * @param files files that could not be read whole: an id that they might declare is not called missing
     * @param ids ids of things that could not be read: they are not called missing either
     */
    public static List<Problem> check(Plan plan, Set<String> files, Set<String> ids) {
        List<Problem> dangling = DanglingIds.check(plan, files, ids);
        return Stream.concat(ALL.stream().flatMap(rule -> rule.apply(plan).stream()), dangling.stream())
                .sorted()
                .toList();
    }
}
