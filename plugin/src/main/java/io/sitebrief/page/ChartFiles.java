package io.sitebrief.page;

import io.sitebrief.site.SitePage;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The charts of a page as files of their own: charts/PAGE-CHART.svg. */
final class ChartFiles {

    private static final String ENDING = ".html";

    private static final Views<Chart> CHARTS = new Views<>(Chart.class);

    private ChartFiles() {}

    /** @param note where the numbers come from, printed below each chart */
    static Stream<SitePage> of(SitePage page, String note) {
        Map<String, Chart> charts = new TreeMap<>();
        CHARTS.all(page.view()).forEach(chart -> charts.put(chart.id(), chart));
        String name = page.path().replace(ENDING, "").replace('/', '-');
        return charts.values().stream().map(chart -> ChartFile.of(name + "-" + chart.id(), chart, note));
    }
}
