package io.sitebrief.calculate;

import static io.sitebrief.calculate.ReferenceCase.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formulas against their published cases. */
class FormulasTest {

    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    @Test
    void theMemoRollUpYieldsItsRatios() {
        ReferenceCase memo = ReferenceCase.of("A01");
        Expression cost = Expression.sum(
                List.of(memo.input("staff_cost_loaded"), memo.input("community_platform"), memo.input("other_tools")));
        Expression revenue = Expression.sum(List.of(
                memo.input("membership_uplift_revenue"),
                memo.input("conference_incremental_revenue"),
                memo.input("certification_sales")));
        Expression benefit = revenue.plus(memo.input("cost_savings"));
        assertThat(value(cost)).isEqualByComparingTo(memo.expected("total_cost"));
        assertThat(value(revenue)).isEqualByComparingTo(memo.expected("total_revenue"));
        assertThat(value(benefit)).isEqualByComparingTo(memo.expected("benefit_incl_savings"));
        assertThat(value(benefit.minus(cost))).isEqualByComparingTo(memo.expected("net_benefit"));
        assertThat(value(Formulas.roi(benefit.minus(cost), cost)))
                .isCloseTo(memo.expected("roi_incl_savings"), within(MILLIONTH));
        assertThat(value(Formulas.benefitCostRatio(benefit, cost))).isCloseTo(memo.expected("bcr"), within(MILLIONTH));
        assertThat(value(Formulas.roi(revenue.minus(cost), cost)))
                .isCloseTo(memo.expected("roi_revenue_only"), within(MILLIONTH));
        assertThat(value(Formulas.breakEvenMargin(cost, memo.input("cost_savings"), revenue)))
                .isCloseTo(new BigDecimal("0.66208"), within(MILLIONTH));
    }

    @Test
    void roiIsTheBenefitCostRatioLessOne() {
        ReferenceCase identity = ReferenceCase.of("A02");
        Expression benefit = identity.input("benefits");
        Expression cost = identity.input("costs");
        assertThat(value(Formulas.benefitCostRatio(benefit, cost))).isEqualByComparingTo(identity.expected("bcr"));
        assertThat(value(Formulas.roi(benefit.minus(cost), cost))).isEqualByComparingTo(identity.expected("roi"));
    }

    @Test
    void roiOfPublishedCampaigns() {
        assertThat(roi("A03", "gain", "cost"))
                .isEqualByComparingTo(ReferenceCase.of("A03").expected("roi"));
        assertThat(roi("A05", "return", "cost"))
                .isCloseTo(ReferenceCase.of("A05").expected("exact"), within(new BigDecimal("0.0000001")));
        assertThat(roi("A06", "hard_gains", "cost"))
                .isEqualByComparingTo(ReferenceCase.of("A06").expected("roi"));
        assertThat(roi("A07", "won_value", "cost"))
                .isEqualByComparingTo(ReferenceCase.of("A07").expected("roi"));
    }

    private static BigDecimal roi(String id, String benefit, String cost) {
        ReferenceCase reference = ReferenceCase.of(id);
        return value(Formulas.roi(reference.input(benefit).minus(reference.input(cost)), reference.input(cost)));
    }

    @Test
    void aFunnelMultipliesDownToItsReturn() {
        ReferenceCase funnel = ReferenceCase.of("A04");
        Expression responses = Expression.times(funnel.input("pieces"), funnel.input("response_rate"));
        Expression sales = Expression.times(responses, funnel.input("close_ratio"));
        Expression gain = Expression.times(sales, funnel.input("gross_profit_per_sale"));
        assertThat(value(responses)).isEqualByComparingTo(funnel.expected("responses"));
        assertThat(value(sales)).isEqualByComparingTo(funnel.expected("sales"));
        assertThat(value(gain)).isEqualByComparingTo(funnel.expected("return"));
        assertThat(value(Formulas.roi(gain.minus(funnel.input("cost")), funnel.input("cost"))))
                .isEqualByComparingTo(funnel.expected("roi"));
    }

    @Test
    void costPerOutcomeDividesSums() {
        ReferenceCase campaign = ReferenceCase.of("A07");
        assertThat(value(Formulas.costPer(campaign.input("cost"), campaign.input("leads"), "lead")))
                .isEqualByComparingTo(campaign.expected("cost_per_lead"));
        assertThat(value(Formulas.costPer(campaign.input("cost"), campaign.input("wins"), "win")))
                .isEqualByComparingTo(campaign.expected("cost_per_win"));
        assertThat(reason(Formulas.costPer(campaign.input("cost"), Expression.constant("0"), "win")))
                .isEqualTo("there is no win");
    }

    @Test
    void roiIsUnknownWhenCostIsMissing() {
        Expression gain = ReferenceCase.of("A07").input("won_value");
        Expression cost = new Expression.Missing("no cost is stated");
        assertThat(reason(Formulas.roi(gain.minus(cost), cost))).isEqualTo("no cost is stated");
    }

    @Test
    void roiIsUnknownWhenCostIsZero() {
        Expression gain = ReferenceCase.of("A07").input("won_value");
        Expression nothing = Expression.constant("0");
        assertThat(reason(Formulas.roi(gain.minus(nothing), nothing))).isEqualTo("the cost is zero");
    }

    @Test
    void membershipEconomics() {
        ReferenceCase members = ReferenceCase.of("A08");
        Expression renewal = Formulas.renewalRate(
                members.input("members_now"), members.input("new_members_12m"), members.input("members_prev"));
        Expression tenure = Formulas.tenure(Formulas.lapseRate(renewal));
        Expression revenue = members.input("dues").plus(members.input("non_dues"));
        Expression margin = revenue.minus(members.input("servicing_cost")).minus(members.input("cogs"));
        assertThat(value(renewal)).isEqualByComparingTo(members.expected("renewal_rate"));
        assertThat(value(Expression.constant("1").minus(renewal))).isEqualByComparingTo(members.expected("lapse_rate"));
        assertThat(value(tenure)).isEqualByComparingTo(members.expected("avg_tenure_years"));
        assertThat(value(Formulas.lifetimeValue(revenue, tenure)))
                .isEqualByComparingTo(members.expected("ltv_revenue"));
        assertThat(value(Formulas.lifetimeValue(margin, tenure)))
                .isEqualByComparingTo(members.expected("max_acquisition_cost_margin"));
    }

    @Test
    void tenureIsUnknownWhenNobodyLapses() {
        assertThat(reason(Formulas.tenure(Formulas.lapseRate(Expression.constant("1")))))
                .isEqualTo("no member lapses");
    }

    @Test
    void staffTimeIsSplitByShares() {
        ReferenceCase staff = ReferenceCase.of("A09");
        Expression social = Expression.times(staff.input("salary"), staff.input("share_social"));
        Expression platform = social.over(staff.input("platforms"), "there is no platform");
        assertThat(value(social)).isEqualByComparingTo(staff.expected("social_cost"));
        assertThat(value(platform)).isEqualByComparingTo(staff.expected("per_platform"));
        assertThat(value(Expression.times(platform, staff.input("twitter_share_of_topic"))))
                .isEqualByComparingTo(staff.expected("topic_cost"));
    }

    @Test
    void marketingReturnCountsTheMarginOnly() {
        ReferenceCase media = ReferenceCase.of("A17");
        Expression revenue = media.input("incremental_revenue");
        Expression margin = media.input("contribution_margin");
        Expression spend = media.input("spend");
        assertThat(value(Formulas.roas(revenue, spend))).isEqualByComparingTo(media.expected("revenue_per_unit_spend"));
        assertThat(value(Expression.times(revenue, margin))).isEqualByComparingTo(media.expected("margin"));
        assertThat(value(Formulas.romi(revenue, margin, spend))).isEqualByComparingTo(media.expected("romi"));
    }

    @Test
    void differenceInDifferencesTakesTheControlsChangeAway() {
        ReferenceCase pay = ReferenceCase.of("A18");
        assertThat(value(Formulas.differenceInDifferences(
                        pay.input("treated_pre"),
                        pay.input("treated_post"),
                        pay.input("control_pre"),
                        pay.input("control_post"))))
                .isEqualByComparingTo(pay.expected("did"))
                .isCloseTo(pay.expected("paper"), within(new BigDecimal("0.01")));
    }

    @Test
    void aHoldoutSetsTheRateThatWouldHaveComeAnyway() {
        assertThat(value(Formulas.holdoutEffect(
                        Expression.constant("60"),
                        Expression.constant("1000"),
                        Expression.constant("8"),
                        Expression.constant("200"))))
                .isEqualByComparingTo("20");
    }

    @Test
    void controlsSuggestAResidual() {
        ReferenceCase risk = ReferenceCase.of("A19");
        assertThat(value(Formulas.suggestedResidual(risk.input("inherent"), risk.input("effectiveness"))))
                .isEqualByComparingTo(risk.expected().decimalValue());
        assertThat(value(Formulas.suggestedResidual(Expression.constant("20"), Expression.constant("0.8"))))
                .isEqualByComparingTo("4");
    }

    @Test
    void theFormulaPrintsItself() {
        Expression net = named("benefit").minus(named("cost"));
        Figure roi = Figure.of("roi", "ROI", Unit.RATIO, Formulas.roi(net, named("cost")));
        assertThat(roi.formula()).isEqualTo("(benefit − cost) ÷ cost");
    }

    private static Expression named(String label) {
        return new Expression.Input(label, label, Unit.MONEY, Amount.of(1), Certainty.MEASURED, List.of());
    }

    private static String reason(Expression expression) {
        return Figure.of("figure", "figure", Unit.RATIO, expression)
                .amount()
                .reason()
                .orElseThrow();
    }
}
