package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was planned for a day, how far the actual value has come, and by how much two values differ. */
final class PlannedProgress {

    private PlannedProgress() {}

    /** The value that is planned for a day. */
    record Milestone(LocalDate day, Expression value) {}

    /**
     * The value planned for today: on the straight line between the last planned point and the next. Before the start it
     * is the baseline, after the due date the target.
     *
     * @param span from the day of the baseline to the day that the target is due
     * @param milestones points between both, in any order; without any the line goes straight from baseline to target
     */
    static Expression planned(
            Period span, Expression baseline, Expression target, List<Milestone> milestones, LocalDate today) {
        List<Milestone> points = new ArrayList<>();
        points.add(new Milestone(span.from(), baseline));
        milestones.stream()
                .filter(milestone ->
                        milestone.day().isAfter(span.from()) && milestone.day().isBefore(span.to()))
                .sorted(Comparator.comparing(Milestone::day))
                .forEach(points::add);
        points.add(new Milestone(span.to(), target));
        if (!today.isAfter(span.from())) {
            return span.from().equals(span.to()) ? target : baseline;
        }
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).day().isBefore(today)) {
                return between(points.get(i - 1), points.get(i), today);
            }
        }
        return target;
    }

    private static Expression between(Milestone before, Milestone next, LocalDate today) {
        if (today.equals(next.day())) {
            return next.value();
        }
        Expression done = days(before.day(), today);
        Expression all = days(before.day(), next.day());
        Expression way = Expression.times(next.value().minus(before.value()), done)
                .over(all, "both points of the plan are on the same day");
        return before.value().plus(way);
    }

    private static Expression days(LocalDate from, LocalDate to) {
        return new Expression.Constant(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)));
    }

    /** (actual − baseline) ÷ (planned − baseline): 1 is as planned, upwards and downwards alike. */
    static Expression progress(Expression actual, Expression baseline, Expression planned) {
        return actual.minus(baseline).over(planned.minus(baseline), "no change is planned yet");
    }

    /** New − reference; of two rates it is in percentage points. */
    static Expression variance(Expression now, Expression reference) {
        return now.minus(reference);
    }

    /** (New − reference) ÷ |reference|; not meaningful where the reference is zero or missing. */
    static Expression relativeVariance(Expression now, Expression reference) {
        return variance(now, reference)
                .over(new Expression.Magnitude(reference), "not meaningful: the reference is zero");
    }
}
