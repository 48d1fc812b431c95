package io.sitebrief.page;

import io.sitebrief.component.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What stands of one type inside a page's view, however deep. Records that by their types cannot hold it are not
 * entered: most of a large page is such.
 */
final class Views<T> {

    /** Components that only hold what their record is about. */
    private static final Set<String> PLAIN = Set.of("table", "content");

    private final Class<T> wanted;
    private final ClassValue<Boolean> holders = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return mayHold(type, new HashSet<>());
        }
    };

    Views(Class<T> wanted) {
        this.wanted = wanted;
    }

    /** Everything of the type, by the way to it: names of components, ids or numbers within lists. */
    Map<String, T> named(Object view) {
        Map<String, T> found = new TreeMap<>();
        walk(view, "", found::put);
        return found;
    }

    /** Everything of the type, in the order of the components. */
    List<T> all(Object view) {
        List<T> found = new ArrayList<>();
        walk(view, "", (way, one) -> found.add(one));
        return List.copyOf(found);
    }

    private void walk(Object value, String way, BiConsumer<String, T> found) {
        if (wanted.isInstance(value)) {
            found.accept(way, wanted.cast(value));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(inner, way, found));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object item = list.get(i);
                if (mayHold(item)) {
                    walk(item, joined(way, id(item).orElse(Integer.toString(i + 1))), found);
                }
            }
        } else if (value instanceof Record view && holders.get(view.getClass())) {
            for (Component component : Component.of(view)) {
                boolean plain = PLAIN.contains(component.name()) && !way.isEmpty();
                walk(component.in(view), plain ? way : joined(way, component.key()), found);
            }
        }
    }

    private boolean mayHold(Object item) {
        return !(item instanceof Record) || holders.get(item.getClass());
    }

    private boolean mayHold(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType of) {
            return mayHold(of.getActualTypeArguments()[0], seen);
        }
        if (!(type instanceof Class<?> known) || known.isInterface() || wanted.isAssignableFrom(known)) {
            return true;
        }
        return known.isRecord() && Component.of(known).stream().anyMatch(component -> mayHold(component.type(), seen));
    }

    private static Optional<String> id(Object item) {
        if (item instanceof Record view) {
            for (Component component : Component.of(view)) {
                if (component.name().equals("id") && component.in(view) instanceof String id) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    private static String joined(String way, String name) {
        return way.isEmpty() ? name : way + "-" + name;
    }
}
