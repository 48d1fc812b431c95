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
        List<ActionEntry> actions,
        Optional<Imported> imported) {

    /**
     * What imported lists of contacts hold, as counts; a person in two lists counts twice.
     *
     * @param fresh contacts won in the reporting period
     * @param seniority groups of job titles; groups without a contact are left out
     * @param kinds groups of organisations
     * @param years by the year in which the contact was won, the latest first
     */
    public record Imported(
            List<String> files,
            Optional<LocalDate> exported,
            Figure total,
            Figure fresh,
            List<Group> seniority,
            List<Group> kinds,
            List<Group> years) {}

    /** Contacts that are alike. */
    public record Group(String id, String label, Figure contacts, Figure share) {}

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
