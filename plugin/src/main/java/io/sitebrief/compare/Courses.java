package io.sitebrief.compare;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Course;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the leading figures ran through the versions. */
public final class Courses {

    private static final String VERSION = Snapshot.CHANGE + "version.";
    private static final String PUBLISHED = Snapshot.CHANGE + "published.";
    private static final List<String> LEADING = List.of("roi", "net", "benefit", "cost", "legal.above-appetite");

    private final List<Earlier> before;
    private final Brief brief;

    private Courses(List<Earlier> before, Brief brief) {
        this.before = before;
        this.brief = brief;
    }

    /**
     * The return with its parts and each goal's actual, where an earlier version states it in the same unit.
     *
     * @param before oldest first
     */
    public static List<Course> of(List<Earlier> before, Brief brief) {
        return new Courses(before, brief).all();
    }

    private List<Course> all() {
        return Stream.concat(
                        LEADING.stream(),
                        brief.goals().stream().map(goal -> goal.actual().id()))
                .distinct()
                .flatMap(id -> brief.facts().find(id).flatMap(this::course).stream())
                .toList();
    }

    private Optional<Course> course(Figure now) {
        List<Course.Point> points = new ArrayList<>();
        before.forEach(side -> earlier(side, now).ifPresent(points::add));
        if (points.isEmpty()) {
            return Optional.empty();
        }
        points.add(new Course.Point(brief.head().version(), brief.head().period(), now));
        return Optional.of(new Course(now.id(), now.label(), points));
    }

    private static Optional<Course.Point> earlier(Earlier side, Figure now) {
        Snapshot snapshot = side.snapshot();
        return snapshot.fact(now.id())
                .filter(fact -> fact.unit() == now.unit())
                .map(fact -> new Course.Point(snapshot.version(), snapshot.period(), figure(side, now.id(), fact)));
    }

    private static Figure figure(Earlier side, String id, Snapshot.Fact fact) {
        String name = side.snapshot().version() + "." + id;
        String label = fact.label() + " in version " + side.snapshot().version();
        List<Source> places =
                Optional.ofNullable(side.places().get(id)).stream().toList();
        Expression stated =
                new Expression.Input(PUBLISHED + name, label, fact.unit(), fact.amount(), fact.certainty(), places);
        return Figure.of(VERSION + name, label, fact.unit(), stated);
    }
}
