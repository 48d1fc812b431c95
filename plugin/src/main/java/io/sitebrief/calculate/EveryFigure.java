package io.sitebrief.calculate;

import io.sitebrief.figure.Figure;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the figures that stand anywhere in records, lists, maps and options, so that none is forgotten. */
final class EveryFigure {

    private final List<Figure> found = new ArrayList<>();

    private EveryFigure() {}

    /** The figures in the order in which they stand. */
    static List<Figure> in(Collection<?> things) {
        EveryFigure search = new EveryFigure();
        things.forEach(search::look);
        return List.copyOf(search.found);
    }

    private void look(Object thing) {
        if (thing instanceof Figure figure) {
            found.add(figure);
        } else if (thing instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                look(value(record, component));
            }
        } else if (thing instanceof Optional<?> option) {
            option.ifPresent(this::look);
        } else if (thing instanceof Collection<?> collection) {
            collection.forEach(this::look);
        } else if (thing instanceof Map<?, ?> map) {
            map.values().forEach(this::look);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that does not show its components: " + record.getClass(), e);
        }
    }
}
