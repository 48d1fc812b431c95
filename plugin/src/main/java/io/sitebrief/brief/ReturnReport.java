package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import java.util.List;
import java.util.Optional;

/**
 * The return on investment with all that stands beside it.
 *
 * @param onRevenue a benefit line has no margin: ROI is labelled return on revenue
 * @param priors cost, benefit, net and ROI of the period compared with; their facts are unknown with the reason where
 *     the period has no data
 * @param months every month from the history's start to the period's end
 * @param periods the reporting period and earlier ones of the same length, oldest first
 * @param quarters of the fiscal calendar, each the sum of its months
 * @param years of the fiscal calendar, each the sum of its months
 * @param changes of the net of months, quarters and years on the one before and on the same of the year before, where
 *     both are complete
 * @param notCounted sentences: what the number does not count, and why
 * @param plan goals on cost, benefit, net or ROI
 * @param measures what stands beside the return: payback, present value, cost per outcome
 */
public record ReturnReport(
        Figure cost,
        Figure benefit,
        Figure net,
        Figure roi,
        Figure bcr,
        Figure breakEvenMargin,
        boolean onRevenue,
        Optional<PeriodFigures> priors,
        List<Amount> costByCategory,
        List<Amount> benefitByCategory,
        List<CostEntry> costLines,
        List<BenefitEntry> benefitLines,
        List<EvidenceShare> evidence,
        List<PeriodFigures> months,
        List<PeriodFigures> periods,
        List<PeriodFigures> quarters,
        List<PeriodFigures> years,
        List<PeriodChange> changes,
        List<LevelRow> campaigns,
        List<LevelRow> channels,
        List<LevelRow> objectives,
        List<Intangible> intangibles,
        List<String> notCounted,
        List<PlanEntry> plan,
        Uncertainty uncertainty,
        List<Measure> measures,
        List<AttributionReport> attribution,
        ForecastReport forecast) {

    /** A category or other named part, with its amount. */
    public record Amount(String id, Figure figure) {}

    /** A cost line as it counts in the period. */
    public record CostEntry(String id, String label, String category, Figure amount) {}

    /**
     * A benefit line as it counts in the period.
     *
     * @param unadjusted before the error allowance
     * @param method the baseline's method, by id; empty for a saving
     * @param level evidence level, 1 to 5
     */
    public record BenefitEntry(
            String id,
            String label,
            String category,
            Optional<String> objective,
            Figure amount,
            Figure unadjusted,
            Optional<String> method,
            int level,
            Optional<String> evidence) {}

    /** What part of the benefit stands on an evidence level. */
    public record EvidenceShare(int level, Figure amount, Figure share) {}

    /**
     * The numbers of a period.
     *
     * @param complete false where data ends before the period does
     */
    public record PeriodFigures(
            Period period,
            boolean complete,
            Figure cost,
            Figure benefit,
            Figure net,
            Figure roi,
            Optional<Figure> cumulativeCost,
            Optional<Figure> cumulativeBenefit) {}

    /** By how much the net of a period is above an earlier one: absolutely, and beside the earlier one's size. */
    public record Change(Figure absolute, Figure relative) {}

    /** A period, its net's change on the one before it, and on the same of the year before. */
    public record PeriodChange(Period period, Optional<Change> onBefore, Optional<Change> onYear) {}

    /**
     * A row of a table by campaign, channel or objective.
     *
     * @param id empty for the row of what is not allocated
     */
    public record LevelRow(Optional<String> id, String label, Figure cost, Figure benefit, Figure net, Figure roi) {}

    /** A benefit listed without a value. */
    public record Intangible(String id, String text, Optional<String> evidence) {}

    /** The planned value of one of the four numbers; figure is one of cost, benefit, net, roi. */
    public record PlanEntry(String figure, String goal, Figure planned, Figure variance) {}
}
