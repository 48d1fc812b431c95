package io.sitebrief.read;

import io.sitebrief.read.Scalar.Family;
import io.sitebrief.read.Scalar.Look;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How closed choices are written: words of a list, yes and no, numbers of a scale or unknown. */
final class Choices {

    private static final String UNKNOWN = "unknown";
    private static final int HIGHEST_ANSWER = 4;
    private static final Map<String, Boolean> YES_OR_NO =
            new LinkedHashMap<>(Map.of("yes", true, "no", false, "true", true, "false", false));

    /** Yes or no; true and false are the same. */
    static final Scalar<Boolean> YES_NO = new Scalar<>(
            "yes or no",
            new Look(Family.BOOLEAN, Optional.empty(), List.of("yes", "no", "true", "false")),
            (written, findings) -> {
                Optional<Boolean> value = Optional.ofNullable(YES_OR_NO.get(written.text()));
                if (value.isEmpty()) {
                    findings.report(
                            Problem.of(ProblemKind.NOT_YES_OR_NO, written.node().source(), written.shown()));
                }
                return value;
            });

    /** Yes, no or unknown; empty is unknown. */
    static final Scalar<Optional<Boolean>> YES_NO_UNKNOWN = new Scalar<>(
            "yes, no or unknown",
            new Look(Family.BOOLEAN, Optional.empty(), List.of("yes", "no", "true", "false", UNKNOWN)),
            (written, findings) -> written.text().equals(UNKNOWN)
                    ? Optional.of(Optional.empty())
                    : YES_NO.parse().parse(written, findings).map(Optional::of));

    /** 0 to 4 or unknown; empty is unknown. */
    static final Scalar<Optional<Integer>> ANSWER = new Scalar<>(
            "0 to 4, or unknown",
            new Look(Family.NUMBER, Optional.of("[0-4]|unknown"), List.of())
                    .inWholes()
                    .within("0", Integer.toString(HIGHEST_ANSWER)),
            (written, findings) -> written.text().equals(UNKNOWN)
                    ? Optional.of(Optional.empty())
                    : Numbers.whole(0, HIGHEST_ANSWER)
                            .parse()
                            .parse(written, findings)
                            .map(Optional::of));

    private Choices() {}

    /** A constant of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> Scalar<E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.put(word(constant), constant));
        return of(words);
    }

    /** One of some words. */
    static Scalar<String> words(String... words) {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> choices.put(word, word));
        return of(choices);
    }

    /** One of some words, each standing for a value. */
    static <T> Scalar<T> of(Map<String, T> choices) {
        List<String> words = List.copyOf(choices.keySet());
        String list = String.join(", ", words);
        return new Scalar<>("one of " + list, Look.words(words), (written, findings) -> {
            Optional<T> value = Optional.ofNullable(choices.get(written.text()));
            if (value.isEmpty()) {
                Problem problem =
                        Problem.of(ProblemKind.NOT_A_CHOICE, written.node().source(), written.shown(), list);
                findings.report(Nearest.to(written.text(), words)
                        .map(Shape::hint)
                        .map(problem::withHint)
                        .orElse(problem));
            }
            return value;
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
