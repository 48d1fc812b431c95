package io.sitebrief.page;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands inside a page's view, however deep. */
final class Views {

    /** Components that only hold what their record is about. */
    private static final Set<String> PLAIN = Set.of("table", "content");

    private Views() {}

    /** Everything of this type, in the order of the components. */
    static <T> Stream<T> find(Object value, Class<T> type) {
        if (type.isInstance(value)) {
            return Stream.of(type.cast(value));
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(inner -> find(inner, type));
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(inner -> find(inner, type));
        }
        return value instanceof Record view
                ? Stream.of(view.getClass().getRecordComponents()).flatMap(part -> find(part(view, part), type))
                : Stream.of();
    }

    /** Everything of this type, by the way to it: names of components, ids or numbers within lists. */
    static <T> Map<String, T> named(Object value, Class<T> type) {
        Map<String, T> found = new TreeMap<>();
        walk(value, "", type, found);
        return found;
    }

    private static <T> void walk(Object value, String way, Class<T> type, Map<String, T> found) {
        if (type.isInstance(value)) {
            found.put(way, type.cast(value));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(inner, way, type, found));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), joined(way, id(list.get(i)).orElse(Integer.toString(i + 1))), type, found);
            }
        } else if (value instanceof Record view) {
            for (RecordComponent component : view.getClass().getRecordComponents()) {
                boolean plain = PLAIN.contains(component.getName()) && !way.isEmpty();
                walk(part(view, component), plain ? way : joined(way, kebab(component.getName())), type, found);
            }
        }
    }

    private static Optional<String> id(Object item) {
        return item instanceof Record view
                ? Stream.of(view.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals("id"))
                        .map(component -> part(view, component))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static String joined(String way, String name) {
        return way.isEmpty() ? name : way + "-" + name;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Object part(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the view " + view.getClass().getName() + " is not public", e);
        }
    }
}
