package io.sitebrief.compare;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Risks that came, went or are rated otherwise; those above the appetite first, then by the higher score. */
final class Risks {

    private final Sides sides;

    Risks(Sides sides) {
        this.sides = sides;
    }

    List<RiskChange> changes() {
        TreeSet<String> ids = new TreeSet<>(sides.before().risks().keySet());
        ids.addAll(sides.after().risks().keySet());
        return ids.stream()
                .flatMap(this::change)
                .sorted(Comparator.comparing(RiskChange::aboveAppetite, Comparator.reverseOrder())
                        .thenComparingInt(change -> -score(change.id()))
                        .thenComparing(RiskChange::id))
                .toList();
    }

    private int score(String id) {
        return Stream.of(sides.after(), sides.before())
                .flatMap(side -> Optional.ofNullable(side.risks().get(id)).stream())
                .mapToInt(Risks::score)
                .findFirst()
                .orElse(0);
    }

    private static int score(Snapshot.Risk risk) {
        return risk.likelihood() * risk.impact();
    }

    private Stream<RiskChange> change(String id) {
        Optional<Snapshot.Risk> before =
                Optional.ofNullable(sides.before().risks().get(id));
        Optional<Snapshot.Risk> after =
                Optional.ofNullable(sides.after().risks().get(id));
        return kind(before, after).stream()
                .map(kind -> new RiskChange(
                        id,
                        after.or(() -> before).orElseThrow().risk(),
                        kind,
                        before.flatMap(risk -> sides.earlier(risk.score())),
                        after.flatMap(risk -> sides.later(risk.score())),
                        after.map(Snapshot.Risk::aboveAppetite).orElse(false)));
    }

    private static Optional<ChangeKind> kind(Optional<Snapshot.Risk> before, Optional<Snapshot.Risk> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(before.isEmpty() ? ChangeKind.ADDED : ChangeKind.REMOVED);
        }
        int moved = Integer.compare(score(after.get()), score(before.get()));
        if (moved != 0) {
            return Optional.of(moved > 0 ? ChangeKind.RAISED : ChangeKind.LOWERED);
        }
        boolean same = before.get().likelihood() == after.get().likelihood()
                && before.get().impact() == after.get().impact()
                && before.get().aboveAppetite() == after.get().aboveAppetite();
        return same ? Optional.empty() : Optional.of(ChangeKind.CHANGED);
    }
}
