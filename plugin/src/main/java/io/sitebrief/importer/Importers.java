package io.sitebrief.importer;

import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All importers on the class path by id. A team's own goes before a built-in one of the same id. */
record Importers(Map<String, MetricImporter> byId) {

    static Importers onClassPath() {
        String own = Importers.class.getPackageName();
        Map<String, MetricImporter> byId = new TreeMap<>();
        ServiceLoader.load(MetricImporter.class, MetricImporter.class.getClassLoader()).stream()
                .sorted(Comparator.<ServiceLoader.Provider<MetricImporter>, Boolean>comparing(
                                provider -> provider.type().getPackageName().equals(own))
                        .thenComparing(provider -> provider.type().getName()))
                .map(ServiceLoader.Provider::get)
                .forEach(importer -> byId.putIfAbsent(importer.id(), importer));
        return new Importers(byId);
    }

    Optional<MetricImporter> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Problem unknown(Located<String> id) {
        String all = "the readers are " + String.join(", ", byId.keySet());
        String hint = Nearest.to(id.value(), byId.keySet())
                .map(nearest -> "the nearest is '" + nearest + "'; " + all)
                .orElse(all);
        return Problem.of(ProblemKind.NO_READER, id.source(), id.value()).withHint(hint);
    }
}
