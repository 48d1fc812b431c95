package io.sitebrief.brief;

import io.sitebrief.source.Source;
import java.util.Map;
import java.util.Optional;

/**
 * The earlier side of a comparison.
 *
 * @param places where the value of a fact stands in the published file, by fact
 * @param file the published brief.json, an input of the later brief; empty where the earlier side was computed
 */
public record Earlier(Snapshot snapshot, Map<String, Source> places, Optional<InputEntry> file) {

    /** What the names of published files begin with where they stand among the inputs. */
    public static final String ARCHIVE = "archive/";

    public Earlier {
        places = Map.copyOf(places);
    }

    /** An earlier side that was computed, not read. */
    public static Earlier of(Snapshot snapshot) {
        return new Earlier(snapshot, Map.of(), Optional.empty());
    }
}
