package io.sitebrief.check;

import io.sitebrief.programme.Metric;
import io.sitebrief.programme.MetricFormula;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of metrics and their formulas. */
final class MetricRules {

    private MetricRules() {}

    /** A formula can be read, and every metric in it exists. */
    static List<Problem> formulas(Plan plan) {
        Set<String> known = all(plan).keySet();
        return plan.metrics().metrics().stream()
                .flatMap(metric -> metric.formula().stream())
                .flatMap(formula -> MetricFormula.parse(formula.value())
                        .map(parsed -> parsed.names().stream()
                                .flatMap(name ->
                                        DanglingIds.dangling("metric", new Located<>(name, formula.source()), known)))
                        .orElseGet(() ->
                                Stream.of(Problem.of(ProblemKind.NOT_A_FORMULA, formula.source(), formula.value()))))
                .toList();
    }

    /** No metric follows from itself. */
    static List<Problem> circles(Plan plan) {
        Map<String, Metric> all = all(plan);
        return plan.metrics().metrics().stream()
                .flatMap(metric -> circle(metric.id().value(), metric.id().value(), all, new LinkedHashSet<>()).stream()
                        .map(path -> Problem.of(
                                ProblemKind.CIRCLE,
                                metric.formula().orElse(metric.id()).source(),
                                "'" + metric.id().value() + "'",
                                String.join(" → ", path))))
                .toList();
    }

    /** Advertising value equivalents are no metric of a return. */
    static List<Problem> advertisingEquivalents(Plan plan) {
        return plan.metrics().metrics().stream()
                .filter(metric ->
                        BenefitRules.isAdvertisingEquivalent(metric.id().value() + " " + metric.label()))
                .map(metric -> Problem.of(
                        ProblemKind.ADVERTISING_EQUIVALENT, metric.id().source()))
                .toList();
    }

    /** The path from a metric back to itself, where there is one. */
    private static Optional<List<String>> circle(String start, String at, Map<String, Metric> all, Set<String> seen) {
        for (String next : inputs(at, all)) {
            if (next.equals(start)) {
                return Optional.of(List.of(at, start));
            }
            if (seen.add(next)) {
                Optional<List<String>> rest = circle(start, next, all, seen);
                if (rest.isPresent()) {
                    List<String> path = new ArrayList<>(List.of(at));
                    path.addAll(rest.get());
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> inputs(String id, Map<String, Metric> all) {
        return Optional.ofNullable(all.get(id))
                .flatMap(Metric::formula)
                .flatMap(formula -> MetricFormula.parse(formula.value()))
                .map(MetricFormula::names)
                .orElse(Set.of());
    }

    /** The dictionary: an own metric stands in the place of a shipped one of the same id. */
    private static Map<String, Metric> all(Plan plan) {
        Map<String, Metric> all = new LinkedHashMap<>();
        plan.library().metrics().forEach(metric -> all.put(metric.id().value(), metric));
        plan.metrics().metrics().forEach(metric -> all.put(metric.id().value(), metric));
        return all;
    }
}
