package io.sitebrief.calculate;

import io.sitebrief.brief.Guide;
import io.sitebrief.programme.GuidePoint;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.Resource;
import io.sitebrief.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The guide: shipped points with the organisation's own in their place, resources, dictionary and glossary. */
final class Guides {

    /** Words that an adult reads in a minute, silently (Brysbaert, 2019: 238 in English). */
    private static final int WORDS_A_MINUTE = 238;

    private final Givens givens;

    Guides(Givens givens) {
        this.givens = givens;
    }

    Guide guide() {
        Library library = givens.plan().library();
        return new Guide(
                points(),
                givens.plan().resources().stream()
                        .sorted(Comparator.comparing(Resource::own).reversed())
                        .map(Guides::resource)
                        .toList(),
                givens.dictionary().all().stream().map(Guides::metric).toList(),
                library.glossary().stream()
                        .map(term -> new Guide.Term(term.id(), term.term(), term.meaning(), term.see()))
                        .toList());
    }

    /** The points in the brief's order of sections, then those that no section names; an own text takes its place. */
    private List<Guide.Point> points() {
        Map<String, GuidePoint> byId = new LinkedHashMap<>();
        givens.plan().library().guide().forEach(point -> byId.put(point.id(), point));
        givens.plan().guide().forEach(point -> byId.put(point.id(), point));
        List<Guide.Point> points = new ArrayList<>();
        for (Located<String> section : givens.plan().profile().sections()) {
            Optional.ofNullable(byId.remove(section.value())).map(Guides::point).ifPresent(points::add);
        }
        byId.values().stream().map(Guides::point).forEach(points::add);
        return List.copyOf(points);
    }

    private static Guide.Point point(GuidePoint given) {
        int words = given.text().isBlank() ? 0 : given.text().trim().split("\\s+").length;
        int minutes = Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
        return new Guide.Point(given.id(), given.title(), given.answer(), given.text(), minutes);
    }

    private static Guide.Resource resource(Resource given) {
        return new Guide.Resource(
                given.id().value(),
                given.point().value(),
                given.title(),
                given.publisher(),
                given.link().map(Located::value),
                given.why(),
                given.kind(),
                given.own());
    }

    private static Guide.MetricEntry metric(Metric metric) {
        return new Guide.MetricEntry(
                metric.id().value(),
                metric.label(),
                metric.unit().word(),
                metric.addsUp(),
                metric.better().name().toLowerCase(Locale.ROOT),
                metric.formula().map(Located::value),
                metric.definition());
    }
}
