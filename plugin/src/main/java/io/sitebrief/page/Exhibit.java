package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/** A chart with its heading, key, table and source. */
public record Exhibit(
        Chart chart,
        Optional<List<Piece>> title,
        Optional<List<Piece>> sub,
        List<Key> keys,
        Optional<Table> table,
        Optional<List<Piece>> source) {

    /** What a look means. */
    public record Key(String kind, String text) {}
}
