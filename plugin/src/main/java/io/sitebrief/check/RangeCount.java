package io.sitebrief.check;

import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Range;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The number of ranges: each is tried out through the whole calculation, many times. */
final class RangeCount {

    static final int MOST = 200;

    private RangeCount() {}

    static List<Problem> ranges(Plan plan) {
        Stream<Map<String, Range>> roles = plan.costs().map(Costs::roles).orElse(Map.of()).values().stream()
                .map(Costs.Role::ranges);
        Stream<Map<String, Range>> lines = Stream.concat(
                MoneyRules.costLines(plan).map(Costs.Line::ranges),
                BenefitRules.lines(plan).map(line -> line.ranges()));
        return Stream.concat(roles, lines)
                .map(Map::values)
                .flatMap(Collection::stream)
                .skip(MOST)
                .limit(1)
                .map(range -> Problem.of(ProblemKind.TOO_LARGE, range.low().source(), "the number of ranges", MOST)
                        .withHint("keep those that move the return most"))
                .toList();
    }
}
