package io.sitebrief.review;

import io.sitebrief.brief.Contributions;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.TargetChange;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Figure;
import io.sitebrief.source.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** diff.json as a tree: a review for machines. Numbers of the brief are decimal strings, as in brief.json. */
record DiffJson(Review review, Say say) {

    private static final int FORMAT = 1;

    Map<String, Object> tree() {
        Change change = review.change();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("brief", change.brief());
        tree.put("verdict", review.verdict().id());
        tree.put("material", review.material());
        tree.put("headline", new Headline(review, say).text());
        tree.put("mark", Mark.of(change).text());
        tree.put("base", base(change.base()));
        tree.put("branch", change.branch());
        tree.put("head", Tree.of("inputs", change.digest()));
        tree.put("measures", review.measures().stream().map(this::number).toList());
        tree.put("parts", review.parts().stream().map(this::number).toList());
        tree.put("more", change.comparison().map(found -> found.more()).orElse(0));
        tree.put("contributions", change.comparison().map(found -> contributions(found.contributions())));
        tree.put("targets", review.targets().stream().map(this::target).toList());
        tree.put("risks", review.risks().stream().map(this::risk).toList());
        tree.put("items", items().map(DiffJson::item).toList());
        tree.put("gates", review.gates().stream().map(this::gate).toList());
        tree.put("evaluated", review.evaluated());
        tree.put("pages", change.pages().stream().map(DiffJson::page).toList());
        tree.put("inputs", change.inputs().stream().map(DiffJson::input).toList());
        tree.put(
                "problems",
                Stream.concat(change.baseProblems().stream(), change.problems().stream())
                        .map(DiffJson::problem)
                        .toList());
        return tree;
    }

    private static Map<String, Object> base(Base base) {
        return Tree.of("kind", base.kind().id(), "name", base.name(), "commit", base.commit());
    }

    private Map<String, Object> number(NumberChange number) {
        return Tree.of(
                "id", number.id(),
                "label", number.label(),
                "unit", number.after().unit().word(),
                "before", value(number.before()),
                "after", value(number.after()),
                "difference", value(number.absolute()),
                "better", number.better(),
                "plan", new Measures(review, say).goal(number).flatMap(goal -> value(goal.planned())),
                "status",
                        new Measures(review, say)
                                .goal(number)
                                .map(goal -> goal.verdict().status().id()));
    }

    private static Optional<String> value(Figure figure) {
        return value(figure.amount());
    }

    private static Optional<String> value(Amount amount) {
        return amount.known().map(BigDecimal::toPlainString);
    }

    private static Map<String, Object> contributions(Contributions found) {
        return Tree.of(
                "net", found.net().flatMap(DiffJson::value),
                "parts",
                        found.parts().stream()
                                .map(part -> Tree.of(
                                        "line", part.line(),
                                        "label", part.label(),
                                        "effect", value(part.effect())))
                                .toList(),
                "rest", found.rest().flatMap(DiffJson::value),
                "why", found.why());
    }

    private Map<String, Object> target(TargetChange target) {
        return Tree.of(
                "goal", target.id(),
                "objective", target.objective(),
                "kind", target.kind().id(),
                "eased", target.eased(),
                "before", target.before().flatMap(DiffJson::value),
                "after", target.after().flatMap(DiffJson::value),
                "due-before", target.dueBefore(),
                "due-after", target.dueAfter());
    }

    private Map<String, Object> risk(RiskChange risk) {
        return Tree.of(
                "id", risk.id(),
                "kind", risk.kind().id(),
                "above-appetite", risk.aboveAppetite(),
                "before", risk.before().flatMap(DiffJson::value),
                "after", risk.after().flatMap(DiffJson::value));
    }

    /** Decisions, campaigns, assessments and settings. */
    private Stream<ItemChange> items() {
        return review.change().comparison().stream()
                .flatMap(
                        found -> Stream.of(found.decisions(), found.campaigns(), found.assessments(), found.settings()))
                .flatMap(List::stream);
    }

    private static Map<String, Object> item(ItemChange item) {
        return Tree.of(
                "group", item.group(),
                "id", item.id(),
                "kind", item.kind().id(),
                "before", item.before(),
                "after", item.after());
    }

    private Map<String, Object> gate(GateResult gate) {
        return Tree.of(
                "id", gate.gate().id().value(),
                "figure", gate.gate().figure().value(),
                "level", gate.gate().level() == io.sitebrief.programme.Gate.Level.FAIL ? "fail" : "warn",
                "state", gate.state().id(),
                "before", gate.before().flatMap(DiffJson::value),
                "after", value(gate.after()),
                "told", say.gate(gate));
    }

    private static Map<String, Object> page(PageChange page) {
        return Tree.of("path", page.path(), "kind", page.kind(), "figures", page.figures());
    }

    private static Map<String, Object> input(InputChange input) {
        return Tree.of(
                "file", input.file(),
                "kind", input.kind(),
                "before", input.before().map(DiffJson::side),
                "after", input.after().map(DiffJson::side));
    }

    private static Map<String, Object> side(InputChange.Side side) {
        return Tree.of("sha256", side.sha256(), "rows", side.rows());
    }

    private static Map<String, Object> problem(Problem problem) {
        return Tree.of(
                "code", problem.kind().code(),
                "severity", problem.kind().severity().word(),
                "file", problem.source().file(),
                "line", problem.source().line(),
                "column", problem.source().column(),
                "message", problem.message(),
                "hint", problem.hint());
    }
}
