package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The professional network: where it stands, segment by segment, and over all. */
public record NetworkReport(
        List<Segment> segments,
        Figure target,
        Figure current,
        Figure gap,
        Figure coverage,
        Figure overdueShare,
        Figure diversity,
        Figure strategicShare,
        Figure growth,
        Optional<Figure> asks,
        Optional<Figure> gives,
        Optional<Figure> givesPerAsk,
        Optional<Figure> hoursPlanned,
        Optional<Figure> hoursSpent,
        Optional<String> who,
        List<ActionEntry> actions) {

    /**
     * A segment; kind is operational, personal or strategic.
     *
     * @param coverage current ÷ target
     * @param perMonth new contacts a month that are needed to reach the target by its due date, rounded up
     */
    public record Segment(
            String id,
            String label,
            Optional<String> kind,
            Optional<String> sector,
            Figure target,
            Figure current,
            Figure gap,
            Figure coverage,
            Figure perMonth,
            Figure overdueShare,
            Optional<Figure> weakTieShare,
            Optional<Integer> cadenceDays,
            Optional<LocalDate> due,
            Optional<String> owner) {}
}
