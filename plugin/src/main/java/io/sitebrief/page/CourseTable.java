package io.sitebrief.page;

import io.sitebrief.brief.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leading figures through the versions: a line, and the figures of the latest of them. */
public record CourseTable(List<String> versions, List<Row> rows) {

    private static final int MOST_VERSIONS = 5;

    public CourseTable {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
    }

    /**
     * One figure.
     *
     * @param line through all versions; none where fewer than two state the figure
     * @param figures one for each version of the table; empty where that version does not state it
     */
    public record Row(String label, Optional<Sparkline> line, List<Optional<Num>> figures) {}

    static Optional<CourseTable> of(Edition edition, List<Course> courses) {
        List<String> all = courses.stream()
                .flatMap(course -> course.points().stream())
                .map(Course.Point::version)
                .distinct()
                .toList();
        if (courses.isEmpty()) {
            return Optional.empty();
        }
        List<String> longest = courses.stream()
                .max((a, b) -> Integer.compare(a.points().size(), b.points().size()))
                .map(course ->
                        course.points().stream().map(Course.Point::version).toList())
                .orElse(all);
        List<String> shown = longest.subList(Math.max(0, longest.size() - MOST_VERSIONS), longest.size());
        List<Row> rows = new ArrayList<>();
        courses.forEach(course -> rows.add(row(edition, course, shown)));
        return Optional.of(new CourseTable(shown, rows));
    }

    private static Row row(Edition edition, Course course, List<String> shown) {
        return new Row(
                edition.names().of(course.label()),
                line(course),
                shown.stream()
                        .map(version -> course.points().stream()
                                .filter(point -> point.version().equals(version))
                                .findFirst()
                                .map(point -> edition.numbers().compact(point.figure())))
                        .toList());
    }

    /** The line through every version that states the figure. */
    static Optional<Sparkline> line(Course course) {
        return Sparkline.of(
                course.points().stream()
                        .map(point -> point.figure().amount().known())
                        .toList(),
                List.of());
    }
}
