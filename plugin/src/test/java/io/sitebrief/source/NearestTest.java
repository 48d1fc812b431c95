package io.sitebrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("category", "channel", "campaign", "amount", "amount-from");

    @ParameterizedTest
    @CsvSource({
        "chanel, channel",
        "channell, channel",
        "hcannel, channel",
        "Campaign, campaign",
        "campagin, campaign",
        "catagory, category",
        "amount_from, amount-from",
        "amount, amount"
    })
    void aSlipLeadsToTheWordThatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, KEYS)).contains(meant);
    }

    @Test
    void aWordUnlikeAllOthersHasNoNearest() {
        assertThat(Nearest.to("owner", KEYS)).isEmpty();
        assertThat(Nearest.to("owner", List.of())).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
        assertThat(Nearest.to("rule", List.of("rude", "role"))).contains("role");
    }

    @Test
    void swappedLettersAreOneEdit() {
        assertThat(Nearest.to("form", List.of("from", "farmer"))).contains("from");
    }
}
