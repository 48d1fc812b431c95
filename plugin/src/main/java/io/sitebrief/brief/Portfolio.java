package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Briefs beside each other, money in one currency.
 *
 * @param totals cost, benefit, net and return of all together
 */
public record Portfolio(String currency, List<Member> members, Totals totals) {

    public Portfolio {
        members = List.copyOf(members);
    }

    /** Cost, benefit, net and return of one brief, or of all. */
    public record Totals(Figure cost, Figure benefit, Figure net, Figure roi) {

        public List<Figure> all() {
            return List.of(cost, benefit, net, roi);
        }
    }

    /**
     * One brief.
     *
     * @param id the brief's id, the folder that it stands in
     * @param status of its goal for the return, as in brief.json; not-defined where it has none
     * @param aboveAppetite how many legal risks are above the appetite
     * @param months net benefit by month, added up
     */
    public record Member(
            String id,
            String title,
            String version,
            boolean draft,
            Period period,
            Totals totals,
            String status,
            Figure aboveAppetite,
            List<Month> months,
            List<Due> due) {

        public Member {
            months = List.copyOf(months);
            due = List.copyOf(due);
        }
    }

    /** A month ({@code 2026-07}) and the net benefit from the first month to its end. */
    public record Month(String month, Figure net) {}

    /** A decision that is asked and not taken. */
    public record Due(String ask, String state, Optional<LocalDate> by) {}
}
