package io.sitebrief.review;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.NumberChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changed figures as rows: base, this change, difference with better or worse, plan, status. */
record Measures(Review review, Say say) {

    private static final String NONE = "–";

    List<String> columns() {
        return List.of(
                say.text("column.measure"),
                Section.right(say.text("column.base")),
                Section.right(say.text("column.change")),
                Section.right(say.text("column.difference")),
                Section.right(say.text("column.plan")),
                say.text("column.status"));
    }

    List<List<String>> rows(List<NumberChange> numbers) {
        return numbers.stream().map(this::row).toList();
    }

    List<String> row(NumberChange number) {
        Wording.Pair pair = say.numbers()
                .pair(
                        number.before().amount(),
                        number.after().amount(),
                        number.after().unit());
        Optional<GoalReport> goal = goal(number);
        return List.of(
                Escaped.text(Say.label(number.label())),
                Escaped.text(pair.before()),
                Escaped.text(pair.after()),
                difference(number),
                goal.map(planned -> Escaped.text(say.numbers()
                                .precise(
                                        planned.planned().amount(),
                                        planned.planned().unit())))
                        .orElse(NONE),
                goal.map(judged ->
                                say.choice("status", judged.verdict().status().id()))
                        .orElse(NONE));
    }

    /** The difference and the word for it; where either side is not known, why. */
    private String difference(NumberChange number) {
        return number.absolute()
                .amount()
                .known()
                .map(value -> Escaped.text(say.numbers()
                                .difference(value, number.absolute().unit()))
                        + word(number))
                .orElse(say.text("not-measurable")
                        + number.after()
                                .amount()
                                .reason()
                                .map(why -> ": " + Escaped.text(why))
                                .orElse(""));
    }

    /** Better or worse; neither where the goal's own target moved, for then nothing was won or lost. */
    private String word(NumberChange number) {
        boolean moved =
                review.targets().stream().anyMatch(target -> number.id().equals("goal." + target.id() + ".progress"));
        return moved
                ? ", " + say.text("target-moved")
                : number.better()
                        .map(better -> ", " + say.choice("figure", better ? "good" : "bad"))
                        .orElse("");
    }

    Optional<GoalReport> goal(NumberChange number) {
        return goals().filter(goal -> goal.actual().id().equals(number.id())).findFirst();
    }

    private Stream<GoalReport> goals() {
        return review.change().after().map(Brief::goals).orElse(List.of()).stream();
    }
}
