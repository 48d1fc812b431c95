package io.sitebrief.calculate;

import io.sitebrief.component.Component;
import io.sitebrief.figure.Figure;
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
            for (Component component : Component.of(record)) {
                look(component.in(record));
            }
        } else if (thing instanceof Optional<?> option) {
            option.ifPresent(this::look);
        } else if (thing instanceof Collection<?> collection) {
            collection.forEach(this::look);
        } else if (thing instanceof Map<?, ?> map) {
            map.values().forEach(this::look);
        }
    }
}
