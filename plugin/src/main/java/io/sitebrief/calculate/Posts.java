package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages of the period by the ids of their figures, and by where they were sent. */
final class Posts {

    private final Map<String, Metrics.Message> byId = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> idsByChannel = new HashMap<>();
    private final Map<Place, List<String>> byPlace = new HashMap<>();
    private final Map<String, List<String>> loose = new HashMap<>();

    Posts(Metrics metrics) {
        Set<String> taken = new HashSet<>();
        metrics.messages().stream()
                .sorted(Comparator.comparing(Metrics.Message::channel)
                        .thenComparing(Metrics.Message::id)
                        .thenComparing(Metrics.Message::source))
                .forEach(message -> add(free(slug(message), taken), message));
    }

    private void add(String id, Metrics.Message message) {
        Optional<String> channel = Optional.of(message.channel());
        byId.put(id, message);
        idsByChannel.computeIfAbsent(message.channel(), none -> new HashMap<>()).putIfAbsent(message.id(), id);
        put(Place.channel(message.channel()), id);
        if (message.campaign().isPresent()) {
            put(Place.campaign(message.campaign().get()), id);
            put(new Place(message.campaign(), channel), id);
        } else {
            loose.computeIfAbsent(message.channel(), none -> new ArrayList<>()).add(id);
        }
    }

    private void put(Place place, String id) {
        byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(id);
    }

    /** An id for facts: letters and digits of the message's own id, small, and a number where another has it. */
    private static String slug(Metrics.Message message) {
        String own = message.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return prefix(message.channel()) + own;
    }

    /** How the ids of a channel's messages begin. */
    static String prefix(String channel) {
        return "message." + channel + ".";
    }

    private static String free(String slug, Set<String> taken) {
        String free = slug;
        for (int i = 2; !taken.add(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    /** All messages by id, in the order of channels and of the platforms' ids. */
    Map<String, Metrics.Message> all() {
        return Collections.unmodifiableMap(byId);
    }

    Metrics.Message get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** The id of a message that a channel's platform calls so. */
    Optional<String> id(String channel, String own) {
        return Optional.ofNullable(idsByChannel.getOrDefault(channel, Map.of()).get(own));
    }

    /** The messages of a channel, of a campaign, or of both together. */
    List<String> at(Place place) {
        return Collections.unmodifiableList(byPlace.getOrDefault(place, List.of()));
    }

    /** The messages of a channel that belong to no campaign. */
    List<String> withoutCampaign(String channel) {
        return Collections.unmodifiableList(loose.getOrDefault(channel, List.of()));
    }
}
