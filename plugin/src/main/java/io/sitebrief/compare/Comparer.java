package io.sitebrief.compare;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares two versions of a brief. */
public final class Comparer {

    private static final int MOST_NUMBERS = 60;

    private final Sides sides;

    private Comparer(Sides sides) {
        this.sides = sides;
    }

    /** The later side is in memory: the figures of the comparison rest on its own. */
    public static Comparison compare(Earlier before, Brief after) {
        return new Comparer(Sides.of(before, after)).comparison(before);
    }

    /** Both sides were published. */
    public static Comparison compare(Earlier before, Earlier after) {
        return new Comparer(Sides.of(before, after)).comparison(before);
    }

    private Comparison comparison(Earlier earlier) {
        NumberChanges numbers = new NumberChanges(sides);
        Items items = new Items(sides.before(), sides.after());
        List<NumberChange> all = numbers.numbers();
        Comparison found = new Comparison(
                side(sides.before()),
                side(sides.after()),
                all.stream().limit(MOST_NUMBERS).toList(),
                Math.max(0, all.size() - MOST_NUMBERS),
                numbers.restated(),
                new Targets(sides).changes(),
                items.decisions(),
                new Risks(sides).changes(),
                items.campaigns(),
                items.assessments(),
                items.findings(),
                items.settings(),
                items.inputs(),
                numbers.otherFormula().map(this::formula).toList(),
                figures(numbers),
                new Parts(sides).contributions(),
                List.of(),
                earlier.file());
        return found.telling(Highlights.of(found));
    }

    private static Comparison.Side side(Snapshot snapshot) {
        return new Comparison.Side(snapshot.version(), snapshot.draft(), snapshot.period());
    }

    private ItemChange formula(String id) {
        Snapshot.Fact was = sides.before().fact(id).orElseThrow();
        Snapshot.Fact is = sides.after().fact(id).orElseThrow();
        return new ItemChange(
                "formula", id, is.label(), ChangeKind.CHANGED, Optional.of(was.formula()), Optional.of(is.formula()));
    }

    private List<ItemChange> figures(NumberChanges numbers) {
        return Stream.concat(
                        numbers.only(sides.after(), sides.before()).stream()
                                .map(id -> figure(sides.after(), id, ChangeKind.ADDED)),
                        numbers.only(sides.before(), sides.after()).stream()
                                .map(id -> figure(sides.before(), id, ChangeKind.REMOVED)))
                .toList();
    }

    private static ItemChange figure(Snapshot side, String id, ChangeKind kind) {
        String label = side.fact(id).orElseThrow().label();
        return new ItemChange("figure", id, label, kind, Optional.empty(), Optional.empty());
    }
}
