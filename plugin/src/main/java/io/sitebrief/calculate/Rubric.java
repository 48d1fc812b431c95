package io.sitebrief.calculate;

import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a component of the strategy is held against: criteria of levels 1 to 4, each asked of every entry. A level is
 * reached when every entry meets every criterion up to it; completeness counts the criteria up to level 3, the fields
 * that a complete plan has. Where there is no entry at all, the criteria of one stand unmet.
 */
final class Rubric {

    private static final int FIELDS_UP_TO = 3;

    /** What is asked of an entry, at which level, and whether an entry meets it. */
    record Criterion<T>(int level, String what, Predicate<T> met) {

        static <T> Criterion<T> has(int level, String what, Function<T, Optional<?>> value) {
            return new Criterion<>(level, what, entry -> value.apply(entry).isPresent());
        }

        static <T> Criterion<T> some(int level, String what, Function<T, List<?>> values) {
            return new Criterion<>(level, what, entry -> !values.apply(entry).isEmpty());
        }
    }

    /** A criterion asked of one entry. */
    private record Answer(int level, String what, String entry, boolean met, Optional<Source> source) {}

    /** A criterion over all entries; lacking are those that do not meet it. */
    record Check(int level, String what, boolean met, List<String> lacking) {}

    private final List<Answer> answers = new ArrayList<>();

    /** Asks the criteria of every entry; where there is none they are unmet. */
    <T> Rubric ask(List<T> entries, Function<T, String> name, Function<T, Source> place, List<Criterion<T>> criteria) {
        if (entries.isEmpty()) {
            criteria.forEach(one -> answers.add(new Answer(one.level(), one.what(), "", false, Optional.empty())));
        }
        return askAny(entries, name, place, criteria);
    }

    /** Asks the criteria of every entry; where there is none nothing is asked. */
    <T> Rubric askAny(
            List<T> entries, Function<T, String> name, Function<T, Source> place, List<Criterion<T>> criteria) {
        for (T entry : entries) {
            for (Criterion<T> one : criteria) {
                answers.add(new Answer(
                        one.level(),
                        one.what(),
                        name.apply(entry),
                        one.met().test(entry),
                        Optional.of(place.apply(entry))));
            }
        }
        return this;
    }

    /** 0 to 4. */
    int level() {
        int level = 0;
        while (level < 4 && isReached(level + 1)) {
            level++;
        }
        return level;
    }

    private boolean isReached(int level) {
        return answers.stream().filter(answer -> answer.level() == level).allMatch(Answer::met);
    }

    /** What was asked, in its order, and which entries lack it. */
    List<Check> checks() {
        Map<String, List<Answer>> byCriterion = new LinkedHashMap<>();
        answers.forEach(answer -> byCriterion
                .computeIfAbsent(answer.level() + " " + answer.what(), key -> new ArrayList<>())
                .add(answer));
        return byCriterion.values().stream().map(Rubric::check).toList();
    }

    private static Check check(List<Answer> asked) {
        List<Answer> unmet = asked.stream().filter(answer -> !answer.met()).toList();
        return new Check(
                asked.get(0).level(),
                asked.get(0).what(),
                unmet.isEmpty(),
                unmet.stream()
                        .map(Answer::entry)
                        .filter(entry -> !entry.isEmpty())
                        .toList());
    }

    /** The places of the fields that a complete plan has and this one has too. */
    List<Source> present() {
        return answers.stream()
                .filter(answer -> answer.level() <= FIELDS_UP_TO && answer.met())
                .flatMap(answer -> answer.source().stream())
                .toList();
    }

    /** How many fields a complete plan has. */
    int fields() {
        return (int) answers.stream()
                .filter(answer -> answer.level() <= FIELDS_UP_TO)
                .count();
    }

    /** The places that the level rests on. */
    List<Source> places() {
        return answers.stream()
                .flatMap(answer -> answer.source().stream())
                .distinct()
                .toList();
    }
}
