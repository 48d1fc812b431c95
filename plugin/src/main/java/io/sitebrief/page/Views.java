package io.sitebrief.page;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands inside a page's view, however deep. */
final class Views {

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

    private static Object part(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the view " + view.getClass().getName() + " is not public", e);
        }
    }
}
