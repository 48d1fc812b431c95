package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.SampleBrief;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyNumberLeadsToItsFactAndEveryLinkArrives(String language) throws IOException {
        Rendered page = page(language);

        assertThat(page.unexplainedNumbers()).isEmpty();
        assertThat(page.lostAnchors()).isEmpty();
        assertThat(page.page().select("[data-fact]")).hasSizeGreaterThan(10);
    }

    @Test
    void theHeadlineCountsWhatIsAboveAppetiteAndTheNextSentenceNamesWhoHoldsTheWorst() throws IOException {
        Rendered page = page("en");

        assertThat(page.headline()).isEqualTo("1 legal risk is above the appetite");
        assertThat(page.page().expectFirst(".stand").text())
                .isEqualTo("What weighs most, at 16, is held by General counsel: Staff posts without an advertising"
                        + " label are fined Every risk has an owner; reviews overdue: 1.");
    }

    @Test
    void theHeatMapHasATwinInWordsWithTheSameScoresAndTheRisksByName() throws IOException {
        Rendered page = page("en");

        assertThat(page.page().select("#map .heat td a[data-fact]").eachText()).containsExactly("1", "1");
        assertThat(page.page().select("#map-words tbody tr").eachText())
                .containsExactly("Likely Severe 16 unlabelled-adverts", "Unlikely Serious 6 ugc-copyright");
    }

    @Test
    void notLegalAdviceIsSaidOnce() throws IOException {
        assertThat(page("en").text().split("not legal advice", -1)).hasSize(2);
    }

    private static Rendered page(String language) throws IOException {
        return Rendered.page(SampleBrief.full(), language, edition -> LegalPage.of(edition, Optional.empty()));
    }
}
