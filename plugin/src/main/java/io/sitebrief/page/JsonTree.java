package io.sitebrief.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sitebrief.component.Component;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes records as JSON: keys in kebab-case, decimals as text, what is absent as null, figures as ids of facts. */
final class JsonTree {

    private final JsonGenerator json;

    JsonTree(JsonGenerator json) {
        this.json = json;
    }

    void write(Object value) throws IOException {
        switch (JsonShape.of(plain(value))) {
            case TEXT -> json.writeString((String) value);
            case WHOLE -> json.writeNumber(((Number) value).longValue());
            case DECIMAL -> json.writeString(((BigDecimal) value).toPlainString());
            case YES_NO -> json.writeBoolean((Boolean) value);
            case DATE -> json.writeString(value.toString());
            case PERIOD -> period((Period) value);
            case PLACE -> place((Source) value);
            case FACT -> json.writeString(((Figure) value).id());
            case WORD -> json.writeString(JsonShape.word((Enum<?>) value));
            case LIST -> list((List<?>) value);
            case MAP -> map((Map<?, ?>) value);
            case OPTIONAL -> optional((Optional<?>) value);
            case RECORD -> record((Record) value);
        }
    }

    private static Class<?> plain(Object value) {
        if (value instanceof List) {
            return List.class;
        }
        if (value instanceof Map) {
            return Map.class;
        }
        if (value instanceof Boolean) {
            return boolean.class;
        }
        if (value instanceof Long) {
            return long.class;
        }
        return value instanceof Enum<?> word ? word.getDeclaringClass() : value.getClass();
    }

    private void optional(Optional<?> value) throws IOException {
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            write(value.get());
        }
    }

    private void list(List<?> values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            write(value);
        }
        json.writeEndArray();
    }

    private void map(Map<?, ?> values) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : new TreeMap<>(values).entrySet()) {
            json.writeFieldName((String) entry.getKey());
            write(entry.getValue());
        }
        json.writeEndObject();
    }

    private void record(Record value) throws IOException {
        json.writeStartObject();
        for (Component component : Component.of(value)) {
            json.writeFieldName(component.key());
            write(component.in(value));
        }
        json.writeEndObject();
    }

    private void period(Period period) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", period.from().toString());
        json.writeStringField("to", period.to().toString());
        json.writeEndObject();
    }

    void place(Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", source.file());
        json.writeNumberField("line", source.line());
        json.writeNumberField("column", source.column());
        json.writeEndObject();
    }
}
