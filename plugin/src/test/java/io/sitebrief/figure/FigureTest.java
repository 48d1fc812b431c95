package io.sitebrief.figure;

import static io.sitebrief.figure.Numbers.certain;
import static io.sitebrief.figure.Numbers.input;
import static io.sitebrief.figure.Numbers.money;
import static io.sitebrief.figure.Numbers.ratio;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Source COSTS = new Source("costs.yaml", 3, 5);
    private static final Source RATES = new Source("brief.yaml", 9, 2);
    private static final Source BENEFITS = new Source("benefits.yaml", 4, 7);

    private static final Figure COST =
            money("cost", Expression.times(input("hours", "40", COSTS), input("rate", "25", RATES)));
    private static final Figure BENEFIT = money("benefit", input("sales", "1250", BENEFITS));
    private static final Figure NET = money("net", Expression.of(BENEFIT).minus(Expression.of(COST)));
    private static final Figure ROI = ratio("roi", Expression.of(NET).over(Expression.of(COST), "the cost is zero"));

    @Test
    void theAmountFollowsFromTheInputs() {
        assertThat(NET.amount()).isEqualTo(Amount.of(250));
        assertThat(ROI.amount()).isEqualTo(Amount.of(new BigDecimal("0.2500000000")));
    }

    @Test
    void theFormulaNamesTheFiguresThatItUses() {
        assertThat(ROI.formula()).isEqualTo("net ÷ cost");
        assertThat(ROI.inputs()).containsExactly(NET, COST);
        assertThat(COST.formula()).isEqualTo("hours × rate");
        assertThat(COST.inputs()).isEmpty();
    }

    @Test
    void leavesAreTheInputsOfTheFormulaItself() {
        assertThat(COST.leaves()).extracting(Expression.Input::id).containsExactly("hours", "rate");
        assertThat(ROI.leaves()).isEmpty();
    }

    @Test
    void sourcesAreThoseOfEveryInputBelowSortedAndOnce() {
        assertThat(ROI.sources()).containsExactly(BENEFITS, RATES, COSTS);
    }

    @Test
    void unknownGoesUpWithItsReason() {
        Figure cost = money("cost", new Expression.Missing("no cost is stated"));
        Figure roi = ratio("roi", Expression.of(BENEFIT).over(Expression.of(cost), "the cost is zero"));
        assertThat(roi.amount()).isEqualTo(Amount.unknown("no cost is stated"));
        assertThat(roi.certainty()).isEqualTo(Certainty.UNAVAILABLE);
    }

    @Test
    void aFigureIsAsCertainAsItsLeastCertainInput() {
        Figure estimated = money("a", certain("x", Certainty.ESTIMATED));
        Expression all = Expression.of(estimated).plus(certain("y", Certainty.PARTIAL));
        assertThat(money("b", all).certainty()).isEqualTo(Certainty.ESTIMATED);
        assertThat(NET.certainty()).isEqualTo(Certainty.MEASURED);
    }

    @Test
    void aFigureUsedTwiceIsNamedOnce() {
        Figure twice = money("twice", Expression.sumOf(List.of(COST, COST)));
        assertThat(twice.inputs()).containsExactly(COST);
        assertThat(twice.amount()).isEqualTo(Amount.of(2_000));
        assertThat(twice.sources()).containsExactly(RATES, COSTS);
    }

    @Test
    void anEmptySumIsZero() {
        assertThat(money("none", Expression.sum(List.of())).amount()).isEqualTo(Amount.of(0));
    }

    @Test
    void peopleAreRoundedUp() {
        assertThat(money("a", new Expression.Ceiling(Numbers.number("7").over(Numbers.number("3"), "zero")))
                        .amount())
                .isEqualTo(Amount.of(3));
        assertThat(money("b", new Expression.Ceiling(Numbers.number("3"))).amount())
                .isEqualTo(Amount.of(3));
        assertThat(money("c", new Expression.Ceiling(Numbers.number("-2.5"))).amount())
                .isEqualTo(Amount.of(-2));
    }

    @Test
    void aFloorHoldsWhatIsBelowIt() {
        assertThat(Numbers.value(new Expression.AtLeast(Numbers.number("-3"), BigDecimal.ZERO)))
                .isZero();
        assertThat(Numbers.value(new Expression.AtLeast(Numbers.number("3"), BigDecimal.ZERO)))
                .isEqualByComparingTo("3");
        assertThat(Numbers.amount(new Expression.AtLeast(new Expression.Missing("not known"), BigDecimal.ZERO)))
                .isEqualTo(Amount.unknown("not known"));
    }

    @Test
    void aMagnitudeHasNoSign() {
        assertThat(Numbers.value(new Expression.Magnitude(Numbers.number("-3.5"))))
                .isEqualByComparingTo("3.5");
        assertThat(Numbers.value(new Expression.Magnitude(Numbers.number("3.5"))))
                .isEqualByComparingTo("3.5");
        assertThat(Numbers.amount(new Expression.Magnitude(new Expression.Missing("not known"))))
                .isEqualTo(Amount.unknown("not known"));
    }

    @Test
    void aLineIsRoundedOnceToTheMinorUnit() {
        Expression hour = Numbers.number("61000").over(Numbers.number("1650"), "no hours");
        Expression line = Expression.times(Numbers.number("277"), hour).rounded(2);
        assertThat(Numbers.value(line)).isEqualByComparingTo("10240.61");
    }
}
