package io.sitebrief.read;

import io.sitebrief.read.Scalar.Look;
import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * JSON Schemas (2020-12) of the YAML files, for editors, made of the shapes that the reader itself uses. A schema says
 * which keys there are and how their values are written; rules between keys are the reader's own.
 */
public final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ENDING = ".schema.json";
    /** What YAML tools do not take for text. */
    private static final String SOME_FRACTION = "3.75";

    private static final String SOME_NUMBER = "2026";
    private static final String NEGATIVE = "-7";
    private static final String SOME_BOOLEAN = "true";

    private Schemas() {}

    /** The schema of every file, as a tree of maps and lists, by the schema's name: {@code costs.schema.json}. */
    public static SortedMap<String, Map<String, Object>> all() {
        SortedMap<String, Map<String, Object>> all = new TreeMap<>();
        Shapes.ALL.forEach((path, shape) -> all.put(name(path), schema(path, shape)));
        return all;
    }

    /** The schema's name for a file: that of a folder's files is called after one of them. */
    static String name(String path) {
        String name = path.startsWith(Shapes.CAMPAIGNS) ? "campaign.yaml" : path.substring(path.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.yaml$", "") + ENDING;
    }

    private static Map<String, Object> schema(String path, Shape<?> shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", path);
        schema.putAll(group(shape));
        return schema;
    }

    private static Map<String, Object> of(Type<?> type) {
        if (type instanceof Type.Mapped<?, ?> mapped) {
            return of(mapped.inner());
        }
        if (type instanceof ListOf<?> list) {
            return tree("type", "array", "items", of(list.item()));
        }
        if (type instanceof MapOf<?, ?> map) {
            return tree(
                    "type", "object",
                    "propertyNames", names(map.key().look()),
                    "additionalProperties", of(map.value()));
        }
        if (type instanceof EitherOf<?> either) {
            return tree("anyOf", List.of(of(either.text()), of(either.group())));
        }
        return type instanceof Shape<?> shape ? group(shape) : scalar(((Scalar<?>) type).look());
    }

    private static Map<String, Object> group(Shape<?> shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Key<?> key : shape.keys()) {
            properties.put(key.name(), property(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        Map<String, Object> group = tree("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            group.put("required", required);
        }
        group.put("additionalProperties", false);
        return group;
    }

    private static Map<String, Object> property(Key<?> key) {
        Map<String, Object> property = of(key.type());
        property.put(
                "description",
                key.about()
                        + (key.type() instanceof Shape ? "" : " (" + key.type().noun() + ")"));
        value(key.fallback()).ifPresent(value -> property.put("default", value));
        value(Optional.of(key.example())).ifPresent(value -> property.put("examples", List.of(value)));
        return property;
    }

    private static Optional<Object> value(Optional<String> written) {
        return written.filter(text -> !text.isEmpty())
                .flatMap(text -> YamlReader.read("example", "[" + text + "]").value())
                .map(list -> ((List<?>) value(list)).get(0));
    }

    /** How texts are written that are keys. */
    private static Map<String, Object> names(Look look) {
        return look.words().isEmpty()
                ? look.pattern().map(pattern -> tree("pattern", whole(pattern))).orElseGet(Schemas::tree)
                : tree("enum", look.words());
    }

    private static Map<String, Object> scalar(Look look) {
        if (!look.words().isEmpty()) {
            return tree("enum", words(look));
        }
        return look.family() == Scalar.Family.NUMBER ? number(look) : text(look);
    }

    /** The words of a choice; of yes and no also what YAML tools make of true and false. */
    private static List<Object> words(Look look) {
        Stream<Object> booleans =
                look.words().contains(SOME_BOOLEAN) ? Stream.of(Boolean.TRUE, Boolean.FALSE) : Stream.empty();
        return Stream.concat(look.words().stream(), booleans).toList();
    }

    /** A number as YAML tools take it, or in quotes; the ends of its range hold for the former. */
    private static Map<String, Object> number(Look look) {
        Map<String, Object> number = tree("type", look.whole() ? "integer" : "number");
        look.low().ifPresent(low -> number.put(look.lowIsOutside() ? "exclusiveMinimum" : "minimum", low));
        look.high().ifPresent(high -> number.put("maximum", high));
        Map<String, Object> text = tree("type", "string");
        look.pattern().ifPresent(pattern -> text.put("pattern", whole(pattern)));
        return tree("anyOf", List.of(number, text));
    }

    /** A text, and what YAML tools take for something else though it is one. */
    private static Map<String, Object> text(Look look) {
        if (look.pattern().isEmpty()) {
            return tree("type", List.of("string", "number", "boolean"));
        }
        List<String> types = new ArrayList<>(List.of("string"));
        if (SOME_FRACTION.matches(look.pattern().get())) {
            types.add("number");
        } else if (SOME_NUMBER.matches(look.pattern().get())) {
            types.add("integer");
        }
        if (SOME_BOOLEAN.matches(look.pattern().get())) {
            types.add("boolean");
        }
        Map<String, Object> text =
                tree("type", types, "pattern", whole(look.pattern().get()));
        if (types.contains("integer") && !NEGATIVE.matches(look.pattern().get())) {
            text.put("minimum", 0);
        }
        return text;
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }

    /** A value as YAML tools read it, by the core schema of YAML 1.2. */
    static Object value(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().value(), value(entry.value())));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Schemas::value).toList();
        }
        return node instanceof Node.Scalar scalar ? value(scalar) : Optional.empty();
    }

    private static Object value(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.style() != Node.Style.PLAIN) {
            return text;
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return Boolean.valueOf(text);
        }
        return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?") ? new BigDecimal(text) : text;
    }

    /** Keys and values in turn. */
    private static Map<String, Object> tree(Object... keysAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tree.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return tree;
    }
}
