package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.SampleBrief;
import io.sitebrief.brief.SampleNetwork;
import io.sitebrief.brief.SamplePoints;
import java.io.IOException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyNumberLeadsToItsFactAndEveryLinkArrives(String language) throws IOException {
        Rendered page = Rendered.page(SamplePoints.brief(), language, NetworkPage::of);

        assertThat(page.unexplainedNumbers()).isEmpty();
        assertThat(page.lostAnchors()).isEmpty();
        assertThat(page.page().select("[data-fact]")).hasSizeGreaterThan(20);
    }

    @Test
    void theHeadlineNamesTheKindThatLacksMostAndOtherwiseTheGap() throws IOException {
        assertThat(Rendered.page(SamplePoints.network(SampleNetwork.growing()), "en", NetworkPage::of)
                        .headline())
                .isEqualTo("Most of what our network lacks is strategic: build it before we need it");
        assertThat(Rendered.page(SamplePoints.network(SampleNetwork.even()), "en", NetworkPage::of)
                        .headline())
                .isEqualTo("12 contacts are still to be won before we need them");
        assertThat(Rendered.page(SamplePoints.network(SampleNetwork.complete()), "en", NetworkPage::of)
                        .headline())
                .isEqualTo("Every segment of our network has reached its target");
    }

    @Test
    void aSegmentIsBlueOnlyOnceItHasReachedItsTarget() throws IOException {
        Element page = Rendered.page(SamplePoints.brief(), "en", NetworkPage::of)
                .page()
                .expectFirst("main");

        assertThat(page.select("#network-strategic rect.bar-good")).isEmpty();
        assertThat(page.select("#network-strategic rect.bar-grey")).hasSize(1);
        assertThat(page.select("#network-operational rect.bar-good")).hasSize(1);
    }

    @Test
    void whatNobodyCountedIsUnknownWithItsReason() throws IOException {
        Rendered page = Rendered.page(SamplePoints.brief(), "en", NetworkPage::of);

        assertThat(page.text())
                .contains("How many were not spoken to in time is unknown: no count of overdue contacts is given.");
        assertThat(page.page().select("#network-strategic td .unknown").eachAttr("title"))
                .containsExactly("the segment has no due date");
        assertThat(page.text()).contains("6 hours a month planned. Hours spent: not provided.");
    }

    @Test
    void anActionThatIsLateSaysSoInAWordAndNamesThatNobodyOwnsIt() throws IOException {
        Element action = Rendered.page(SamplePoints.brief(), "en", NetworkPage::of)
                .page()
                .expectFirst("#network-actions tbody tr");

        assertThat(action.text()).isEqualTo("Invite the regulators nobody named 18 Sep 2026 Overdue");
        assertThat(action.select(".tag.bad")).hasSize(1);
    }

    @Test
    void withoutAFileThePageSaysWhatToWrite() throws IOException {
        Rendered page = Rendered.page(SampleBrief.full(), "en", NetworkPage::of);

        assertThat(page.headline()).isEqualTo("Network: not provided");
        assertThat(page.text()).contains("network.yaml", "segments:");
        assertThat(page.page().select("main .good, main [data-fact]")).isEmpty();
    }
}
