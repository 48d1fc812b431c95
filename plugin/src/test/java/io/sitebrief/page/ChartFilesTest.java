package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartFilesTest {

    /** A view with a chart here and there. */
    public record View(String title, Chart first, Optional<Exhibit> second, List<Chart> more) {}

    @Test
    void everyChartOfAPageBecomesAFileNamedAfterBoth() {
        Exhibit exhibit = new Exhibit(
                chart("b"), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        View view = new View("x", chart("a"), Optional.of(exhibit), List.of(chart("c")));

        assertThat(ChartFiles.of(new SitePage("campaigns/autumn.html", "campaign", view), "note"))
                .extracting(SitePage::path)
                .containsExactly(
                        "charts/campaigns-autumn-a.svg",
                        "charts/campaigns-autumn-b.svg",
                        "charts/campaigns-autumn-c.svg");
    }

    private static Chart chart(String id) {
        return new Chart(
                id,
                "",
                "",
                "100",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
