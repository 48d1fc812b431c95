package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartFileTest {

    @Test
    void sharesOfTheWidthBecomePixelsAndTheRestStaysAsItIs() {
        SitePage page = ChartFile.of("roi-columns", chart(), "Society, 2026.3");

        ChartFile file = (ChartFile) page.view();
        assertThat(page.path()).isEqualTo("charts/roi-columns.svg");
        assertThat(file.chart().bars()).containsExactly(new Chart.Bar("bar-good", "57.6", "35.5", "188.1", "44.2"));
        assertThat(file.chart().stems()).containsExactly(new Chart.Stem("1000", "60", "100"));
        assertThat(file.chart().dots()).containsExactly(new Chart.Dot("value", "0", "12"));
        assertThat(file.chart().labels()).extracting(Chart.Label::x).containsExactly("642.1");
    }

    @Test
    void theBoxHoldsTheDrawingItsTitleAndItsNote() {
        ChartFile file = (ChartFile) ChartFile.of("x", chart(), "note").view();

        assertThat(file.box()).isEqualTo("-24 -64 1048 396");
        assertThat(file.width()).isEqualTo("1048");
        assertThat(file.height()).isEqualTo("396");
        assertThat(file.noteY()).isEqualTo("306");
    }

    private static Chart chart() {
        return new Chart(
                "columns",
                "Net value",
                "It grows.",
                "280",
                Optional.empty(),
                List.of(),
                Optional.of("188.1"),
                List.of(),
                List.of(),
                List.of(new Chart.Bar("bar-good", "5.76%", "3.55%", "188.1", "44.2")),
                List.of(new Chart.Stem("100%", "60", "100")),
                List.of(new Chart.Dot("value", "0%", "12")),
                List.of(new Chart.Label(
                        "64.21%",
                        "69",
                        "Paid back",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty())));
    }
}
