package io.sitebrief.calculate;

import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The return on investment with all that stands beside it. */
final class ReturnCalculation {

    private static final Set<String> PLANNED = Set.of("cost", "benefit", "net", "roi");

    private final Givens givens;
    private final Totals totals;
    private final PeriodSeries series;

    ReturnCalculation(Givens givens, Totals totals, PeriodSeries series) {
        this.givens = givens;
        this.totals = totals;
        this.series = series;
    }

    /** The period compared with, where there is one. */
    static Optional<Period> prior(Givens givens) {
        Comparison comparison = givens.plan().profile().compareWith();
        return switch (comparison) {
            case PRIOR_PERIOD -> Optional.of(givens.period().before());
            case PRIOR_YEAR -> Optional.of(givens.period().yearBefore());
            case NONE -> Optional.empty();
        };
    }

    ReturnReport report(List<GoalReport> goals, List<ReturnReport.PeriodFigures> months, MetricFigures metrics) {
        Uncertainties uncertainties = new Uncertainties(givens, totals);
        ReturnTables tables = new ReturnTables(givens, totals);
        LongerPeriods longer = new LongerPeriods(givens, months);
        List<ReturnReport.PeriodFigures> quarters = longer.quarters();
        List<ReturnReport.PeriodFigures> years = longer.years();
        return new ReturnReport(
                totals.cost(),
                totals.benefit(),
                totals.net(),
                totals.roi(),
                totals.benefitCostRatio(),
                totals.breakEvenMargin(),
                totals.counted().stream().anyMatch(BenefitLine::isOnRevenue),
                prior(givens).map(series::of),
                tables.costByCategory(),
                tables.benefitByCategory(),
                tables.costLines(),
                tables.benefitLines(),
                tables.evidence(),
                months,
                series.periods(),
                quarters,
                years,
                changes(List.of(months, quarters, years)),
                tables.campaigns(),
                tables.channels(),
                tables.objectives(),
                intangibles(),
                new NotCounted(givens, totals).sentences(uncertainties.leftOut()),
                plan(goals),
                uncertainties.report(),
                new BesideReturn(givens, totals, series).measures(months, metrics),
                new Attributions(givens).reports(totals.benefits()),
                new Outlook(givens).report(months));
    }

    private List<ReturnReport.PeriodChange> changes(List<List<ReturnReport.PeriodFigures>> series) {
        PeriodChanges changes = new PeriodChanges(givens);
        return series.stream().flatMap(each -> changes.of(each).stream()).toList();
    }

    private List<ReturnReport.Intangible> intangibles() {
        return givens.plan().benefits().map(Benefits::intangibles).orElse(List.of()).stream()
                .map(one -> new ReturnReport.Intangible(one.id().value(), one.text(), one.evidence()))
                .toList();
    }

    /** Goals on the four numbers that are planned for today. */
    private List<ReturnReport.PlanEntry> plan(List<GoalReport> goals) {
        return goals.stream()
                .filter(goal -> goal.metric().filter(PLANNED::contains).isPresent())
                .filter(goal -> goal.planned().amount().isKnown())
                .map(goal -> new ReturnReport.PlanEntry(
                        goal.metric().orElseThrow(), goal.id(), goal.planned(), variance(goal)))
                .toList();
    }

    private static Figure variance(GoalReport goal) {
        return Figure.of(
                "goal." + goal.id() + ".variance",
                "distance from plan",
                goal.actual().unit(),
                PlannedProgress.variance(Expression.of(goal.actual()), Expression.of(goal.planned())));
    }
}
