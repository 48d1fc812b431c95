package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Guide;
import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.Portfolio;
import io.sitebrief.site.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names inside what the calculation says: those that the owners gave, which no language changes, and those of metrics.
 *
 * @param own campaigns, channels, messages, goals, lines of cost and benefit, contacts
 * @param metrics the name of each metric by its id
 */
record Names(Set<String> own, Map<String, String> metrics) {

    static final Names NONE = new Names(Set.of(), Map.of());

    private static final String ENGLISH = "en";

    Names {
        own = Set.copyOf(own);
        metrics = Map.copyOf(metrics);
    }

    /** Those of a brief; none where the pages are in English, for then nothing is put into other words. */
    static Names of(Brief brief, Words words) {
        if (isEnglish(words)) {
            return NONE;
        }
        Set<String> own = new HashSet<>();
        brief.campaigns().forEach(one -> {
            own.add(one.name());
            messages(one.top(), one.bottom()).forEach(own::add);
        });
        brief.channels().forEach(one -> {
            own.add(one.name());
            messages(one.top(), one.bottom()).forEach(own::add);
        });
        messages(brief.messages().top(), brief.messages().bottom()).forEach(own::add);
        brief.goals().forEach(one -> own.add(one.objective()));
        brief.roi().costLines().forEach(one -> own.add(one.label()));
        brief.roi().benefitLines().forEach(one -> own.add(one.label()));
        brief.roi().objectives().stream().filter(row -> row.id().isPresent()).forEach(row -> own.add(row.label()));
        brief.network().ifPresent(found -> found.segments().forEach(one -> own.add(one.label())));
        return new Names(
                own,
                brief.guide().metrics().stream()
                        .collect(Collectors.toMap(
                                Guide.MetricEntry::id, Guide.MetricEntry::label, (a, b) -> a, TreeMap::new)));
    }

    /** The titles of a portfolio's briefs. */
    static Names of(Portfolio portfolio, Words words) {
        return isEnglish(words)
                ? NONE
                : new Names(
                        portfolio.members().stream()
                                .map(Portfolio.Member::title)
                                .collect(Collectors.toSet()),
                        Map.of());
    }

    private static Stream<String> messages(List<MessagesReport.Entry> top, List<MessagesReport.Entry> bottom) {
        return Stream.concat(top.stream(), bottom.stream()).map(MessagesReport.Entry::title);
    }

    static boolean isEnglish(Words words) {
        return words.text("language.tag").startsWith(ENGLISH);
    }

    /** Whether the owners gave this name. */
    boolean isOwn(String text) {
        return own.contains(text);
    }

    /** The name of the metric with this id. */
    Optional<String> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** Whether a text is the name of a metric. */
    boolean isMetric(String text) {
        return metrics.containsValue(text);
    }
}
