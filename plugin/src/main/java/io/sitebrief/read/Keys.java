package io.sitebrief.read;

import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the keys of a shape while it is declared, each once, in the order of the documentation. */
final class Keys {

    private final List<Key<?>> keys = new ArrayList<>();

    List<Key<?>> all() {
        return List.copyOf(keys);
    }

    /** A key without which the group cannot be read. */
    <T> Key<T> required(String name, Type<T> type, String about, String example) {
        return add(new Key<>(
                name,
                type,
                true,
                about,
                example,
                Optional.empty(),
                (node, group, findings) -> node.flatMap(given -> type.read(given, quoted(name), findings))));
    }

    <T> Key<T> required(String name, Type<T> type, String about) {
        return required(name, type, about, "");
    }

    /** A key that may be missing. */
    <T> Key<Optional<T>> optional(String name, Type<T> type, String about, String example) {
        return add(new Key<>(
                name,
                type,
                false,
                about,
                example,
                Optional.empty(),
                (node, group, findings) ->
                        Optional.of(node.flatMap(given -> type.read(given, quoted(name), findings)))));
    }

    <T> Key<Optional<T>> optional(String name, Type<T> type, String about) {
        return optional(name, type, about, "");
    }

    /** A key that stands for a value as written where it is missing or cannot be read. */
    <T> Key<T> fallback(String name, Type<T> type, String fallback, String about) {
        return add(new Key<>(
                name,
                type,
                false,
                about,
                fallback,
                Optional.of(fallback),
                (node, group, findings) -> node.flatMap(given -> type.read(given, quoted(name), findings))
                        .or(() -> type.read(
                                new Node.Scalar(fallback, Node.Style.PLAIN, group), quoted(name), findings))));
    }

    /** A group of keys that all have defaults: where it is missing, each of them holds. */
    <T> Key<T> group(String name, Shape<T> shape, String about) {
        return add(new Key<>(
                name,
                shape,
                false,
                about,
                "",
                Optional.empty(),
                (node, group, findings) -> node.flatMap(given -> shape.read(given, quoted(name), findings))
                        .or(() -> shape.read(empty(group), quoted(name), findings))));
    }

    /** A list that may be missing; then it is empty. */
    <T> Key<List<T>> list(String name, Type<T> item, String about, String example) {
        return orElse(name, new ListOf<>(item), List.of(), about, example);
    }

    /** A list of fewer entries than others may have. */
    <T> Key<List<T>> list(String name, Type<T> item, int most, String about) {
        return orElse(name, new ListOf<>(item, most), List.of(), about, "");
    }

    <T> Key<List<T>> list(String name, Type<T> item, String about) {
        return list(name, item, about, "");
    }

    /** Keys of the owner's choice; none where it is missing. */
    <K, V> Key<MapOf.Entries<K, V>> map(String name, Scalar<K> key, Type<V> value, String about, String example) {
        return orElse(name, new MapOf<>(key, value), MapOf.Entries.none(), about, example);
    }

    private <T> Key<T> orElse(String name, Type<T> type, T none, String about, String example) {
        return add(new Key<>(
                name,
                type,
                false,
                about,
                example,
                Optional.empty(),
                (node, group, findings) -> Optional.of(node.flatMap(given -> type.read(given, quoted(name), findings))
                        .orElse(none))));
    }

    private static String quoted(String name) {
        return "'" + name + "'";
    }

    private static Node empty(Source source) {
        return new Node.Mapping(List.of(), source);
    }

    private <T> Key<T> add(Key<T> key) {
        keys.add(key);
        return key;
    }
}
