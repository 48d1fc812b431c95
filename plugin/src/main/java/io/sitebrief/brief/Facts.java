package io.sitebrief.brief;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every figure of the brief by its id, in the order of calculation, with the figures that they are made of. */
public final class Facts {

    private final Map<String, Figure> byId;
    private final Map<String, Expression.Input> inputs;

    private Facts(Map<String, Figure> byId, Map<String, Expression.Input> inputs) {
        this.byId = byId;
        this.inputs = inputs;
    }

    /**
     * The figures and all that their formulas name.
     *
     * @throws IllegalStateException if two different figures or inputs share an id
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
        return new Facts(found, leaves(found));
    }

    private static Map<String, Expression.Input> leaves(Map<String, Figure> figures) {
        Map<String, Expression.Input> found = new TreeMap<>();
        for (Figure figure : figures.values()) {
            for (Expression.Input input : figure.leaves()) {
                Expression.Input earlier = found.putIfAbsent(input.id(), input);
                if (figures.containsKey(input.id())
                        || (earlier != null && !earlier.amount().equals(input.amount()))) {
                    throw new IllegalStateException("two numbers have the id " + input.id());
                }
            }
        }
        return found;
    }

    /** These figures and more; those that are there already stay. */
    public Facts with(Collection<Figure> more) {
        return of(Stream.concat(byId.values().stream(), more.stream()).toList());
    }

    public List<Figure> all() {
        return List.copyOf(byId.values());
    }

    /** The numbers as written or counted that the figures rest on, by id. */
    public List<Expression.Input> inputs() {
        return List.copyOf(inputs.values());
    }

    public Optional<Figure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
