package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import java.util.List;
import java.util.Optional;

/**
 * What the net benefit of the next months may come to.
 *
 * @param method the method's name, where there is a forecast
 * @param why why there is none
 */
public record ForecastReport(Optional<String> method, Optional<String> why, List<Point> points) {

    /** A month with its likely value and a range that holds 95 of 100 if the past is a guide. */
    public record Point(Period period, Figure likely, Figure low, Figure high) {}
}
