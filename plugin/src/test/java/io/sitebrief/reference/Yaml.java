package io.sitebrief.reference;

import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A shipped YAML file, read for the reference. */
final class Yaml {

    private Yaml() {}

    static Node.Mapping file(Path file) throws IOException {
        return (Node.Mapping) YamlReader.read(String.valueOf(file.getFileName()), Files.readString(file))
                .value()
                .orElseThrow();
    }

    static List<Node.Mapping> list(Node.Mapping mapping, String key) {
        Node.Sequence items = (Node.Sequence) mapping.entry(key).orElseThrow().value();
        return items.items().stream().map(Node.Mapping.class::cast).toList();
    }

    /** The text of a key, empty where there is none. */
    static String text(Node.Mapping mapping, String key) {
        return mapping.entry(key)
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .orElse("");
    }
}
