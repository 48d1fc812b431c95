package io.sitebrief.brief;

import io.sitebrief.figure.Amount;
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
        figures.values().stream().flatMap(Facts::foreign).forEach(input -> {
            Figure figure = figures.get(input.id());
            Expression.Input earlier = figure == null ? found.putIfAbsent(input.id(), input) : null;
            boolean clash = figure != null
                    ? differ(figure.amount(), input.amount())
                    : earlier != null && differ(earlier.amount(), input.amount());
            if (clash) {
                throw new IllegalStateException("two numbers have the id " + input.id());
            }
        });
        return found;
    }

    /** What the figure names but itself: a number as written or counted may be the figure. */
    private static Stream<Expression.Input> foreign(Figure figure) {
        return figure.leaves().stream().filter(input -> !input.id().equals(figure.id()));
    }

    /** These figures and more; those that are there already stay. */
    public Facts with(Collection<Figure> more) {
        return of(Stream.concat(byId.values().stream(), more.stream()).toList());
    }

    /** Whether two amounts differ as numbers; trailing zeros make no difference. */
    private static boolean differ(Amount one, Amount other) {
        return one.isKnown() && other.isKnown()
                ? one.known().orElseThrow().compareTo(other.known().orElseThrow()) != 0
                : !one.equals(other);
    }

    public List<Figure> all() {
        return List.copyOf(byId.values());
    }

    /** How many figures and numbers there are. */
    public int size() {
        return byId.size() + inputs.size();
    }

    /**
     * The numbers as written or counted that the figures rest on, by id; one that a figure of the same id shows is not
     * told twice.
     */
    public List<Expression.Input> inputs() {
        return List.copyOf(inputs.values());
    }

    public Optional<Figure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
