package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Who is credited with one benefit line: the chosen model and the cross-check side by side.
 *
 * @param model the chosen model by its id, such as last-non-direct
 * @param crossCheck the second model, where one is chosen and fits the ledger
 * @param conversions conversions of the ledger in the period
 * @param refused why the chosen model cannot be used; its rows are empty then and the line is not allocated
 * @param explanation what sets both models apart, in a sentence
 */
public record AttributionReport(
        String line,
        String label,
        String model,
        Optional<String> crossCheck,
        Figure conversions,
        List<Row> channels,
        List<Row> campaigns,
        Optional<String> refused,
        String explanation) {

    /**
     * The value that a channel or campaign is credited with.
     *
     * @param id empty for what is credited to none
     * @param gap cross-check less chosen model
     */
    public record Row(
            Optional<String> id, String label, Figure credited, Optional<Figure> crossChecked, Optional<Figure> gap) {}
}
