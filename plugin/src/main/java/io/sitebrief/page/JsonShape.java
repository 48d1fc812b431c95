package io.sitebrief.page;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.source.Source;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a type of the brief becomes in brief.json. The writer and the schema both ask here, so that they cannot differ.
 */
enum JsonShape {
    TEXT,
    WHOLE,
    DECIMAL,
    YES_NO,
    DATE,
    PERIOD,
    PLACE,
    /** A figure stands as the id of its fact. */
    FACT,
    WORD,
    LIST,
    MAP,
    OPTIONAL,
    RECORD;

    private static final Map<Class<?>, JsonShape> SHAPES = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(long.class, WHOLE),
            Map.entry(boolean.class, YES_NO),
            Map.entry(Boolean.class, YES_NO),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Period.class, PERIOD),
            Map.entry(Source.class, PLACE),
            Map.entry(Figure.class, FACT),
            Map.entry(List.class, LIST),
            Map.entry(Map.class, MAP),
            Map.entry(Optional.class, OPTIONAL));

    static JsonShape of(Class<?> type) {
        JsonShape known = SHAPES.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return WORD;
        }
        if (type.isRecord()) {
            return RECORD;
        }
        throw new IllegalStateException("no JSON shape for " + type);
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    /** The last type argument: of a list or optional its element, of a map its value. */
    static Type element(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
