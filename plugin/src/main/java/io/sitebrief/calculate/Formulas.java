package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;

/** The method's formulas as expressions, in the order of the method: return, media, cost per outcome, members, causes. */
final class Formulas {

    private static final Expression ONE = Expression.constant("1");

    private Formulas() {}

    /** Net ÷ cost (Phillips and Phillips, ROI Basics, 2005): 0 is break-even, 1 is 100 %. */
    static Expression roi(Expression net, Expression cost) {
        return net.over(cost, "the cost is zero");
    }

    /** Benefit ÷ cost (Phillips and Phillips, 2005): the return on investment and 1. */
    static Expression benefitCostRatio(Expression benefit, Expression cost) {
        return benefit.over(cost, "the cost is zero");
    }

    /**
     * The margin at which the return is zero: (cost − savings) ÷ benefit before margin. Negative and above 1 as they
     * come.
     */
    static Expression breakEvenMargin(Expression cost, Expression savings, Expression beforeMargin) {
        return cost.minus(savings).over(beforeMargin, "no benefit before margin is known");
    }

    /** Benefit − cost: below zero it is a loss. */
    static Expression net(Expression benefit, Expression cost) {
        return benefit.minus(cost);
    }

    /** What a person costs in a year, fully loaded: annual cost × (1 + on-costs). */
    static Expression loadedCost(Expression annualCost, Expression onCosts) {
        return Expression.times(annualCost, ONE.plus(onCosts));
    }

    /** What an hour costs, fully loaded: loaded annual cost ÷ hours worked in a year. */
    static Expression loadedRate(Expression loadedCost, Expression hoursPerYear) {
        return loadedCost.over(hoursPerYear, "the hours per year are zero");
    }

    /** Observed − baseline: a shortfall is below zero and stays there. */
    static Expression improvement(Expression observed, Expression baseline) {
        return observed.minus(baseline);
    }

    /** What an error allowance leaves: value × (1 − allowance). */
    static Expression allowed(Expression value, Expression errorAllowance) {
        return Expression.times(value, ONE.minus(errorAllowance));
    }

    /** What the holdout's rate would have given the exposed group: size × holdout conversions ÷ holdout size. */
    static Expression holdoutBaseline(Expression exposedSize, Expression holdoutConversions, Expression holdoutSize) {
        return Expression.times(exposedSize, holdoutConversions.over(holdoutSize, "the holdout group is empty"));
    }

    /** Where the treated group would be, had it changed as the control group did: T0 + (C1 − C0). */
    static Expression parallelBaseline(Expression treatedBefore, Expression controlBefore, Expression controlAfter) {
        return treatedBefore.plus(controlAfter.minus(controlBefore));
    }

    /** Return on marketing investment: (incremental revenue × contribution margin − spend) ÷ spend. */
    static Expression romi(Expression incrementalRevenue, Expression margin, Expression spend) {
        return Expression.times(incrementalRevenue, margin).minus(spend).over(spend, "the spend is zero");
    }

    /** The same where the margin has been taken line by line: (margin earned − spend) ÷ spend. */
    static Expression romi(Expression marginEarned, Expression spend) {
        return marginEarned.minus(spend).over(spend, "the spend is zero");
    }

    /** Return on advertising spend: revenue for each unit of money spent, before any margin. */
    static Expression roas(Expression revenue, Expression spend) {
        return revenue.over(spend, "the spend is zero");
    }

    /** The cost of one outcome: sums are divided, ratios are never averaged. */
    static Expression costPer(Expression cost, Expression outcomes, String outcome) {
        return cost.over(outcomes, "there is no " + outcome);
    }

    /** Kept members ÷ members a year before, where kept is now less the new ones (Marketing General, 2010). */
    static Expression renewalRate(Expression now, Expression newMembers, Expression before) {
        return now.minus(newMembers).over(before, "there were no members a year before");
    }

    /** The share of members who left: 1 − renewal rate. */
    static Expression lapseRate(Expression renewalRate) {
        return ONE.minus(renewalRate);
    }

    /** Average stay of a member in years: 1 ÷ lapse rate (Marketing General, 2010). */
    static Expression tenure(Expression lapseRate) {
        return ONE.over(lapseRate, "no member lapses");
    }

    /** Revenue of a member over the whole stay: money a year × tenure. Stands on its own, never in the return. */
    static Expression lifetimeValue(Expression moneyEachYear, Expression tenure) {
        return Expression.times(moneyEachYear, tenure);
    }

    /** (T1 − T0) − (C1 − C0): the change of the treated less the change of the control group. */
    static Expression differenceInDifferences(
            Expression treatedBefore, Expression treatedAfter, Expression controlBefore, Expression controlAfter) {
        return treatedAfter.minus(treatedBefore).minus(controlAfter.minus(controlBefore));
    }

    /** What a holdout shows: conversions of the exposed less those that the holdout's rate would have given them. */
    static Expression holdoutEffect(
            Expression exposedConversions,
            Expression exposedSize,
            Expression holdoutConversions,
            Expression holdoutSize) {
        Expression rate = holdoutConversions.over(holdoutSize, "the holdout group is empty");
        return exposedConversions.minus(Expression.times(exposedSize, rate));
    }

    /** A residual that the controls' effectiveness suggests: inherent × (1 − effectiveness). */
    static Expression suggestedResidual(Expression inherent, Expression effectiveness) {
        return Expression.times(inherent, ONE.minus(effectiveness));
    }
}
