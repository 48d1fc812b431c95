package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornadoTest {

    private static final Expression BENEFIT = input("benefit", "150");
    private static final Expression COST = input("cost", "100");
    private static final Figure ROI = Figure.of("roi", "ROI", Unit.RATIO, Formulas.roi(BENEFIT.minus(COST), COST));

    @Test
    void theWidestSwingComesFirst() {
        List<Tornado.Bar> bars =
                Tornado.of(ROI, List.of(varied("benefit", "140", "150", "160"), varied("cost", "50", "100", "120")));
        assertThat(bars).extracting(bar -> bar.input().id()).containsExactly("cost", "benefit");
        assertThat(bars.get(0).atLow().known().orElseThrow()).isEqualByComparingTo("2");
        assertThat(bars.get(0).atHigh().known().orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(bars.get(0).swing().orElseThrow()).isEqualByComparingTo("1.75");
        assertThat(bars.get(1).swing().orElseThrow()).isEqualByComparingTo("0.2");
    }

    @Test
    void theOtherInputsStayAtLikely() {
        Tornado.Bar bar =
                Tornado.of(ROI, List.of(varied("benefit", "100", "150", "200"))).get(0);
        assertThat(bar.atLow().known().orElseThrow()).isEqualByComparingTo("0");
        assertThat(bar.atHigh().known().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void equalSwingsAreSortedById() {
        Figure sum = Figure.of("sum", "sum", Unit.COUNT, input("b", "1").plus(input("a", "1")));
        List<Tornado.Bar> bars = Tornado.of(sum, List.of(varied("b", "0", "1", "2"), varied("a", "0", "1", "2")));
        assertThat(bars).extracting(bar -> bar.input().id()).containsExactly("a", "b");
    }

    @Test
    void anEndAtWhichTheFigureIsUnknownHasNoSwingAndComesLast() {
        List<Tornado.Bar> bars =
                Tornado.of(ROI, List.of(varied("cost", "0", "100", "120"), varied("benefit", "149", "150", "151")));
        assertThat(bars).extracting(bar -> bar.input().id()).containsExactly("benefit", "cost");
        assertThat(bars.get(1).atLow()).isEqualTo(Amount.unknown("the cost is zero"));
        assertThat(bars.get(1).swing()).isEmpty();
    }

    static Expression input(String id, String value) {
        return new Expression.Input(
                id, id, Unit.MONEY, Amount.of(new BigDecimal(value)), Certainty.MEASURED, List.of());
    }

    static VariedInput varied(String id, String low, String likely, String high) {
        return new VariedInput(id, new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }
}
