package io.sitebrief.importer;

import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The metrics that files may give: the shipped dictionary and the team's own, which goes before. */
record Dictionary(Map<String, Metric> metrics) {

    static Dictionary of(Plan plan) {
        Map<String, Metric> metrics = new TreeMap<>();
        plan.library().metrics().forEach(metric -> metrics.put(metric.id().value(), metric));
        plan.metrics().metrics().forEach(metric -> metrics.put(metric.id().value(), metric));
        return new Dictionary(Map.copyOf(metrics));
    }

    boolean addsUp(String metric) {
        Metric known = metrics.get(metric);
        return known != null && known.addsUp();
    }

    boolean isMoney(String metric) {
        return unit(metric)
                .filter(unit -> unit == Unit.MONEY || unit == Unit.PRICE)
                .isPresent();
    }

    Optional<Unit> unit(String metric) {
        return Optional.ofNullable(metrics.get(metric)).map(Metric::unit);
    }

    /** Why a metric's id cannot be read from a file: it is unknown, or computed from others. */
    Optional<Problem> refusal(Located<String> id, Set<String> alsoKnown) {
        Metric metric = metrics.get(id.value());
        if (metric == null) {
            Problem unknown = Problem.of(ProblemKind.UNKNOWN_METRIC, id.source(), id.value());
            Set<String> known = new TreeSet<>(metrics.keySet());
            known.addAll(alsoKnown);
            return Optional.of(Nearest.to(id.value(), known)
                    .map(nearest -> unknown.withHint("the nearest is '" + nearest + "'"))
                    .orElse(unknown.withHint("own metrics are named under 'metrics' in sources.yaml")));
        }
        return metric.formula()
                .map(formula -> Problem.of(ProblemKind.DERIVED_METRIC, id.source(), id.value(), formula.value())
                        .withHint("read its parts, or name a metric of your own without a formula"));
    }
}
