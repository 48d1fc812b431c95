package io.sitebrief.page;

import io.sitebrief.site.SitePage;
import java.math.BigDecimal;
import java.util.List;

/**
 * charts/NAME.svg: one chart by itself, of a fixed size and with its colours inside, to paste into slides.
 *
 * @param chart the drawing with every x in px
 * @param box the view box: the drawing, room for the title above and for the note below
 * @param noteY where the note stands
 * @param note where the numbers come from: organisation, version
 */
public record ChartFile(Chart chart, String box, String width, String height, String noteY, String note) {

    private static final int DRAWING = 1000;
    private static final int SIDE = 24;
    private static final int ABOVE = 64;
    private static final int BELOW = 52;

    /** @param name the file's name without its ending, unique in the version */
    static SitePage of(String name, Chart chart, String note) {
        int drawn = new BigDecimal(chart.height()).intValue();
        int width = DRAWING + 2 * SIDE;
        int height = drawn + ABOVE + BELOW;
        ChartFile view = new ChartFile(
                fixed(chart),
                -SIDE + " " + -ABOVE + " " + width + " " + height,
                Integer.toString(width),
                Integer.toString(height),
                Integer.toString(drawn + BELOW / 2),
                note);
        return new SitePage("charts/" + name + ".svg", "chart-file", view);
    }

    private static Chart fixed(Chart chart) {
        return new Chart(
                chart.id(),
                chart.title(),
                chart.description(),
                chart.height(),
                chart.plot(),
                chart.grid(),
                chart.zero(),
                chart.areas(),
                chart.lines(),
                bars(chart.bars()),
                chart.stems().stream()
                        .map(stem -> new Chart.Stem(px(stem.x()), stem.from(), stem.to()))
                        .toList(),
                chart.dots().stream()
                        .map(dot -> new Chart.Dot(dot.kind(), px(dot.x()), dot.y()))
                        .toList(),
                labels(chart.labels()));
    }

    private static List<Chart.Bar> bars(List<Chart.Bar> bars) {
        return bars.stream()
                .map(bar -> new Chart.Bar(bar.kind(), px(bar.x()), px(bar.width()), bar.y(), bar.height()))
                .toList();
    }

    private static List<Chart.Label> labels(List<Chart.Label> labels) {
        return labels.stream()
                .map(label -> new Chart.Label(
                        px(label.x()),
                        label.y(),
                        label.text(),
                        label.kind(),
                        label.tone(),
                        label.anchor(),
                        label.dx(),
                        label.spare(),
                        label.fact()))
                .toList();
    }

    /** A share of the drawing's width in px. */
    private static String px(String percent) {
        BigDecimal share = new BigDecimal(percent.substring(0, percent.length() - 1));
        return share.movePointRight(1).stripTrailingZeros().toPlainString();
    }
}
