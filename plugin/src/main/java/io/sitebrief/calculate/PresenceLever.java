package io.sitebrief.calculate;

import io.sitebrief.brief.PresenceReport;
import io.sitebrief.programme.Library;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The smallest change of answers that changes the outcome: the fewest steps on the five-point scales, heaviest items
 * first, because a step on a heavier item moves the score furthest.
 */
final class PresenceLever {

    /** One item moved from an answer to another. */
    record Move(Library.Item item, int from, int to) {

        int steps() {
            return Math.abs(to - from);
        }

        PresenceReport.Move told() {
            return new PresenceReport.Move(
                    item.label(),
                    from,
                    to,
                    item.anchors().get(from),
                    item.anchors().get(to));
        }
    }

    private record Shift(List<Move> moves, BigDecimal score) {

        int steps() {
            return moves.stream().mapToInt(Move::steps).sum();
        }
    }

    private static final List<Integer> THRESHOLDS = List.of(50, 60, 70);

    private PresenceLever() {}

    /** The change, with the outcome that it brings; empty where no change of answers brings another. */
    static Optional<PresenceReport.Nearest> find(
            PresenceAnswers organisation, PresenceAnswers person, PresenceOutcome now) {
        record Option(List<Move> moves, PresenceOutcome outcome) {
            int steps() {
                return moves.stream().mapToInt(Move::steps).sum();
            }
        }
        return shifts(organisation).stream()
                .flatMap(first -> shifts(person).stream()
                        .map(second -> new Option(
                                Stream.concat(first.moves().stream(), second.moves().stream())
                                        .toList(),
                                PresenceOutcome.of(first.score(), second.score()))))
                .filter(option -> option.outcome() != now)
                .min(Comparator.comparingInt(Option::steps)
                        .thenComparing(Option::outcome)
                        .thenComparing(option -> option.moves().toString()))
                .map(option -> new PresenceReport.Nearest(
                        option.moves().stream().map(Move::told).toList(),
                        option.outcome().id()));
    }

    private static List<Shift> shifts(PresenceAnswers answers) {
        List<Shift> shifts = new ArrayList<>();
        shifts.add(new Shift(List.of(), score(answers)));
        for (int threshold : THRESHOLDS) {
            reach(answers, BigDecimal.valueOf(threshold), true).ifPresent(shifts::add);
            reach(answers, BigDecimal.valueOf(threshold), false).ifPresent(shifts::add);
        }
        shifts.sort(Comparator.comparingInt(Shift::steps));
        return shifts;
    }

    /** Up: the fewest steps to the threshold or above. Down: the fewest to below it. */
    private static Optional<Shift> reach(PresenceAnswers answers, BigDecimal threshold, boolean up) {
        BigDecimal score = score(answers);
        List<Move> moves = new ArrayList<>();
        List<Library.Item> heaviest = answers.items().stream()
                .sorted(Comparator.comparing(Library.Item::weight).reversed())
                .toList();
        for (Library.Item item : heaviest) {
            int from = answers.answer(item).orElseThrow();
            int to = from;
            while (score.compareTo(threshold) >= 0 != up && to != (up ? PresenceAnswers.BEST : 0)) {
                to += up ? 1 : -1;
                score = score.add(PresenceAnswers.points(item, up ? 1 : -1));
            }
            if (to != from) {
                moves.add(new Move(item, from, to));
            }
        }
        boolean reached = score.compareTo(threshold) >= 0 == up;
        return reached && !moves.isEmpty() ? Optional.of(new Shift(List.copyOf(moves), score)) : Optional.empty();
    }

    private static BigDecimal score(PresenceAnswers answers) {
        return answers.items().stream()
                .map(item -> PresenceAnswers.points(item, answers.answer(item).orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
