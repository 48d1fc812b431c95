package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import java.util.List;

/**
 * One figure through the versions, as each of them stated it.
 *
 * @param id of the fact in the present version
 * @param points oldest first, the present version last; at least two
 */
public record Course(String id, String label, List<Point> points) {

    public Course {
        points = List.copyOf(points);
    }

    /** What one version stated. */
    public record Point(String version, Period period, Figure figure) {}
}
