package io.sitebrief.pipeline;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON Schema of a brief's own {@code theme/theme.yaml}, for editors: the tokens of the default theme with their values.
 * Another theme may have more, so that a key it does not know is left to the reader.
 */
final class ThemeSchema {

    private ThemeSchema() {}

    static Map<String, Object> tree() throws IOException {
        SortedMap<String, String> tokens = new TreeMap<>();
        ThemeChain.of(new Located<>(Look.DEFAULT, Source.ofFile("site-brief.theme"))).value().stream()
                .flatMap(files -> files.settings().entrySet().stream())
                .forEach(token -> tokens.put(token.getKey(), token.getValue().value()));
        SortedMap<String, Object> schema = group(tokens);
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", OwnTheme.SETTINGS);
        return schema;
    }

    /** Tokens by their dotted keys, in the groups that the keys name. */
    private static SortedMap<String, Object> group(Map<String, String> tokens) {
        SortedMap<String, Object> properties = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> inner = new TreeMap<>();
        tokens.forEach((key, value) -> {
            int dot = key.indexOf('.');
            if (dot < 0) {
                properties.put(key, new TreeMap<>(Map.of("type", "string", "examples", List.of(value))));
            } else {
                inner.computeIfAbsent(key.substring(0, dot), any -> new TreeMap<>())
                        .put(key.substring(dot + 1), value);
            }
        });
        inner.forEach((name, rest) -> properties.put(name, group(rest)));
        return new TreeMap<>(Map.of("type", "object", "properties", properties));
    }
}
