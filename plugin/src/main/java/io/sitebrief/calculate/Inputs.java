package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what an owner wrote, or what the product counted, into inputs of formulas. */
final class Inputs {

    private Inputs() {}

    /** A number as written, with its place. */
    static Expression.Input written(String id, String label, Unit unit, Located<BigDecimal> number) {
        return new Expression.Input(
                id, label, unit, Amount.of(number.value()), Certainty.MEASURED, List.of(number.source()));
    }

    /** A whole number as written, with its place. */
    static Expression.Input whole(String id, String label, Unit unit, Located<Integer> number) {
        return written(id, label, unit, number.map(BigDecimal::valueOf));
    }

    /** How many things the owners wrote, resting on the places where they stand. */
    static Expression.Input counted(String id, String label, List<Source> things) {
        return new Expression.Input(id, label, Unit.COUNT, Amount.of(things.size()), Certainty.MEASURED, things);
    }

    /** A number that follows from the calendar, such as days between two dates that stand at these places. */
    static Expression.Input derived(String id, String label, Unit unit, long number, List<Source> sources) {
        return new Expression.Input(id, label, unit, Amount.of(number), Certainty.MEASURED, sources);
    }

    /** What the owners did not say, and why it is missing. */
    static Expression.Input missing(String id, String label, Unit unit, String why, Source where) {
        return new Expression.Input(id, label, unit, Amount.unknown(why), Certainty.UNAVAILABLE, List.of(where));
    }

    /** A number as written; where its owner also gave a range it is an estimate. */
    static Expression.Input rangeable(
            String id, String label, Unit unit, Located<BigDecimal> number, boolean hasRange) {
        Certainty certainty = hasRange ? Certainty.ESTIMATED : Certainty.MEASURED;
        return new Expression.Input(id, label, unit, Amount.of(number.value()), certainty, List.of(number.source()));
    }

    /** The outcome of a statistic or of a what-if, resting on these places. */
    static Expression.Input outcome(String id, String label, Unit unit, Amount amount, List<Source> sources) {
        Certainty certainty = amount.isKnown() ? Certainty.ESTIMATED : Certainty.UNAVAILABLE;
        return new Expression.Input(id, label, unit, amount, certainty, sources);
    }

    /** The input of this id in a formula, or the figure that the formula names so. */
    static Optional<Expression.Input> find(String id, Expression formula) {
        Figure whole = Figure.of(id, id, Unit.COUNT, formula);
        return Stream.concat(whole.leaves().stream(), whole.inputs().stream().map(Inputs::input))
                .filter(leaf -> leaf.id().equals(id))
                .findFirst();
    }

    private static Expression.Input input(Figure figure) {
        return new Expression.Input(
                figure.id(), figure.label(), figure.unit(), figure.amount(), figure.certainty(), figure.sources());
    }
}
