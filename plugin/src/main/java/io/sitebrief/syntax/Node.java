package io.sitebrief.syntax;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.util.List;
import java.util.Optional;

/** A value of a YAML file as it was written, with its place; what it means is for the reader to say. */
public sealed interface Node {

    Source source();

    /** Keys and their values, in the order written; no key stands twice. */
    record Mapping(List<Entry> entries, Source source) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .findFirst();
        }
    }

    /** One key and its value. */
    record Entry(Located<String> key, Node value) {}

    /** A list. */
    record Sequence(List<Node> items, Source source) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A text: the characters as written, whether they look like a number, a date, yes or no. */
    record Scalar(String text, Style style, Source source) implements Node {}

    /** A key without a value, a bare tilde or a bare {@code null}. */
    record Empty(Source source) implements Node {}

    /** A value that was refused with a problem of its own; whoever meets it says no more about it. */
    record Refused(Source source) implements Node {}

    /** How a text is written. */
    enum Style {
        PLAIN,
        QUOTED,
        /** After a bar: line breaks are kept. */
        LITERAL,
        /** After a greater-than sign: line breaks become spaces. */
        FOLDED
    }
}
