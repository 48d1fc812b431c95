package io.sitebrief.compare;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.brief.TargetChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Goals that came, went, or whose target, day or metric moved. */
final class Targets {

    private final Sides sides;

    Targets(Sides sides) {
        this.sides = sides;
    }

    List<TargetChange> changes() {
        TreeSet<String> ids = new TreeSet<>(sides.before().goals().keySet());
        ids.addAll(sides.after().goals().keySet());
        return ids.stream().flatMap(this::change).toList();
    }

    private Stream<TargetChange> change(String id) {
        Optional<Snapshot.Goal> before =
                Optional.ofNullable(sides.before().goals().get(id));
        Optional<Snapshot.Goal> after =
                Optional.ofNullable(sides.after().goals().get(id));
        if (before.isPresent() && after.isPresent() && !isMoved(before.get(), after.get())) {
            return Stream.empty();
        }
        ChangeKind kind = Items.kind(before, after);
        return Stream.of(new TargetChange(
                id,
                after.or(() -> before).orElseThrow().objective(),
                kind,
                before.flatMap(Snapshot.Goal::target).flatMap(sides::earlier),
                after.flatMap(Snapshot.Goal::target).flatMap(sides::later),
                before.flatMap(Snapshot.Goal::due),
                after.flatMap(Snapshot.Goal::due),
                before.flatMap(Snapshot.Goal::metric),
                after.flatMap(Snapshot.Goal::metric),
                kind == ChangeKind.CHANGED && isEased(before.orElseThrow(), after.orElseThrow())));
    }

    private boolean isMoved(Snapshot.Goal before, Snapshot.Goal after) {
        return harder(before, after) != 0
                || target(sides.before(), before).isPresent()
                        != target(sides.after(), after).isPresent()
                || !before.due().equals(after.due())
                || !before.metric().equals(after.metric())
                || before.betterUp() != after.betterUp();
    }

    /** An easier value or a later day, or no longer any. What is also made harder elsewhere is eased all the same. */
    private boolean isEased(Snapshot.Goal before, Snapshot.Goal after) {
        boolean dropped = target(sides.before(), before).isPresent()
                && target(sides.after(), after).isEmpty();
        boolean later = before.due().isPresent()
                && after.due().map(day -> day.isAfter(before.due().get())).orElse(true);
        return dropped || later || harder(before, after) < 0;
    }

    /** Above zero where the later target asks for more, below where for less; zero where they cannot be compared. */
    private int harder(Snapshot.Goal before, Snapshot.Goal after) {
        Optional<BigDecimal> was = target(sides.before(), before);
        Optional<BigDecimal> is = target(sides.after(), after);
        if (was.isEmpty() || is.isEmpty()) {
            return 0;
        }
        int higher = is.get().compareTo(was.get());
        return after.betterUp() ? higher : -higher;
    }

    private static Optional<BigDecimal> target(Snapshot snapshot, Snapshot.Goal goal) {
        return goal.target().flatMap(snapshot::value);
    }
}
