package io.sitebrief.calculate;

import io.sitebrief.brief.ReturnReport.CostEntry;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.figure.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What of the lines falls on one campaign or channel, and how that is split the other way. */
final class Slices {

    private final Givens givens;
    private final Totals totals;

    Slices(Givens givens, Totals totals) {
        this.givens = givens;
        this.totals = totals;
    }

    /** The parts of lines that fall on a row, largest first. */
    List<CostEntry> lines(boolean isCost, Function<Division, Map<Optional<String>, Expression>> split, String row) {
        List<CostEntry> entries = new ArrayList<>();
        for (Division division : isCost ? totals.costs() : totals.benefits()) {
            if (split.apply(division).get(Optional.of(row)) instanceof Expression.Of part) {
                Line line = division.line();
                entries.add(new CostEntry(line.id(), line.label(), line.category(), part.figure()));
            }
        }
        return entries.stream()
                .sorted(Comparator.comparing(CostEntry::amount, ReturnTables.LARGEST_FIRST))
                .toList();
    }

    /** A campaign's channels or a channel's campaigns, each with its part; they add up to the whole. */
    List<LevelRow> rows(
            String prefix,
            List<String> ids,
            Function<String, String> label,
            Function<Division, Map<Optional<String>, Expression>> split) {
        Map<Division, Map<Optional<String>, Expression>> parts = new LinkedHashMap<>();
        totals.divisions().forEach(division -> parts.put(division, split.apply(division)));
        Set<Optional<String>> keys = new LinkedHashSet<>();
        ids.forEach(id -> keys.add(Optional.of(id)));
        parts.values().stream()
                .flatMap(part -> part.keySet().stream())
                .filter(Optional::isPresent)
                .sorted(Comparator.comparing(key -> key.orElse("")))
                .forEach(keys::add);
        if (parts.values().stream().anyMatch(part -> part.containsKey(Optional.<String>empty()))) {
            keys.add(Optional.empty());
        }
        return keys.stream()
                .map(key -> row(prefix, key, key.map(label).orElse("Not allocated"), parts))
                .toList();
    }

    private LevelRow row(
            String prefix, Optional<String> key, String label, Map<Division, Map<Optional<String>, Expression>> parts) {
        String id = key.map(one -> prefix + "." + one).orElse(prefix + "s." + Levels.NOT_ALLOCATED);
        return Levels.row(
                givens,
                id,
                key,
                label,
                givens.money(id + ".cost", "cost of " + label, sum(key, totals.costs(), parts)),
                givens.money(id + ".benefit", "benefit of " + label, sum(key, totals.benefits(), parts)));
    }

    private static Expression sum(
            Optional<String> key, List<Division> lines, Map<Division, Map<Optional<String>, Expression>> parts) {
        return Expression.sum(lines.stream()
                .map(line -> parts.getOrDefault(line, Map.of()).get(key))
                .filter(Objects::nonNull)
                .toList());
    }
}
