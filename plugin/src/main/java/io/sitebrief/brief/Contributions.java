package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What moved the net benefit, line by line; the parts and the rest add up to its change exactly.
 *
 * @param parts largest first
 * @param rest what no line explains; empty where the lines explain all
 * @param why why the change cannot be taken apart
 */
public record Contributions(Optional<Figure> net, List<Part> parts, Optional<Figure> rest, Optional<String> why) {

    public Contributions {
        parts = List.copyOf(parts);
    }

    /**
     * One line's part in the change.
     *
     * @param line id of the line's fact
     * @param effect on the net benefit: a cost that grew is negative
     */
    public record Part(String line, String label, boolean cost, Figure effect) {}
}
