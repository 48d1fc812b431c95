package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.SampleBrief;
import io.sitebrief.brief.SamplePoints;
import io.sitebrief.brief.SamplePresence;
import java.io.IOException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresencePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyNumberLeadsToItsFactAndEveryLinkArrives(String language) throws IOException {
        Rendered page = Rendered.page(SamplePoints.brief(), language, PresencePage::of);

        assertThat(page.unexplainedNumbers()).isEmpty();
        assertThat(page.lostAnchors()).isEmpty();
        assertThat(page.page().select("[data-fact]")).hasSizeGreaterThan(12);
        assertThat(page.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theHeadlineNamesWhatIsStillToBeDecided() throws IOException {
        assertThat(Rendered.page(SamplePoints.brief(), "en", PresencePage::of).headline())
                .isEqualTo("Still to be decided: Chief executive on X");
        assertThat(Rendered.page(SamplePoints.presence(SamplePresence.gated()), "en", PresencePage::of)
                        .headline())
                .isEqualTo("Decided otherwise than the scores say: Director on LinkedIn");
        assertThat(Rendered.page(SamplePoints.presence(SamplePresence.decided()), "en", PresencePage::of)
                        .headline())
                .isEqualTo("Every decision on presence is taken and in line with the scores");
        assertThat(Rendered.page(SamplePoints.presence(), "en", PresencePage::of)
                        .headline())
                .isEqualTo("No executive has been assessed");
    }

    @Test
    void theMatrixHoldsEachPairOnceAndSaysWhereNobodyIsAssessed() throws IOException {
        Element matrix = Rendered.page(SamplePoints.brief(), "en", PresencePage::of)
                .page()
                .expectFirst("table.matrix");

        assertThat(matrix.select("thead th").eachText()).containsExactly("Executive", "LinkedIn", "X");
        assertThat(matrix.select("tbody th").eachText()).containsExactly("Chief executive", "Director");
        assertThat(matrix.select("tbody tr").get(1).select("td").eachText())
                .containsExactly(
                        "Not yet Gate closed Decided otherwise Organisation 66.25, person 80 Decided: Lead in public",
                        "not assessed");
    }

    @Test
    void anUnknownScoreShowsItsRangeAndTheQuestionsToAsk() throws IOException {
        Element open = Rendered.page(SamplePoints.brief(), "en", PresencePage::of)
                .page()
                .expectFirst("#chief-x");

        assertThat(open.text()).contains("unknown 43.75 to 58.75", "How much time can you keep free?");
        assertThat(open.select("rect.range")).hasSize(1);
        assertThat(open.text()).contains("Nobody has recorded a decision", "Unknown. Ask: How about Time?");
    }

    @Test
    void aClosedGateSaysWhyAndAnUnknownOneIsNotGood() throws IOException {
        Element gated = Rendered.page(SamplePoints.brief(), "en", PresencePage::of)
                .page()
                .expectFirst("#director-linkedin");

        assertThat(gated.select("td .tag.bad").eachText()).containsExactly("Closed");
        assertThat(gated.select("td .tag:not(.good):not(.bad)").eachText()).containsExactly("Unknown");
        assertThat(gated.text()).contains("Counsel has reviewed the plan Counsel sees the plan first.");
    }

    @Test
    void anAssessmentThatWasReplacedIsFoldedAndLinkedBothWays() throws IOException {
        Rendered page = Rendered.page(SamplePoints.brief(), "en", PresencePage::of);

        assertThat(page.page().select("details#chief-linkedin-2025 a[href=#chief-linkedin]"))
                .hasSize(1);
        assertThat(page.page().select("#chief-linkedin a[href=#chief-linkedin-2025]"))
                .hasSize(1);
        assertThat(page.page().select("table.matrix").text()).doesNotContain("Stay out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void withoutAFileThePageSaysWhatToWriteAndShowsNothingAsGood(String language) throws IOException {
        Rendered page = Rendered.page(SampleBrief.full(), language, PresencePage::of);

        assertThat(page.headline())
                .isEqualTo(language.equals("en") ? "Presence: not provided" : "Präsenz: nicht angegeben");
        assertThat(page.text()).contains("presence.yaml", "assessments:");
        assertThat(page.page().select("main .good, main .tag, main [data-fact]"))
                .isEmpty();
        assertThat(page.unexplainedNumbers()).isEmpty();
    }
}
