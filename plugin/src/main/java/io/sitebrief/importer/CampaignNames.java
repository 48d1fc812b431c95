package io.sitebrief.importer;

import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Located;
import io.sitebrief.source.Wildcard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which campaign a name in an export means: by id, by the campaign's tracking mark {@code utm-campaign}, or by the map
 * of sources.yaml, where a longer pattern goes before a shorter one. Capital letters make no difference.
 */
final class CampaignNames {

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, String> exact = new HashMap<>();
    private final List<String> patterns = new ArrayList<>();
    private final List<String> patternIds = new ArrayList<>();
    private final Map<String, Optional<String>> remembered = new ConcurrentHashMap<>();

    CampaignNames(Plan plan) {
        Map<String, Located<String>> map = plan.metrics().campaigns();
        map.entrySet().stream()
                .filter(entry -> entry.getKey().contains("*"))
                .sorted(Comparator.<Map.Entry<String, Located<String>>>comparingInt(
                                entry -> entry.getKey().length())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> addPattern(entry.getKey(), entry.getValue().value()));
        map.forEach((name, id) -> exact.put(normal(name), id.value()));
        plan.campaigns().forEach(this::addTracking);
        plan.campaigns()
                .forEach(campaign ->
                        exact.put(normal(campaign.id().value()), campaign.id().value()));
    }

    /** The campaign's id, where the name means one. */
    Optional<String> id(String name) {
        Optional<String> known = remembered.get(name);
        if (known != null) {
            return known;
        }
        Optional<String> found = find(normal(name));
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(name, found);
        }
        return found;
    }

    private Optional<String> find(String name) {
        if (exact.containsKey(name)) {
            return Optional.of(exact.get(name));
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (Wildcard.fits(name, patterns.get(i))) {
                return Optional.of(patternIds.get(i));
            }
        }
        return Optional.empty();
    }

    private void addTracking(Campaign campaign) {
        String mark = campaign.tracking().get("utm-campaign");
        if (mark != null) {
            exact.put(normal(mark), campaign.id().value());
        }
    }

    private void addPattern(String name, String id) {
        patterns.add(normal(name));
        patternIds.add(id);
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
