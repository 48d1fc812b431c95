package io.sitebrief.component;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A component of a record.
 *
 * @param name as the source text has it
 * @param key in kebab-case: {@code costOfDelay} becomes {@code cost-of-delay}
 * @param type with its type arguments
 */
public record Component(String name, String key, Type type, Method accessor) {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    /** Looking the components of a type up takes far longer than to read them, so that it is done once a type. */
    private static final ClassValue<List<Component>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    /** The components of a record's class in their order. */
    public static List<Component> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The components of a record in their order. */
    public static List<Component> of(Record view) {
        return KNOWN.get(view.getClass());
    }

    private static Component of(RecordComponent component) {
        String key = CAPITAL.matcher(component.getName()).replaceAll("-$1").toLowerCase(Locale.ROOT);
        return new Component(component.getName(), key, component.getGenericType(), component.getAccessor());
    }

    /**
     * What stands in it.
     *
     * @throws IllegalStateException where the record is not public
     */
    public Object in(Record view) {
        try {
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record " + view.getClass().getName() + " is not public", e);
        }
    }
}
