package io.sitebrief.page;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.TargetChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed in the plan since the version before: targets that moved, goals and campaigns that came or went.
 *
 * @param version the version before
 */
public record PlanChanges(String version, List<Delta> deltas) {

    static PlanChanges of(Edition edition, Comparison comparison) {
        List<Delta> deltas = new ArrayList<>();
        comparison.targets().forEach(change -> deltas.add(target(edition, change)));
        comparison.campaigns().forEach(change -> deltas.add(campaign(edition, change)));
        return new PlanChanges(comparison.before().version(), List.copyOf(deltas));
    }

    private static Delta target(Edition edition, TargetChange change) {
        if (change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED) {
            return delta(
                    edition,
                    change.kind(),
                    edition.say("strategy.change.goal." + change.kind().id(), change.objective()));
        }
        List<Piece> head = edition.say("strategy.change.goal.changed", change.objective());
        List<Piece> body = change.before().isPresent() && change.after().isPresent()
                ? edition.say(
                        change.eased() ? "strategy.change.target.eased" : "strategy.change.target",
                        edition.numbers().precise(change.before().get()),
                        edition.numbers().precise(change.after().get()))
                : List.of();
        List<Piece> rest = Edition.join(body, due(edition, change));
        return new Delta("restated", head, rest.isEmpty() ? Optional.empty() : Optional.of(rest));
    }

    private static List<Piece> due(Edition edition, TargetChange change) {
        return change.dueBefore().equals(change.dueAfter())
                ? List.of()
                : edition.say(
                        "strategy.change.due",
                        change.dueBefore().map(edition.dates()::day).orElseGet(() -> edition.text("point.no-date")),
                        change.dueAfter().map(edition.dates()::day).orElseGet(() -> edition.text("point.no-date")));
    }

    private static Delta campaign(Edition edition, ItemChange change) {
        String kind = change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED
                ? change.kind().id()
                : "changed";
        return delta(
                edition,
                change.kind(),
                edition.say(
                        "strategy.change.campaign." + kind,
                        change.label(),
                        change.before()
                                .map(word -> edition.choice("state", word))
                                .orElse(""),
                        change.after()
                                .map(word -> edition.choice("state", word))
                                .orElse("")));
    }

    private static Delta delta(Edition edition, ChangeKind kind, List<Piece> head) {
        String sign = switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            default -> "restated";
        };
        return new Delta(sign, head, Optional.empty());
    }
}
