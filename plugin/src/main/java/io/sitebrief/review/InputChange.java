package io.sitebrief.review;

import java.util.Optional;

/** An input file that the change brings, takes away or alters, on both sides where it is there. */
public record InputChange(String file, Optional<Side> before, Optional<Side> after) {

    /** The file on one side: its SHA-256, and how many rows were read of a metric file. */
    public record Side(String sha256, Optional<Long> rows) {}

    /** As in message bundles and diff.json. */
    String kind() {
        if (before.isEmpty()) {
            return "added";
        }
        return after.isEmpty() ? "removed" : "changed";
    }
}
