package io.sitebrief.figure;

import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;

/** Inputs and figures for tests, by name and number. */
final class Numbers {

    private Numbers() {}

    static Expression.Input input(String id, String value, Source... sources) {
        return new Expression.Input(
                id, id, Unit.MONEY, Amount.of(new BigDecimal(value)), Certainty.MEASURED, List.of(sources));
    }

    static Expression.Input certain(String id, Certainty certainty) {
        return new Expression.Input(id, id, Unit.MONEY, Amount.of(1), certainty, List.of());
    }

    static Expression number(String value) {
        return Expression.constant(value);
    }

    static Figure money(String id, Expression expression) {
        return Figure.of(id, id, Unit.MONEY, expression);
    }

    static Figure ratio(String id, Expression expression) {
        return Figure.of(id, id, Unit.RATIO, expression);
    }

    static Amount amount(Expression expression) {
        return money("figure", expression).amount();
    }

    static BigDecimal value(Expression expression) {
        return amount(expression).known().orElseThrow();
    }
}
