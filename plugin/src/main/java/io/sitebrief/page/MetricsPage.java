package io.sitebrief.page;

import io.sitebrief.brief.GoalReport;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;

/** metrics.html: goals with actual, plan and status, and every series over time. */
public record MetricsPage(Top top, Optional<Table> goals, Optional<Multiples> charts) {

    static SitePage of(Edition edition) {
        Top top = Top.of(
                edition,
                "metrics",
                edition.text("nav.page.metrics"),
                edition.say("metrics.title"),
                edition.say("metrics.stand"));
        Optional<Table> goals = Optional.of(edition.brief().goals())
                .filter(all -> !all.isEmpty())
                .map(all -> goals(edition, all));
        Optional<Multiples> charts = Multiples.of(
                edition, "metrics", edition.brief().series(), edition.brief().events());
        return new SitePage("metrics.html", "metrics", new MetricsPage(top, goals, charts));
    }

    private static Table goals(Edition edition, List<GoalReport> goals) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("metrics.goal")),
                        Table.Column.number(edition.text("metrics.baseline")).onWideScreens(),
                        Table.Column.number(edition.text("metrics.actual")),
                        Table.Column.number(edition.text("metrics.planned")),
                        Table.Column.number(edition.text("metrics.target")).onWideScreens(),
                        Table.Column.text(edition.text("metrics.status")),
                        Table.Column.text(edition.text("metrics.due")).onWideScreens(),
                        Table.Column.text(edition.text("risks.owner")).onWideScreens()),
                goals.stream().map(goal -> row(edition, goal)).toList());
    }

    private static Table.Row row(Edition edition, GoalReport goal) {
        return Table.Row.of(
                        Table.Cell.of(goal.objective()
                                + goal.metricLabel().map(label -> ": " + label).orElse("")),
                        number(edition, goal.baseline()),
                        number(edition, Optional.of(goal.actual())),
                        number(edition, Optional.of(goal.planned())),
                        number(edition, goal.target()),
                        Table.Cell.of(Plan.standing(edition, goal)).tagged(Plan.tag(edition, goal)),
                        Table.Cell.orEmpty(goal.due().map(edition.dates()::day)),
                        Table.Cell.of(goal.owner().orElseGet(() -> edition.text("nobody"))))
                .named("goal-" + goal.id());
    }

    private static Table.Cell number(Edition edition, Optional<Figure> figure) {
        return figure.map(known -> Table.Cell.of(edition.numbers().precise(known)))
                .orElseGet(() -> Table.Cell.of(edition.text("metrics.none")));
    }
}
