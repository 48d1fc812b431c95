package io.sitebrief.compare;

import io.sitebrief.brief.Snapshot;
import java.util.List;
import java.util.Optional;

/** Whether more of a figure is better: as its metric or goal says, else by what the method's own figures mean. */
final class Directions {

    private static final List<String> UP = List.of(
            "roi",
            "bcr",
            "net",
            "benefit",
            "progress",
            "coverage",
            "current",
            "diversity",
            "score",
            "completeness",
            "campaign-coverage",
            "counting",
            "owned");
    private static final List<String> DOWN = List.of(
            "break-even-margin",
            "above-appetite",
            "residual",
            "overdue",
            "late",
            "overdue-share",
            "gap",
            "per-month",
            "payback");

    private Directions() {}

    /** Empty where neither way is better, as for a cost, or where nothing says so. */
    static Optional<Boolean> betterUp(Snapshot snapshot, String id) {
        Boolean stated = snapshot.betterUp().get(id);
        if (stated != null) {
            return Optional.of(stated);
        }
        if (id.startsWith("presence.") || id.startsWith("network.segment-")) {
            return Optional.empty();
        }
        String last = id.substring(id.lastIndexOf('.') + 1);
        if (UP.contains(last) || id.startsWith("benefit.")) {
            return Optional.of(true);
        }
        return DOWN.contains(last) ? Optional.of(false) : Optional.empty();
    }
}
