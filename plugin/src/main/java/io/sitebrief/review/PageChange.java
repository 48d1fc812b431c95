package io.sitebrief.review;

import java.util.List;

/**
 * A page that the change brings, takes away, or prints otherwise.
 *
 * @param kind added, removed or changed
 * @param figures ids of the facts on it that have another value, the most important first
 */
public record PageChange(String path, String kind, List<String> figures) {

    public PageChange {
        figures = List.copyOf(figures);
    }
}
