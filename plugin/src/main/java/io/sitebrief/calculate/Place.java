package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something was measured: everywhere, in one campaign, on one channel, or both. */
record Place(Optional<String> campaign, Optional<String> channel) {

    static final Place EVERYWHERE = new Place(Optional.empty(), Optional.empty());

    static Place campaign(String id) {
        return new Place(Optional.of(id), Optional.empty());
    }

    static Place channel(String id) {
        return new Place(Optional.empty(), Optional.of(id));
    }

    boolean holds(Metrics.Cell cell) {
        return campaign.map(id -> cell.campaign().equals(Optional.of(id))).orElse(true)
                && channel.map(id -> cell.channel().equals(Optional.of(id))).orElse(true);
    }

    /** The start of an id of a figure about it: {@code campaign.autumn}, or metrics. */
    String prefix() {
        return campaign.map(id -> "campaign." + id)
                .or(() -> channel.map(id -> "channel." + id))
                .orElse("metrics");
    }

    /** The place as the end of an id: {@code all.all}, {@code all.autumn}, {@code linkedin.autumn}. */
    String path() {
        return channel.orElse("all") + "." + campaign.orElse("all");
    }

    /** The ids, for explanations. */
    String label() {
        return Stream.of(channel, campaign).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
