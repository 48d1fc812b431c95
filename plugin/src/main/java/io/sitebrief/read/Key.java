package io.sitebrief.read;

import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import java.util.Optional;

/**
 * A key of a shape: everything that reader, schema and documentation know of it.
 *
 * @param <T> what the shape's constructor gets for it
 * @param about what it means, in a line
 * @param example a value as written; empty where the type's own keys show it
 * @param fallback what holds where the key is absent, as written
 */
public record Key<T>(
        String name,
        Type<?> type,
        boolean required,
        String about,
        String example,
        Optional<String> fallback,
        Take<T> take) {

    /** What becomes of the key's node, present or not, in a group that stands at a place. */
    @FunctionalInterface
    interface Take<T> {

        Optional<T> take(Optional<Node> node, Source group, Findings findings);
    }
}
