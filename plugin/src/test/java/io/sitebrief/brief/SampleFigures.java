package io.sitebrief.brief;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;

/** Figures made by hand for tests. */
public final class SampleFigures {

    private SampleFigures() {}

    /** A figure that is an input of its own, as written in costs.yaml, line 9, column 14. */
    public static Figure of(String id, String label, Unit unit, String value) {
        List<Source> places = List.of(new Source("costs.yaml", 9, 14));
        return Figure.of(
                id,
                label,
                unit,
                new Expression.Input(
                        id + ".input", label, unit, Amount.of(new BigDecimal(value)), Certainty.MEASURED, places));
    }

    public static Figure money(String id, String label, String value) {
        return of(id, label, Unit.MONEY, value);
    }

    public static Figure ratio(String id, String label, String value) {
        return of(id, label, Unit.RATIO, value);
    }

    public static Figure count(String id, String label, String value) {
        return of(id, label, Unit.COUNT, value);
    }

    public static Figure unknown(String id, String label, Unit unit, String why) {
        return Figure.of(id, label, unit, new Expression.Missing(why));
    }

    static Figure difference(String id, String label, Figure left, Figure right) {
        return Figure.of(id, label, left.unit(), Expression.of(left).minus(Expression.of(right)));
    }

    static Figure ratio(String id, String label, Figure above, Figure below, String whyZero) {
        return Figure.of(id, label, Unit.RATIO, Expression.of(above).over(Expression.of(below), whyZero));
    }
}
