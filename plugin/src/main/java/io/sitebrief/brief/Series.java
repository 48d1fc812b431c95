package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.util.List;

/** A measure over time; a point without data is an unknown figure, never zero. */
public record Series(String id, String label, Unit unit, List<Point> points) {

    /** The value of one period. */
    public record Point(Period period, boolean complete, Figure figure) {}
}
