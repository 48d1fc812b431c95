package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Library;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The answers of one view, the organisation's or the person's, and the score that they make: Σ weight × answer ÷ 4,
 * from 0 to 100. An item without an answer is unknown, never 0.
 */
record PresenceAnswers(
        String id,
        String label,
        List<Library.Item> items,
        Map<String, Located<Optional<Integer>>> answers,
        Source where) {

    static final int BEST = 4;
    private static final BigDecimal FOUR = BigDecimal.valueOf(BEST);

    Optional<Integer> answer(Library.Item item) {
        return Optional.ofNullable(answers.get(item.id())).flatMap(Located::value);
    }

    List<Library.Item> unknown() {
        return items.stream().filter(item -> answer(item).isEmpty()).toList();
    }

    /** The contribution of an item: weight × answer ÷ 4. */
    Figure contribution(Library.Item item) {
        return Figure.of(id + "." + item.id(), item.label(), Unit.SCORE, weighted(item, input(item)));
    }

    Figure score(List<Figure> contributions) {
        return Figure.of(id, label, Unit.SCORE, Expression.sumOf(contributions));
    }

    /** The score with every unknown answer at 0. */
    Figure low() {
        return bound("low", 0);
    }

    /** The score with every unknown answer at 4. */
    Figure high() {
        return bound("high", BEST);
    }

    private Figure bound(String end, int assumed) {
        List<Expression> terms = items.stream()
                .map(item -> weighted(
                        item, answer(item).isPresent() ? input(item) : Expression.constant(Integer.toString(assumed))))
                .toList();
        return Figure.of(id + "." + end, label + ", " + end, Unit.SCORE, Expression.sum(terms));
    }

    private Expression weighted(Library.Item item, Expression answer) {
        return Expression.times(new Expression.Constant(item.weight()), answer)
                .over(new Expression.Constant(FOUR), "a scale has no steps");
    }

    private Expression input(Library.Item item) {
        String name = id + "." + item.id() + ".answer";
        return answer(item)
                .<Expression>map(
                        answer -> Inputs.whole(name, item.label(), Unit.SCORE, new Located<>(answer, place(item))))
                .orElseGet(() -> Inputs.missing(
                        name, item.label(), Unit.SCORE, "the answer on " + item.label() + " is unknown", place(item)));
    }

    private Source place(Library.Item item) {
        return Optional.ofNullable(answers.get(item.id())).map(Located::source).orElse(where);
    }

    /** Every score that the unknown answers could still make, lowest first. */
    List<BigDecimal> possible() {
        TreeSet<BigDecimal> scores = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (Library.Item item : items) {
            TreeSet<BigDecimal> next = new TreeSet<>();
            for (int step = answer(item).orElse(0); step <= answer(item).orElse(BEST); step++) {
                BigDecimal gain = points(item, step);
                scores.forEach(score -> next.add(score.add(gain)));
            }
            scores = next;
        }
        return new ArrayList<>(scores);
    }

    static BigDecimal points(Library.Item item, int steps) {
        return item.weight().multiply(BigDecimal.valueOf(steps)).divide(FOUR);
    }
}
