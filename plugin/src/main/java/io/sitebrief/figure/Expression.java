package io.sitebrief.figure;

import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;

/**
 * A formula as a tree. The same tree is evaluated for the value, walked for the inputs and sources, and printed as the
 * explanation: there is no second path to any of them.
 */
public sealed interface Expression {

    /**
     * A number as its owner wrote it, or as counted in a metric file.
     *
     * @param id stable name, used to vary the input in an uncertainty analysis
     */
    record Input(String id, String label, Unit unit, Amount amount, Certainty certainty, List<Source> sources)
            implements Expression {

        public Input {
            sources = List.copyOf(sources);
        }
    }

    /** A number of the method itself, such as the 4 of a five-point scale. */
    record Constant(BigDecimal value) implements Expression {}

    /** Another figure, by name. */
    record Of(Figure figure) implements Expression {}

    /** The sum of the terms; without any term it is zero. */
    record Sum(List<Expression> terms) implements Expression {

        public Sum {
            terms = List.copyOf(terms);
        }
    }

    record Difference(Expression left, Expression right) implements Expression {}

    record Product(List<Expression> factors) implements Expression {

        public Product {
            factors = List.copyOf(factors);
        }
    }

    /** A quotient; where the divisor is zero the outcome is unknown, because of {@code whyZero}. */
    record Quotient(Expression dividend, Expression divisor, String whyZero) implements Expression {}

    /** Rounded half-even to so many decimals: money of a line, to the currency's minor unit. */
    record Rounded(Expression of, int decimals) implements Expression {}

    /** Rounded up to a whole number: people or days that cannot be had in part. */
    record Ceiling(Expression of) implements Expression {}

    /** The larger of the two. */
    record AtLeast(Expression of, BigDecimal floor) implements Expression {}

    /** The number without its sign. */
    record Magnitude(Expression of) implements Expression {}

    /** One part of an amount split by largest remainder. */
    record Part(Apportionment apportionment, int index) implements Expression {}

    /** Nothing is known, and why. */
    record Missing(String why) implements Expression {}

    static Expression of(Figure figure) {
        return new Of(figure);
    }

    static Expression constant(String value) {
        return new Constant(new BigDecimal(value));
    }

    static Expression sum(List<? extends Expression> terms) {
        return new Sum(List.copyOf(terms));
    }

    static Expression sumOf(List<Figure> figures) {
        return new Sum(figures.stream().<Expression>map(Of::new).toList());
    }

    static Expression times(Expression... factors) {
        return new Product(List.of(factors));
    }

    default Expression minus(Expression other) {
        return new Difference(this, other);
    }

    default Expression plus(Expression other) {
        return new Sum(List.of(this, other));
    }

    default Expression over(Expression divisor, String whyZero) {
        return new Quotient(this, divisor, whyZero);
    }

    default Expression rounded(int decimals) {
        return new Rounded(this, decimals);
    }
}
