package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/**
 * One fluid drawing, as text: x in percent with the sign, y and heights in px; curves lie in a box 1000 wide that is
 * stretched.
 *
 * @param id unique on the page
 * @param description what the drawing says, with the numbers, for those who do not see it
 */
public record Chart(
        String id,
        String title,
        String description,
        String height,
        Optional<Plot> plot,
        List<GridLine> grid,
        Optional<String> zero,
        List<Curve> areas,
        List<Curve> lines,
        List<Bar> bars,
        List<Stem> stems,
        List<Dot> dots,
        List<Label> labels) {

    public Chart {
        grid = List.copyOf(grid);
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        bars = List.copyOf(bars);
        stems = List.copyOf(stems);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    /** The box of the curves. */
    public record Plot(String top, String height) {}

    /** A hairline and what it stands for. */
    public record GridLine(String y, Optional<String> label, Optional<String> labelY) {}

    /** An area (gain, loss, band) or a line (value, cost, plan, prior, forecast): its path. */
    public record Curve(String kind, String d) {}

    public record Bar(String kind, String x, String width, String y, String height) {}

    /** An upright hairline. */
    public record Stem(String x, String from, String to) {}

    /** A point: value, cost or open. */
    public record Dot(String kind, String x, String y) {}

    /** A text; spare is left out on phones, fact is the id where the text is a figure. */
    public record Label(
            String x,
            String y,
            String text,
            Optional<String> kind,
            Optional<String> tone,
            Optional<String> anchor,
            Optional<String> dx,
            boolean spare,
            Optional<String> fact) {}
}
