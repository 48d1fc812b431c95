package io.sitebrief.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.sitebrief.brief.Brief;
import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.component.Component;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** brief.schema.json: the JSON Schema (2020-12) of brief.json, read off the same records that the file is written from. */
final class BriefSchema {

    private final Map<String, Object> definitions = new TreeMap<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private BriefSchema() {}

    static SiteFile file() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(json, new BriefSchema().schema());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return SiteFile.text("brief.schema.json", out + "\n");
    }

    private Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", Map.of("const", BriefJson.FORMAT));
        properties.put("id", type("string"));
        properties.put("version", type("string"));
        properties.put("status", Map.of("enum", List.of("draft", "issued")));
        properties.put("currency", type("string"));
        properties.put("period", reference("period"));
        properties.put("data-cut-off", nullable(type("string")));
        properties.put("facts", list(fact()));
        for (Component component : Component.of(Brief.class)) {
            String key = component.key();
            if (!List.of("facts", "notes", "guide", "presence").contains(key)) {
                properties.put(key, of(component.type()));
            }
        }
        properties.put("risks", list(record(RegisterReport.Risk.class)));
        properties.put("presence", list(record(PresenceReport.Assessment.class)));
        properties.put("changes", nullable(record(ChangeData.class)));
        base();
        while (!open.isEmpty()) {
            Class<?> next = open.removeFirst();
            definitions.put(name(next), define(next));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A brief as data");
        schema.putAll(object(properties));
        schema.put("$defs", definitions);
        return schema;
    }

    private void base() {
        definitions.put("decimal", Map.of("type", "string", "pattern", "^-?[0-9]+(\\.[0-9]+)?$"));
        definitions.put("fact-id", Map.of("type", "string", "description", "The id of an entry of facts"));
        definitions.put("date", Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
        definitions.put("period", object(Map.of("from", reference("date"), "to", reference("date"))));
        definitions.put(
                "place", object(Map.of("file", type("string"), "line", type("integer"), "column", type("integer"))));
    }

    private static Map<String, Object> fact() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", type("string"));
        properties.put("label", type("string"));
        properties.put("value", nullable(reference("decimal")));
        properties.put("unit", words(Unit.values(), Unit::word));
        properties.put("status", words(Certainty.values(), Certainty::word));
        properties.put("text", type("string"));
        properties.put("formula", type("string"));
        properties.put("inputs", list(type("string")));
        properties.put("sources", list(reference("place")));
        properties.put("why", nullable(type("string")));
        return object(properties);
    }

    private Map<String, Object> define(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Component component : Component.of(type)) {
            properties.put(component.key(), of(component.type()));
        }
        return object(properties);
    }

    private Map<String, Object> of(Type type) {
        Class<?> raw = JsonShape.raw(type);
        return switch (JsonShape.of(raw)) {
            case TEXT -> type("string");
            case WHOLE -> type("integer");
            case DECIMAL -> reference("decimal");
            case YES_NO -> type("boolean");
            case DATE -> reference("date");
            case PERIOD -> reference("period");
            case PLACE -> reference("place");
            case FACT -> reference("fact-id");
            case WORD ->
                Map.of(
                        "enum",
                        Arrays.stream(raw.getEnumConstants())
                                .map(word -> JsonShape.word((Enum<?>) word))
                                .toList());
            case LIST -> list(of(JsonShape.element(type)));
            case MAP -> Map.of("type", "object", "additionalProperties", of(JsonShape.element(type)));
            case OPTIONAL -> nullable(of(JsonShape.element(type)));
            case RECORD -> record(raw);
        };
    }

    private Map<String, Object> record(Class<?> type) {
        if (!definitions.containsKey(name(type))) {
            definitions.put(name(type), Map.of());
            open.addLast(type);
        }
        return reference(name(type));
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", properties.keySet().stream().sorted().toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static <E> Map<String, Object> words(E[] values, Function<E, String> word) {
        return Map.of("enum", Arrays.stream(values).map(word).distinct().toList());
    }

    private static Map<String, Object> type(String name) {
        return Map.of("type", name);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, type("null")));
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            // maps made by Map.of have no order of their own: the keys are sorted so that the bytes are the same
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString((String) value);
        }
    }
}
