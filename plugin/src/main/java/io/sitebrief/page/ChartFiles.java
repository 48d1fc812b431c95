package io.sitebrief.page;

import io.sitebrief.site.SitePage;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The charts of a page as files of their own: charts/PAGE-CHART.svg. */
final class ChartFiles {

    private static final String ENDING = ".html";

    private final Map<String, Chart> found = new TreeMap<>();

    private ChartFiles() {}

    /** @param note where the numbers come from, printed below each chart */
    static Stream<SitePage> of(SitePage page, String note) {
        ChartFiles charts = new ChartFiles();
        charts.look(page.view());
        String name = page.path().replace(ENDING, "").replace('/', '-');
        return charts.found.values().stream().map(chart -> ChartFile.of(name + "-" + chart.id(), chart, note));
    }

    private void look(Object value) {
        if (value instanceof Chart chart) {
            found.put(chart.id(), chart);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof List<?> list) {
            list.forEach(this::look);
        } else if (value instanceof Record view) {
            for (RecordComponent component : view.getClass().getRecordComponents()) {
                look(part(view, component));
            }
        }
    }

    private static Object part(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the view " + view.getClass().getName() + " is not public", e);
        }
    }
}
