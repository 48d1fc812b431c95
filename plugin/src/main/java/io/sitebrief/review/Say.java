package io.sitebrief.review;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Gate;
import io.sitebrief.site.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of a review, in the words of a language and with numbers as the pages print them. */
record Say(Words words, Wording numbers) {

    String text(String key, Object... values) {
        return words.text("review." + key, values);
    }

    /** A number of things: 1 target, 3 targets. */
    String counted(String key, long number) {
        return text(key + (number == 1 ? ".one" : ""), numbers.count(number));
    }

    /** The word for one of a closed choice of the pages: {@code status.on-track}. */
    String choice(String group, String id) {
        String key = group + "." + id;
        return words.has(key) ? words.text(key) : id;
    }

    /** A figure's name at the beginning of a line or sentence. */
    static String label(String name) {
        int second = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, second).toUpperCase(Locale.ROOT) + name.substring(second);
    }

    /** Where a value came from and went to, as short as the two can be told apart. */
    String move(Figure before, Figure after) {
        Wording.Pair pair = numbers.pair(before.amount(), after.amount(), after.unit());
        return text("move", pair.before(), pair.after());
    }

    String move(Optional<Figure> before, Optional<Figure> after) {
        if (before.isPresent() && after.isPresent()) {
            return move(before.get(), after.get());
        }
        return text(
                "move",
                before.map(figure -> numbers.table(figure.amount(), figure.unit()))
                        .orElse(text("nothing")),
                after.map(figure -> numbers.table(figure.amount(), figure.unit()))
                        .orElse(text("nothing")));
    }

    /** A gate with what became of it, in a sentence without a full stop. */
    String gate(GateResult gate) {
        if (gate.why().isPresent()) {
            String why = gate.why().get();
            return gate.state() == GateResult.State.NOT_APPLICABLE ? text("gate.aside." + why) : why;
        }
        List<GateResult.Limit> broken =
                gate.limits().stream().filter(limit -> !limit.kept()).toList();
        return (broken.isEmpty() ? gate.limits() : broken)
                .stream().map(limit -> limit(gate, limit)).collect(Collectors.joining("; "));
    }

    private String limit(GateResult gate, GateResult.Limit limit) {
        if (limit.change().isEmpty()) {
            return text(
                    "limit." + limit.kind(),
                    label(gate.label()),
                    numbers.precise(Amount.of(limit.actual()), gate.unit()),
                    numbers.precise(Amount.of(limit.value()), gate.unit()));
        }
        Gate.Change.Kind kind = limit.change().get();
        return limit.actual().signum() <= 0
                ? text("limit." + limit.kind() + ".none", label(gate.label()), amount(limit.value(), kind, gate.unit()))
                : text(
                        "limit." + limit.kind(),
                        label(gate.label()),
                        amount(limit.actual(), kind, gate.unit()),
                        amount(limit.value(), kind, gate.unit()));
    }

    /** What a gate asks, for a table. */
    String asked(Gate gate, Unit unit) {
        List<String> parts = List.of(
                        gate.atLeast()
                                .map(least -> text("asked.at-least", numbers.precise(Amount.of(least.value()), unit))),
                        gate.atMost()
                                .map(most -> text("asked.at-most", numbers.precise(Amount.of(most.value()), unit))),
                        gate.up().map(up -> text("asked.up", amount(up.by().value(), up.kind(), unit))),
                        gate.down()
                                .map(down -> text("asked.down", amount(down.by().value(), down.kind(), unit))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return String.join(", ", parts);
    }

    private String amount(BigDecimal value, Gate.Change.Kind kind, Unit unit) {
        return switch (kind) {
            case POINTS -> numbers.distance(value, Unit.RATIO);
            case PERCENT -> numbers.share(value.abs());
            case ABSOLUTE -> numbers.distance(value, unit);
        };
    }
}
