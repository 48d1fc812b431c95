package io.sitebrief.figure;

import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A return from twenty lines of cost and twenty of benefit: its value, and its places. */
@State(Scope.Benchmark)
public class FigureBench {

    private static final int LINES = 20;

    private List<Figure> costs = List.of();
    private List<Figure> benefits = List.of();

    @Setup
    public void lines() {
        costs = IntStream.range(0, LINES).mapToObj(i -> line("cost", i)).toList();
        benefits = IntStream.range(0, LINES).mapToObj(i -> line("benefit", i)).toList();
    }

    private static Figure line(String kind, int i) {
        Amount amount = Amount.of(BigDecimal.valueOf(12_345L * (i + 1), 2));
        String id = kind + ".line." + i;
        List<Source> places = List.of(new Source(kind + "s.yaml", i + 2, 5));
        return Figure.of(id, id, Unit.MONEY, new Expression.Input(id, id, Unit.MONEY, amount, Certainty.MEASURED, places));
    }

    private Figure roi() {
        Figure cost = Figure.of("cost", "cost", Unit.MONEY, Expression.sumOf(costs).rounded(2));
        Figure benefit = Figure.of("benefit", "benefit", Unit.MONEY, Expression.sumOf(benefits).rounded(2));
        Expression net = Expression.of(benefit).minus(Expression.of(cost));
        return Figure.of("roi", "return", Unit.RATIO, net.over(Expression.of(cost), "there is no cost"));
    }

    @Benchmark
    public Amount evaluated() {
        return roi().amount();
    }

    @Benchmark
    public List<Source> traced() {
        return roi().places();
    }
}
