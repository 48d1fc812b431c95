package io.sitebrief.compare;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Both sides of a comparison, and the figures that tell of them; each is made once, so that an id has one figure. */
final class Sides {

    private static final String BEFORE = Snapshot.CHANGE + "before.";
    private static final String PUBLISHED = Snapshot.CHANGE + "published.";
    private static final String RELATIVE = Snapshot.CHANGE + "relative.";

    private final Earlier earlier;
    private final Snapshot after;
    private final Function<String, Optional<Expression>> now;
    private final Map<String, Figure> made = new HashMap<>();

    private Sides(Earlier earlier, Snapshot after, Function<String, Optional<Expression>> now) {
        this.earlier = earlier;
        this.after = after;
        this.now = now;
    }

    /** The later side is a brief in memory: its figures are its own. */
    static Sides of(Earlier before, Brief after) {
        Map<String, Expression> own = new HashMap<>();
        after.facts().inputs().forEach(input -> own.put(input.id(), input));
        after.facts().all().forEach(figure -> own.put(figure.id(), Expression.of(figure)));
        return new Sides(before, Snapshot.of(after), id -> Optional.ofNullable(own.get(id)));
    }

    /** The later side was published too: its figures are inputs. */
    static Sides of(Earlier before, Earlier after) {
        return new Sides(
                before,
                after.snapshot(),
                id -> after.snapshot().fact(id).map(fact -> input(id, fact.label(), fact, after)));
    }

    Snapshot before() {
        return earlier.snapshot();
    }

    Snapshot after() {
        return after;
    }

    /** The figure as the earlier version has it. */
    Optional<Figure> earlier(String id) {
        return before().fact(id).map(fact -> made.computeIfAbsent(BEFORE + id, key -> figure(key, id, fact)));
    }

    private Figure figure(String key, String id, Snapshot.Fact fact) {
        String label = fact.label() + " in version " + before().version();
        return Figure.of(key, label, fact.unit(), input(PUBLISHED + id, label, fact, earlier));
    }

    private static Expression input(String key, String label, Snapshot.Fact fact, Earlier side) {
        String id = key.startsWith(PUBLISHED) ? key.substring(PUBLISHED.length()) : key;
        List<Source> places =
                Optional.ofNullable(side.places().get(id)).stream().toList();
        return new Expression.Input(key, label, fact.unit(), fact.amount(), fact.certainty(), places);
    }

    /** The figure as the later version has it. */
    Optional<Figure> later(String id) {
        return now.apply(id)
                .map(expression -> expression instanceof Expression.Of of
                        ? of.figure()
                        : made.computeIfAbsent("later " + id, key -> alone(id, expression)));
    }

    private Figure alone(String id, Expression expression) {
        Snapshot.Fact fact = after.fact(id).orElseThrow();
        return Figure.of(id, fact.label(), fact.unit(), expression);
    }

    /** Later less earlier; where a figure had another id in the earlier version, both ids are given. */
    Figure absolute(String id, String earlierId) {
        Snapshot.Fact fact = after.fact(id).orElseThrow();
        Expression before = Expression.of(earlier(earlierId).orElseThrow());
        Expression later = now.apply(id).orElseThrow();
        return made.computeIfAbsent(
                Snapshot.CHANGE + id,
                key -> Figure.of(key, "change of " + fact.label(), fact.unit(), later.minus(before)));
    }

    /** The difference as a share of the earlier size; none for rates, and none where that size is zero or unknown. */
    Optional<Figure> relative(String id, String earlierId) {
        Figure absolute = absolute(id, earlierId);
        Figure before = earlier(earlierId).orElseThrow();
        boolean measurable = absolute.amount().isKnown()
                && absolute.unit() != Unit.RATIO
                && before.amount().known().filter(value -> value.signum() != 0).isPresent();
        if (!measurable) {
            return Optional.empty();
        }
        Expression size = new Expression.Magnitude(Expression.of(before));
        return Optional.of(made.computeIfAbsent(
                RELATIVE + id,
                key -> Figure.of(
                        key,
                        absolute.label() + " as a share",
                        Unit.RATIO,
                        Expression.of(absolute).over(size, "the earlier value is zero"))));
    }

    /** The later value less the earlier one, as a part of a change; a line that one side lacks counts as zero there. */
    Expression effect(String id, boolean cost) {
        Expression zero = Expression.constant("0");
        Expression later = now.apply(id).orElse(zero);
        Expression before = earlier(id).<Expression>map(Expression::of).orElse(zero);
        return cost ? before.minus(later) : later.minus(before);
    }

    boolean isSamePeriod() {
        return before().period().equals(after.period());
    }

    /** Whether both sides state the fact and differ in value, or in whether there is one. */
    boolean differs(String id, String earlierId) {
        Optional<Snapshot.Fact> was = before().fact(earlierId);
        Optional<Snapshot.Fact> is = after.fact(id);
        return was.isPresent() && is.isPresent() && !sameValue(was.get(), is.get());
    }

    private static boolean sameValue(Snapshot.Fact a, Snapshot.Fact b) {
        if (a.amount().isKnown() && b.amount().isKnown()) {
            return a.amount().known().orElseThrow().compareTo(b.amount().known().orElseThrow()) == 0;
        }
        return a.amount().isKnown() == b.amount().isKnown();
    }
}
