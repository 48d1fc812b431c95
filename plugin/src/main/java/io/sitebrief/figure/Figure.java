package io.sitebrief.figure;

import io.sitebrief.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number with a name that explains itself: its expression yields the amount, the formula's text, the inputs and the
 * places that they come from.
 */
public final class Figure {

    private final String id;
    private final String label;
    private final Unit unit;
    private final Expression expression;
    private final Exact exact;
    private final Certainty certainty;
    private volatile Optional<List<Source>> kept = Optional.empty();

    private Figure(String id, String label, Unit unit, Expression expression, Certainty best) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.expression = expression;
        this.exact = Evaluation.plain(expression);
        this.certainty = exact.isKnown() ? best.worse(Anatomy.certainty(expression)) : Certainty.UNAVAILABLE;
    }

    public static Figure of(String id, String label, Unit unit, Expression expression) {
        return new Figure(id, label, unit, expression, Certainty.MEASURED);
    }

    /** A figure that its owner gave a range: an estimate, however well its parts were measured. */
    public static Figure estimate(String id, String label, Unit unit, Expression expression) {
        return new Figure(id, label, unit, expression, Certainty.ESTIMATED);
    }

    /** Stable and unique in a brief: {@code roi}, {@code campaign.autumn.cost}. */
    public String id() {
        return id;
    }

    /** The name that formulas print. */
    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    public Expression expression() {
        return expression;
    }

    /** The value: money as rounded by its expression, a ratio with ten decimals, else exact up to ten decimals. */
    public Amount amount() {
        return exact.amount(unit);
    }

    public Certainty certainty() {
        return certainty;
    }

    /** The formula in words: {@code (benefit − cost) ÷ cost}. */
    public String formula() {
        return Anatomy.formula(expression, leaf -> leaf.label());
    }

    /** The figures that the formula names, each once, in the order of the formula. */
    public List<Figure> inputs() {
        return Anatomy.inputs(expression);
    }

    /** The inputs that the formula itself names, each once. */
    public List<Expression.Input> leaves() {
        return Anatomy.leaves(expression);
    }

    /** Ids of what the formula names, figures first; a number as written names none but itself. */
    public List<String> parts() {
        return Stream.concat(
                        inputs().stream().map(Figure::id), leaves().stream().map(Expression.Input::id))
                .filter(part -> !part.equals(id))
                .toList();
    }

    /** Every place that this number rests on, over all inputs, sorted. */
    public List<Source> sources() {
        return Anatomy.sources(expression);
    }

    /** The places that this number rests on, sorted; of a file that gives it more than three, only the first. */
    public List<Source> places() {
        return Anatomy.places(expression).told();
    }

    /** The first places of each file; asked for by every figure that is made of this one, so found once. */
    List<Source> kept() {
        if (kept.isEmpty()) {
            kept = Optional.of(Anatomy.places(expression).kept());
        }
        return kept.orElseThrow();
    }

    Exact exact() {
        return exact;
    }

    @Override
    public String toString() {
        return id + " = " + amount();
    }
}
