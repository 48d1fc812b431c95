package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What moved the net benefit, line by line; the parts and the rest add up to its change exactly.
 *
 * @param parts largest first
 * @param others the parts after the leading ones, together; empty where there are no more
 * @param rest what no line explains; empty where the lines explain all
 * @param why why the change cannot be taken apart
 */
public record Contributions(
        Optional<Figure> net, List<Part> parts, Optional<Figure> others, Optional<Figure> rest, Optional<String> why) {

    private static final int LEADING = 14;

    public Contributions {
        parts = List.copyOf(parts);
    }

    /** The parts that a page tells one by one. */
    public List<Part> leading() {
        return leading(parts);
    }

    public static List<Part> leading(List<Part> parts) {
        return parts.subList(0, Math.min(LEADING, parts.size()));
    }

    /**
     * One line's part in the change.
     *
     * @param line id of the line's fact
     * @param effect on the net benefit: a cost that grew is negative
     */
    public record Part(String line, String label, boolean cost, Figure effect) {}
}
