package io.sitebrief.page;

import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.brief.StrategyReport.Branch;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From what the organisation wants to who does it: organisation goal, objective, measure, campaigns, owner. */
final class GoalTree {

    private final Edition edition;

    private GoalTree(Edition edition) {
        this.edition = edition;
    }

    /** The tree as a table, objectives of one organisation goal together; empty where there is no goal. */
    static Optional<Table> of(Edition edition, StrategyReport report) {
        if (report.tree().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Branch>> byGoal = new LinkedHashMap<>();
        report.tree()
                .forEach(branch -> byGoal.computeIfAbsent(
                                branch.organisationGoal().orElse(""), goal -> new ArrayList<>())
                        .add(branch));
        GoalTree tree = new GoalTree(edition);
        return Optional.of(tree.table(
                byGoal.values().stream().flatMap(List::stream).map(tree::row).toList()));
    }

    private Table table(List<Table.Row> rows) {
        return Table.of(
                List.of(
                        Column.text(edition.text("strategy.objective")),
                        Column.text(edition.text("strategy.measure")),
                        Column.text(edition.text("strategy.campaigns"))),
                rows);
    }

    private Table.Row row(Branch branch) {
        return Table.Row.of(
                        Cell.of(branch.objective())
                                .noted(branch.organisationGoal().map(goal -> edition.text("strategy.serves", goal))),
                        measure(branch),
                        carried(branch))
                .named("goal-" + branch.goal());
    }

    /** The campaigns that carry an objective, and who answers for it. */
    private Cell carried(Branch branch) {
        Cell campaigns = branch.campaigns().isEmpty()
                ? Cell.of(edition.text("strategy.campaigns.none"))
                : Cell.of(edition.campaignLinks(branch.campaigns()));
        return campaigns.noted(
                Piece.words(edition.text("ask.owner", branch.owner().orElseGet(() -> edition.text("nobody")))));
    }

    /** The measure with where it stands, what it is to reach, and its status. */
    private Cell measure(Branch branch) {
        Optional<GoalReport> goal = edition.brief().goals().stream()
                .filter(one -> one.id().equals(branch.goal()))
                .findFirst();
        if (branch.metric().isEmpty() || goal.isEmpty()) {
            return Cell.of(Tag.bad(edition.text("strategy.measure.none")));
        }
        GoalReport report = goal.get();
        List<Piece> stands = report.target()
                .map(target -> edition.say(
                        "strategy.measure-is",
                        edition.numbers().precise(report.actual()),
                        edition.numbers().precise(target)))
                .orElseGet(() -> edition.say(
                        "strategy.measure-is.no-target", edition.numbers().precise(report.actual())));
        return Cell.of(report.metricLabel().orElse(branch.metric().get()))
                .tagged(Plan.tag(edition, report))
                .noted(stands);
    }
}
