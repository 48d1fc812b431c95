package io.sitebrief.calculate;

import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.brief.Series;
import io.sitebrief.brief.Verdict;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How far each goal has come: actual, planned for today, and the progress from baseline to plan. */
final class GoalProgress {

    private static final Set<String> MONEY = Set.of("cost", "benefit", "net", "roi");

    private final Givens givens;
    private final MetricFigures metrics;
    private final List<PeriodFigures> months;
    private final StatusRules rules;

    /** @param metrics of the whole programme */
    GoalProgress(Givens givens, MetricFigures metrics, List<PeriodFigures> months) {
        this.givens = givens;
        this.metrics = metrics;
        this.months = List.copyOf(months);
        this.rules = new StatusRules(givens.plan().profile().method());
    }

    List<GoalReport> reports() {
        return givens.plan().strategy().map(Strategy::goals).orElse(List.of()).stream()
                .map(this::report)
                .toList();
    }

    private GoalReport report(Strategy.Goal goal) {
        String id = "goal." + goal.id().value();
        Figure actual = actual(goal, id + ".actual");
        Optional<Figure> baseline = baseline(goal);
        Optional<Figure> target = goal.target().map(given -> written(goal, "target", given));
        Figure planned = Figure.of(id + ".planned", "planned for today", unit(goal), planned(goal, baseline, target));
        Figure progress = Figure.of(id + ".progress", "progress", Unit.RATIO, progress(actual, baseline, planned));
        Verdict verdict = lacking(goal, baseline)
                .map(StatusRules::notDefined)
                .orElseGet(() -> rules.verdict(actual, planned, progress, isUp(goal)));
        List<Series.Point> history = history(goal, id);
        return new GoalReport(
                goal.id().value(),
                goal.objective(),
                goal.organisationGoal(),
                goal.metric().map(Located::value),
                goal.metric().map(metric -> givens.dictionary().label(metric.value())),
                isUp(goal),
                goal.owner(),
                Optional.of(from(goal)),
                goal.due().map(Located::value),
                baseline,
                target,
                actual,
                planned,
                progress,
                verdict,
                history,
                byMonth(goal, id, history),
                campaigns(goal.id().value()));
    }

    private static boolean isUp(Strategy.Goal goal) {
        return goal.direction() == Strategy.Direction.UP;
    }

    private Unit unit(Strategy.Goal goal) {
        return goal.metric()
                .map(metric -> givens.dictionary().unit(metric.value()))
                .orElse(Unit.COUNT);
    }

    private Figure written(Strategy.Goal goal, String key, Located<BigDecimal> given) {
        String id = "goal." + goal.id().value() + "." + key;
        Unit unit = unit(goal);
        return Figure.of(id, key, unit, Inputs.written(id + ".given", key, unit, given));
    }

    /** As written; what adds up starts from nothing where no baseline is given. */
    private Optional<Figure> baseline(Strategy.Goal goal) {
        boolean startsAtZero =
                goal.metric().filter(metric -> isCounted(metric.value())).isPresent();
        return goal.baseline()
                .map(given -> written(goal, "baseline", given))
                .or(() -> startsAtZero
                        ? Optional.of(Figure.of(
                                "goal." + goal.id().value() + ".baseline",
                                "baseline",
                                unit(goal),
                                Expression.constant("0")))
                        : Optional.empty());
    }

    private boolean isCounted(String metric) {
        return givens.dictionary().addsUp(metric) && !MONEY.contains(metric);
    }

    /** The day of the baseline: as written, else the start of the fiscal year. */
    private LocalDate from(Strategy.Goal goal) {
        return goal.from().map(Located::value).orElseGet(() -> {
            LocalDate start = givens.period()
                    .from()
                    .withDayOfMonth(1)
                    .withMonth(givens.plan().profile().fiscalYearStarts());
            return start.isAfter(givens.period().from()) ? start.minusYears(1) : start;
        });
    }

    /** The return in the reporting period; any other metric from the day of the baseline until today. */
    private Figure actual(Strategy.Goal goal, String id) {
        if (goal.metric().isEmpty()) {
            return missing(goal, id, "the goal has no metric");
        }
        String metric = goal.metric().get().value();
        LocalDate end = goal.due()
                .map(Located::value)
                .filter(due -> due.isBefore(givens.today()))
                .orElse(givens.today());
        if (MONEY.contains(metric)) {
            return metrics.figure(id, metric, givens.period());
        }
        return end.isBefore(from(goal))
                ? missing(goal, id, "the goal has not begun")
                : metrics.figure(id, metric, new Period(from(goal), end));
    }

    private Figure missing(Strategy.Goal goal, String id, String why) {
        return Figure.of(id, "actual", unit(goal), new Expression.Missing(why));
    }

    private Expression planned(Strategy.Goal goal, Optional<Figure> baseline, Optional<Figure> target) {
        Optional<String> lacking = lacking(goal, baseline);
        if (lacking.isPresent()) {
            return new Expression.Missing(lacking.get());
        }
        LocalDate due = goal.due().orElseThrow().value();
        if (due.isBefore(from(goal))) {
            return Expression.of(target.orElseThrow());
        }
        List<PlannedProgress.Milestone> steps = goal.milestones().stream()
                .map(step -> new PlannedProgress.Milestone(
                        step.date().value(),
                        Inputs.written(
                                "goal." + goal.id().value() + "." + step.date().value(),
                                "planned for " + step.date().value(),
                                unit(goal),
                                step.value())))
                .toList();
        return PlannedProgress.planned(
                new Period(from(goal), due),
                Expression.of(baseline.orElseThrow()),
                Expression.of(target.orElseThrow()),
                steps,
                givens.today());
    }

    private static Optional<String> lacking(Strategy.Goal goal, Optional<Figure> baseline) {
        if (goal.metric().isEmpty()) {
            return Optional.of("the goal has no metric");
        }
        if (goal.target().isEmpty()) {
            return Optional.of("the goal has no target");
        }
        if (goal.due().isEmpty()) {
            return Optional.of("the goal has no due date");
        }
        return baseline.isEmpty() ? Optional.of("the goal has no baseline") : Optional.empty();
    }

    private static Expression progress(Figure actual, Optional<Figure> baseline, Figure planned) {
        return baseline.map(start ->
                        PlannedProgress.progress(Expression.of(actual), Expression.of(start), Expression.of(planned)))
                .orElseGet(() -> new Expression.Missing("the goal has no baseline"));
    }

    private List<Series.Point> history(Strategy.Goal goal, String id) {
        return goal.metric()
                .map(metric -> months.stream()
                        .map(month -> new Series.Point(
                                month.period(),
                                month.complete(),
                                point(id + "." + month.period().id(), metric.value(), month)))
                        .toList())
                .orElse(List.of());
    }

    /** The months with a plan of their own, each beside what it came to. */
    private List<GoalReport.PlannedMonth> byMonth(Strategy.Goal goal, String id, List<Series.Point> history) {
        return new TreeMap<>(goal.byMonth())
                .entrySet().stream()
                        .map(entry -> plannedMonth(goal, id, entry.getKey(), entry.getValue(), history))
                        .toList();
    }

    private GoalReport.PlannedMonth plannedMonth(
            Strategy.Goal goal, String id, YearMonth month, Located<BigDecimal> given, List<Series.Point> history) {
        Period period = Period.of(month);
        String label = "planned for " + month;
        Figure planned = Figure.of(
                id + ".planned." + month,
                label,
                unit(goal),
                Inputs.written(id + ".planned." + month + ".given", label, unit(goal), given));
        Expression actual = history.stream()
                .filter(point -> point.period().equals(period))
                .<Expression>map(point -> Expression.of(point.figure()))
                .findFirst()
                .orElseGet(() -> new Expression.Missing("nothing is measured for " + month));
        return new GoalReport.PlannedMonth(
                period,
                planned,
                Figure.of(
                        id + ".variance." + month,
                        "distance from plan of " + month,
                        unit(goal),
                        PlannedProgress.variance(actual, Expression.of(planned))));
    }

    private Figure point(String id, String metric, PeriodFigures month) {
        return switch (metric) {
            case "cost" -> same(id, month.cost());
            case "benefit" -> same(id, month.benefit());
            case "net" -> same(id, month.net());
            case "roi" -> same(id, month.roi());
            default -> metrics.figure(id, metric, month.period());
        };
    }

    private static Figure same(String id, Figure figure) {
        return Figure.of(id, figure.label(), figure.unit(), Expression.of(figure));
    }

    private List<String> campaigns(String goal) {
        return givens.campaigns().stream()
                .filter(campaign -> campaign.objectives().stream()
                        .anyMatch(objective -> objective.value().equals(goal)))
                .map(Campaign::id)
                .map(Located::value)
                .toList();
    }
}
