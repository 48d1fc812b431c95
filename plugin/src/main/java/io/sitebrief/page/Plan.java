package io.sitebrief.page;

import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.MethodNote;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.Status;
import io.sitebrief.brief.Verdict;
import java.util.List;
import java.util.Optional;

/** A number held against its plan: how far off it is, in words with a direction, and the status that follows. */
final class Plan {

    private Plan() {}

    /** The plan of one of cost, benefit, net, roi. */
    static Optional<ReturnReport.PlanEntry> of(ReturnReport roi, String figure) {
        return roi.plan().stream()
                .filter(entry -> entry.figure().equals(figure))
                .findFirst();
    }

    /** The distance from plan with an arrow, called better or worse; for a cost less is better. */
    static Num distance(Edition edition, ReturnReport.PlanEntry entry) {
        Num distance = edition.numbers().distance(entry.variance());
        return entry.variance()
                .amount()
                .known()
                .map(value -> value.signum() == 0
                        ? distance.moved("same")
                        : distance.moved(value.signum() > 0 ? "up" : "down")
                                .toned(entry.figure().equals("cost") == value.signum() < 0))
                .orElse(distance);
    }

    /** The words that follow the distance: above plan of 25%. */
    static List<Piece> words(Edition edition, ReturnReport.PlanEntry entry) {
        Num planned = edition.numbers().compact(entry.planned());
        return entry.variance()
                .amount()
                .known()
                .map(value -> edition.say(
                        value.signum() == 0 ? "plan.on" : value.signum() > 0 ? "plan.above" : "plan.below", planned))
                .orElseGet(() -> edition.say("plan.of", planned));
    }

    /** A status as a word with its rule; only on track is good, and what is unknown is grey. */
    static Tag tag(Edition edition, GoalReport goal) {
        Verdict verdict = goal.verdict();
        String word = edition.text("status." + verdict.status().id());
        Tag tag = switch (verdict.status()) {
            case ON_TRACK -> Tag.good(word);
            case CAUTION -> Tag.bad(word);
            case OFF_TRACK -> Tag.bad(word).filled();
            case NO_INFORMATION, NOT_DEFINED -> Tag.of(word);
        };
        return tag.because(goal.progress().amount().isKnown() ? limit(edition, verdict) : clause(edition, verdict));
    }

    private static String clause(Edition edition, Verdict verdict) {
        return edition.text("status.because", edition.phrases().of(verdict.because()), verdict.rule());
    }

    private static String limit(Edition edition, Verdict verdict) {
        MethodNote method = edition.brief().method();
        return switch (verdict.status()) {
            case ON_TRACK ->
                edition.text("status.rule.on-track", edition.numbers().share(method.onTrack()), verdict.rule());
            case CAUTION ->
                edition.text("status.rule.caution", edition.numbers().share(method.caution()), verdict.rule());
            case OFF_TRACK ->
                edition.text("status.rule.off-track", edition.numbers().share(method.caution()), verdict.rule());
            case NO_INFORMATION, NOT_DEFINED -> clause(edition, verdict);
        };
    }

    /** How far a goal has come: 92% of plan; why that is unknown where it is. */
    static List<Piece> standing(Edition edition, GoalReport goal) {
        return goal.progress().amount().isKnown()
                ? edition.say("status.progress", edition.numbers().of(goal.progress()))
                : Piece.words(edition.phrases().of(goal.verdict().because()));
    }

    /** The same for the goal on one of cost, benefit, net, roi; nothing where there is none or nothing is known. */
    static Optional<List<Piece>> standing(Edition edition, String figure) {
        return of(edition.brief().roi(), figure)
                .flatMap(entry -> goal(edition, entry.goal()))
                .filter(goal -> goal.progress().amount().isKnown())
                .map(goal -> standing(edition, goal));
    }

    /** The status of the goal on one of cost, benefit, net, roi; not defined where there is none. */
    static Tag tag(Edition edition, String figure) {
        return of(edition.brief().roi(), figure)
                .flatMap(entry -> goal(edition, entry.goal()))
                .map(goal -> tag(edition, goal))
                .orElseGet(() -> Tag.of(edition.text("status." + Status.NOT_DEFINED.id()))
                        .because(edition.text("plan.no-goal")));
    }

    private static Optional<GoalReport> goal(Edition edition, String id) {
        return edition.brief().goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst();
    }
}
