package io.sitebrief.read;

import io.sitebrief.source.Located;
import io.sitebrief.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys that the owner chooses, each with a value of one type. An unreadable entry is reported and left out. */
public record MapOf<K, V>(Scalar<K> key, Type<V> value) implements Type<MapOf.Entries<K, V>> {

    /** The entries in the order written. */
    public record Entries<K, V>(List<Entry<K, V>> list) {

        static <K, V> Entries<K, V> none() {
            return new Entries<>(List.of());
        }

        Map<K, V> map() {
            Map<K, V> map = new LinkedHashMap<>();
            list.forEach(entry -> map.put(entry.key().value(), entry.value()));
            return Collections.unmodifiableMap(map);
        }
    }

    /** A key with its place, and its value. */
    public record Entry<K, V>(Located<K> key, V value) {}

    @Override
    public String noun() {
        return "keys, each " + key.noun() + " with " + value.noun();
    }

    @Override
    public Optional<Entries<K, V>> read(Node node, String name, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.wrongShape(node, name, noun());
            findings.incomplete(node.source().file());
            return Optional.empty();
        }
        List<Entry<K, V>> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            String written = entry.key().value();
            Node.Scalar text =
                    new Node.Scalar(written, Node.Style.PLAIN, entry.key().source());
            Optional<Located<K>> readKey = key.read(text, name, findings);
            Optional<V> readValue = value.read(entry.value(), "'" + written + "'", findings);
            if (readKey.isEmpty() || readValue.isEmpty()) {
                findings.lost(written);
            }
            readKey.ifPresent(k -> readValue.ifPresent(v -> entries.add(new Entry<>(k, v))));
        }
        return Optional.of(new Entries<>(List.copyOf(entries)));
    }
}
