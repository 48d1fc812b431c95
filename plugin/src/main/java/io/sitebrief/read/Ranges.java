package io.sitebrief.read;

import io.sitebrief.programme.Range;

/** The key {@code range} of a line: low and high ends of its uncertain inputs. */
final class Ranges {

    static final Shape<Range> RANGE = Shape.of("a range", keys -> {
        var low = keys.required("low", Numbers.QUANTITY, "Low end: one in ten such values lies below", "89.8%");
        var high = keys.required("high", Numbers.QUANTITY, "High end: one in ten such values lies above", "90.9%");
        return values -> new Range(values.get(low), values.get(high));
    });

    private Ranges() {}

    static Key<MapOf.Entries<String, Range>> in(Keys keys, String... inputs) {
        return keys.map("range", Choices.words(inputs), RANGE, "Low and high ends of uncertain inputs", "");
    }
}
