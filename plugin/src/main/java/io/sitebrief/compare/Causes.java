package io.sitebrief.compare;

import io.sitebrief.brief.NumberChange.Cause;
import io.sitebrief.brief.NumberChange.Cause.Kind;
import io.sitebrief.brief.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Why a figure differs: what differs at the ends of the formulas below it, found by walking both sides down. */
final class Causes {

    private static final int MOST = 8;
    private static final int DEEPEST = 60;

    private final Sides sides;

    Causes(Sides sides) {
        this.sides = sides;
    }

    /** At most eight causes, the largest difference first; those whose size nobody knows come before. */
    List<Cause> of(String id, String earlierId) {
        Map<String, Cause> found = new LinkedHashMap<>();
        walk(id, earlierId, found, new HashSet<>(), 0);
        return Renamed.joined(List.copyOf(found.values())).stream()
                .sorted(Comparator.comparing(Causes::size).reversed())
                .limit(MOST)
                .toList();
    }

    private static BigDecimal size(Cause cause) {
        boolean unknown = Stream.of(cause.before(), cause.after())
                .flatMap(Optional::stream)
                .anyMatch(figure -> !figure.amount().isKnown());
        return unknown
                ? BigDecimal.valueOf(Long.MAX_VALUE)
                : Renamed.value(cause.after())
                        .subtract(Renamed.value(cause.before()))
                        .abs();
    }

    /** Whether the formula is another one: not another label, and not a further term of a sum. */
    boolean isFormulaChanged(String id, String earlierId) {
        Snapshot.Fact was = sides.before().fact(earlierId).orElseThrow();
        Snapshot.Fact is = sides.after().fact(id).orElseThrow();
        if (was.inputs().isEmpty() || is.inputs().isEmpty()) {
            return false; // a number as written, or unknown for want of any part
        }
        String before = Shape.of(sides.before(), was);
        String after = Shape.of(sides.after(), is);
        return !before.equals(after) && !(Shape.isSum(before) && Shape.isSum(after));
    }

    private void walk(String id, String earlierId, Map<String, Cause> found, Set<String> seen, int depth) {
        if (!seen.add(id) || depth > DEEPEST) {
            return;
        }
        Snapshot.Fact was = sides.before().fact(earlierId).orElseThrow();
        Snapshot.Fact is = sides.after().fact(id).orElseThrow();
        if (was.inputs().isEmpty() && is.inputs().isEmpty()) {
            add(found, Kind.INPUT, id);
            return;
        }
        int known = found.size();
        if (isFormulaChanged(id, earlierId)) {
            add(found, Kind.FORMULA, id);
        }
        parts(was, is, found, seen, depth);
        if (found.size() == known) {
            add(found, Kind.METHOD, id);
        }
    }

    private void parts(Snapshot.Fact was, Snapshot.Fact is, Map<String, Cause> found, Set<String> seen, int depth) {
        Set<String> all = new TreeSet<>(was.inputs());
        all.addAll(is.inputs());
        List<String> below = new ArrayList<>();
        for (String part : all) {
            boolean before =
                    sides.before().fact(part).isPresent() && was.inputs().contains(part);
            boolean after = sides.after().fact(part).isPresent() && is.inputs().contains(part);
            if (before && after && sides.differs(part, part)) {
                below.add(part);
            } else if (after && !before) {
                add(found, Kind.ADDED, part);
            } else if (before && !after) {
                add(found, Kind.REMOVED, part);
            }
        }
        below.forEach(part -> walk(part, part, found, seen, depth + 1));
    }

    private void add(Map<String, Cause> found, Kind kind, String id) {
        Optional<Snapshot.Fact> fact =
                sides.after().fact(id).or(() -> sides.before().fact(id));
        fact.ifPresent(named -> found.putIfAbsent(
                id,
                new Cause(
                        kind,
                        id,
                        named.label(),
                        kind == Kind.ADDED ? Optional.empty() : sides.earlier(id),
                        kind == Kind.REMOVED ? Optional.empty() : sides.later(id))));
    }
}
