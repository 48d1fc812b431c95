package io.sitebrief.calculate;

import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The metric dictionary: the shipped entries in their order, an own entry of the same id in its place, then the own. */
final class Dictionary {

    private final Map<String, Metric> byId = new LinkedHashMap<>();

    Dictionary(Plan plan) {
        plan.library().metrics().forEach(this::put);
        plan.metrics().metrics().forEach(this::put);
    }

    private void put(Metric metric) {
        byId.put(metric.id().value(), metric);
    }

    List<Metric> all() {
        return List.copyOf(byId.values());
    }

    Optional<Metric> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The metric's unit; a metric that the dictionary does not know is a count. */
    Unit unit(String id) {
        return find(id).map(Metric::unit).orElse(Unit.COUNT);
    }

    String label(String id) {
        return find(id).map(Metric::label).orElse(id);
    }

    /** Whether months, campaigns and channels may be added; not of a metric that the dictionary does not know. */
    boolean addsUp(String id) {
        return find(id).map(Metric::addsUp).orElse(false);
    }
}
