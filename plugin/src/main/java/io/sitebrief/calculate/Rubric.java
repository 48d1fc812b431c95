package io.sitebrief.calculate;

import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a component of the strategy is held against: criteria of levels 1 to 4. A level is reached when every criterion
 * up to it is met; completeness counts the criteria up to level 3, the fields that a complete plan has.
 */
final class Rubric {

    private static final int FIELDS_UP_TO = 3;

    /** A criterion, on which item, of which level, met or not, and where to look. */
    record Criterion(int level, String item, String what, boolean met, Source source) {}

    private final List<Criterion> criteria = new ArrayList<>();

    /** The criterion that something is written down: an optional value is present. */
    Rubric has(int level, String item, String what, Optional<?> value, Source source) {
        return holds(level, item, what, value.isPresent(), source);
    }

    /** The criterion that a list is not empty. */
    Rubric some(int level, String item, String what, Collection<?> values, Source source) {
        return holds(level, item, what, !values.isEmpty(), source);
    }

    Rubric holds(int level, String item, String what, boolean met, Source source) {
        criteria.add(new Criterion(level, item, what, met, source));
        return this;
    }

    /** 0 to 4; 0 where nothing is written. */
    int level() {
        if (criteria.isEmpty()) {
            return 0;
        }
        int level = 0;
        while (level < 4 && unmet(level + 1).isEmpty()) {
            level++;
        }
        return level;
    }

    private List<Criterion> unmet(int level) {
        return criteria.stream()
                .filter(criterion -> criterion.level() == level && !criterion.met())
                .toList();
    }

    /** The places of the fields that a complete plan has and this one has too. */
    List<Source> present() {
        return criteria.stream()
                .filter(criterion -> criterion.level() <= FIELDS_UP_TO && criterion.met())
                .map(Criterion::source)
                .toList();
    }

    /** How many fields a complete plan has. */
    int fields() {
        return (int) criteria.stream()
                .filter(criterion -> criterion.level() <= FIELDS_UP_TO)
                .count();
    }

    /** The places that the level rests on. */
    List<Source> places() {
        return criteria.stream().map(Criterion::source).distinct().toList();
    }

    /** What keeps the component from its next level, in words: "no owner: keep-members, fill-conference". */
    String missing() {
        return unmet(level() + 1).stream()
                .collect(Collectors.groupingBy(
                        Criterion::what,
                        LinkedHashMap::new,
                        Collectors.mapping(Criterion::item, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> "no " + entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
