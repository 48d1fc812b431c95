package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every figure of the brief by its id, in the order of calculation, with the figures that they are made of. */
public final class Facts {

    private final Map<String, Figure> byId;

    private Facts(Map<String, Figure> byId) {
        this.byId = byId;
    }

    /**
     * The figures and all that their formulas name.
     *
     * @throws IllegalStateException if two different figures share an id
     */
    public static Facts of(Collection<Figure> figures) {
        Map<String, Figure> found = new LinkedHashMap<>();
        Deque<Figure> open = new ArrayDeque<>(figures);
        while (!open.isEmpty()) {
            Figure figure = open.removeFirst();
            Figure earlier = found.putIfAbsent(figure.id(), figure);
            if (earlier == null) {
                figure.inputs().forEach(open::addLast);
            } else if (earlier != figure) {
                throw new IllegalStateException("two figures have the id " + figure.id());
            }
        }
        return new Facts(found);
    }

    public List<Figure> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Figure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
