package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal with its actual value, what was planned for today, and the progress from baseline to plan.
 *
 * @param betterUp whether more is better
 * @param byMonth the months that have a plan of their own
 */
public record GoalReport(
        String id,
        String objective,
        Optional<String> organisationGoal,
        Optional<String> metric,
        Optional<String> metricLabel,
        boolean betterUp,
        Optional<String> owner,
        Optional<LocalDate> from,
        Optional<LocalDate> due,
        Optional<Figure> baseline,
        Optional<Figure> target,
        Figure actual,
        Figure planned,
        Figure progress,
        Verdict verdict,
        List<Series.Point> history,
        List<PlannedMonth> byMonth,
        List<String> campaigns) {

    /** What is planned for a month, and actual − planned; unknown where the month is not measured. */
    public record PlannedMonth(Period period, Figure planned, Figure variance) {}
}
