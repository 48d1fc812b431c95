package io.sitebrief.calculate;

import static io.sitebrief.calculate.TornadoTest.input;
import static io.sitebrief.calculate.TornadoTest.varied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SwitchingValueTest {

    private static final Expression COST = input("cost", "100");

    private static Figure roi(Expression benefit) {
        return Figure.of("roi", "ROI", Unit.RATIO, Formulas.roi(benefit.minus(COST), COST));
    }

    @Test
    void theBenefitSwitchesAtTheCost() {
        assertThat(SwitchingValue.of(roi(input("benefit", "150")), varied("benefit", "140", "150", "160")))
                .contains(new BigDecimal("100"));
    }

    /** ROI is no straight line over the cost. */
    @Test
    void theCostSwitchesAtTheBenefit() {
        BigDecimal cost = SwitchingValue.of(roi(input("benefit", "149")), varied("cost", "90", "100", "120"))
                .orElseThrow();
        assertThat(cost).isCloseTo(new BigDecimal("149"), within(new BigDecimal("1e-7")));
    }

    @Test
    void theMemosMarginSwitchesWhereItBreaksEven() {
        ReferenceCase memo = ReferenceCase.of("A01");
        Expression cost = memo.input("staff_cost_loaded")
                .plus(memo.input("community_platform"))
                .plus(memo.input("other_tools"));
        Expression revenue = memo.input("membership_uplift_revenue")
                .plus(memo.input("conference_incremental_revenue"))
                .plus(memo.input("certification_sales"));
        Expression benefit = Expression.times(revenue, input("margin", "1")).plus(memo.input("cost_savings"));
        Figure roi = Figure.of("roi", "ROI", Unit.RATIO, Formulas.roi(benefit.minus(cost), cost));
        assertThat(SwitchingValue.of(roi, varied("margin", "0.5", "1", "1")).orElseThrow())
                .isCloseTo(new BigDecimal("0.66208"), within(new BigDecimal("0.0000001")));
    }

    @Test
    void aLineOfRoundedMoneySwitchesWithinACent() {
        Expression rounded = Expression.times(input("members", "20"), Expression.constant("0.333"))
                .rounded(2)
                .minus(Expression.constant("10"));
        Figure net = Figure.of("net", "net", Unit.MONEY, rounded);
        BigDecimal members =
                SwitchingValue.of(net, varied("members", "10", "20", "30")).orElseThrow();
        assertThat(members).isCloseTo(new BigDecimal("30.03"), within(new BigDecimal("0.02")));
    }

    @Test
    void aFigureThatKeepsItsSignHasNoSwitchingValue() {
        Expression always = input("benefit", "150").plus(Expression.constant("200"));
        assertThat(SwitchingValue.of(roi(always), varied("benefit", "140", "150", "160")))
                .isEmpty();
    }

    @Test
    void anInputThatMayBeNegativeIsLookedForBelowZero() {
        Expression always = input("benefit", "150").plus(Expression.constant("200"));
        assertThat(SwitchingValue.of(roi(always), varied("benefit", "-10", "150", "160")))
                .contains(new BigDecimal("-100"));
    }

    @Test
    void aJumpOverZeroIsNoSwitchingValue() {
        Expression jump = Expression.constant("1").over(input("x", "1").minus(Expression.constant("4.1")), "zero");
        assertThat(SwitchingValue.of(Figure.of("jump", "jump", Unit.COUNT, jump), varied("x", "1", "1", "2")))
                .isEmpty();
    }

    @Test
    void theNearestOfTwoIsTaken() {
        Expression x = input("x", "3");
        Expression parabola = Expression.times(x.minus(Expression.constant("1")), x.minus(Expression.constant("8")));
        BigDecimal value = SwitchingValue.of(Figure.of("p", "p", Unit.COUNT, parabola), varied("x", "2", "3", "4"))
                .orElseThrow();
        assertThat(value).isCloseTo(BigDecimal.ONE, within(new BigDecimal("1e-8")));
    }

    @Test
    void anUnknownFigureHasNoSwitchingValue() {
        assertThat(SwitchingValue.of(roi(new Expression.Missing("nothing known")), varied("cost", "1", "100", "200")))
                .isEmpty();
    }

    @Test
    void aFigureAtZeroSwitchesWhereItIs() {
        assertThat(SwitchingValue.of(roi(input("benefit", "100")), varied("benefit", "90", "100", "110")))
                .contains(new BigDecimal("100"));
    }
}
