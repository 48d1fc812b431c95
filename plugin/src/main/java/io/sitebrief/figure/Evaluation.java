package io.sitebrief.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * One evaluation of figures, with some inputs replaced by other values: the same expressions answer "what if".
 *
 * <p>Not thread-safe; make one for each question.
 */
public final class Evaluation {

    private static final Evaluation PLAIN = new Evaluation(Map.of());

    private final Map<String, BigDecimal> replaced;
    private final IdentityHashMap<Figure, Exact> figures = new IdentityHashMap<>();
    private final IdentityHashMap<Apportionment, List<Exact>> splits = new IdentityHashMap<>();

    private Evaluation(Map<String, BigDecimal> replaced) {
        this.replaced = Map.copyOf(replaced);
    }

    /** An evaluation in which the inputs and figures with these ids have these values instead of their own. */
    public static Evaluation with(Map<String, BigDecimal> replaced) {
        return new Evaluation(replaced);
    }

    /** The figure's amount under the replaced inputs. */
    public Amount of(Figure figure) {
        return exact(figure).amount(figure.unit());
    }

    /** What the inputs give as they stand; nothing is kept, for figures and splits keep their own. */
    static Exact plain(Expression expression) {
        return PLAIN.exact(expression);
    }

    private Exact exact(Figure figure) {
        if (replaced.isEmpty()) {
            return figure.exact();
        }
        Exact known = figures.get(figure);
        if (known == null) {
            BigDecimal other = replaced.get(figure.id());
            known = other == null ? exact(figure.expression()) : Exact.of(other);
            figures.put(figure, known);
        }
        return known;
    }

    private Exact exact(Expression expression) {
        if (expression instanceof Expression.Input input) {
            BigDecimal other = replaced.get(input.id());
            return other == null ? Exact.of(input.amount()) : Exact.of(other);
        }
        if (expression instanceof Expression.Constant constant) {
            return Exact.of(constant.value());
        }
        if (expression instanceof Expression.Of reference) {
            return exact(reference.figure());
        }
        if (expression instanceof Expression.Missing missing) {
            return Exact.unknown(missing.why());
        }
        if (expression instanceof Expression.Part part) {
            return split(part.apportionment()).get(part.index());
        }
        return operation(expression);
    }

    private Exact operation(Expression expression) {
        if (expression instanceof Expression.Sum sum) {
            return sum.terms().stream().map(this::exact).reduce(Exact.ZERO, Exact::plus);
        }
        if (expression instanceof Expression.Difference difference) {
            return exact(difference.left()).minus(exact(difference.right()));
        }
        if (expression instanceof Expression.Product product) {
            return product.factors().stream().map(this::exact).reduce(Exact.of(BigDecimal.ONE), Exact::times);
        }
        if (expression instanceof Expression.Quotient quotient) {
            return exact(quotient.dividend()).over(exact(quotient.divisor()), quotient.whyZero());
        }
        if (expression instanceof Expression.Rounded rounded) {
            return exact(rounded.of()).rounded(rounded.decimals());
        }
        return bound(expression);
    }

    private Exact bound(Expression expression) {
        if (expression instanceof Expression.Ceiling ceiling) {
            Exact inner = exact(ceiling.of());
            return inner.isKnown()
                    ? Exact.of(inner.numerator().divide(inner.denominator(), 0, RoundingMode.CEILING))
                    : inner;
        }
        if (expression instanceof Expression.AtLeast atLeast) {
            Exact inner = exact(atLeast.of());
            Exact floor = Exact.of(atLeast.floor());
            return inner.isKnown() && inner.compareTo(floor) < 0 ? floor : inner;
        }
        if (expression instanceof Expression.Magnitude magnitude) {
            Exact inner = exact(magnitude.of());
            return inner.signum() < 0 ? inner.negate() : inner;
        }
        throw new IllegalStateException("an expression without an evaluation: " + expression);
    }

    private List<Exact> split(Apportionment apportionment) {
        if (replaced.isEmpty()) {
            return apportionment.parts(this::exact);
        }
        List<Exact> known = splits.get(apportionment);
        if (known == null) {
            known = apportionment.split(this::exact);
            splits.put(apportionment, known);
        }
        return known;
    }

    static List<Exact> unknown(int parts, String why) {
        List<Exact> list = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            list.add(Exact.unknown(why));
        }
        return List.copyOf(list);
    }
}
