package io.sitebrief.figure;

import static io.sitebrief.figure.Numbers.input;
import static io.sitebrief.figure.Numbers.money;
import static io.sitebrief.figure.Numbers.ratio;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Figure COST = money("cost", input("hours", "40"));
    private static final Figure BENEFIT = money("benefit", input("sales", "60"));
    private static final Figure ROI = ratio(
            "roi", Expression.of(BENEFIT).minus(Expression.of(COST)).over(Expression.of(COST), "the cost is zero"));

    @Test
    void aReplacedInputCountsEverywhereBelow() {
        assertThat(with("hours", "20").of(ROI)).isEqualTo(Amount.of(new BigDecimal("2.0000000000")));
        assertThat(with("hours", "20").of(COST)).isEqualTo(Amount.of(20));
    }

    @Test
    void theFigureItselfStaysAsItIs() {
        Amount before = ROI.amount();
        with("hours", "20").of(ROI);
        assertThat(ROI.amount()).isEqualTo(before).isEqualTo(Amount.of(new BigDecimal("0.5000000000")));
    }

    @Test
    void withoutAReplacementTheOutcomeIsTheFiguresOwn() {
        assertThat(Evaluation.with(Map.of()).of(ROI)).isEqualTo(ROI.amount());
        assertThat(with("something-else", "1").of(ROI)).isEqualTo(ROI.amount());
    }

    @Test
    void anUnknownInputBecomesKnownWhenReplaced() {
        Expression missing = new Expression.Input(
                "x", "x", Unit.MONEY, Amount.unknown("not measured"), Certainty.UNAVAILABLE, List.of());
        Figure figure = money("figure", missing);
        assertThat(figure.amount()).isEqualTo(Amount.unknown("not measured"));
        assertThat(with("x", "3").of(figure)).isEqualTo(Amount.of(3));
    }

    @Test
    void aReplacementMayMakeTheFigureUnknown() {
        assertThat(with("hours", "0").of(ROI)).isEqualTo(Amount.unknown("the cost is zero"));
    }

    @Test
    void partsAreSplitAgainFromReplacedInputs() {
        Apportionment split =
                new Apportionment(input("whole", "10.00"), List.of(input("a", "1"), input("b", "1")), 2, "messages");
        Figure first = money("first", split.part(0));
        assertThat(first.amount()).isEqualTo(Amount.of(new BigDecimal("5.00")));
        assertThat(with("a", "3").of(first)).isEqualTo(Amount.of(new BigDecimal("7.50")));
        assertThat(with("whole", "20.00").of(first)).isEqualTo(Amount.of(new BigDecimal("10.00")));
        assertThat(first.amount()).isEqualTo(Amount.of(new BigDecimal("5.00")));
    }

    private static Evaluation with(String id, String value) {
        return Evaluation.with(Map.of(id, new BigDecimal(value)));
    }
}
