package io.sitebrief.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words(Map.of(
            "plain", "Don't wait", "order", "{1} before {0}, then {1}", "broken", "Version {x}", "open", "Version {"));

    @Test
    void aPlainTextIsGivenAsItIs() {
        assertThat(words.text("plain")).isEqualTo("Don't wait");
    }

    @Test
    void valuesGoIntoTheirSlotsInAnyOrder() {
        assertThat(words.text("order", "a", 2)).isEqualTo("2 before a, then 2");
    }

    @Test
    void aValueIsNeverTakenForAPattern() {
        assertThat(words.text("order", "{1}", "{0}")).isEqualTo("{0} before {1}, then {0}");
    }

    @Test
    void anUnknownKeyIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> words.text("nav.roy"))
                .withMessage("the theme has no message 'nav.roy'");
    }

    @Test
    void aSlotWithoutAValueIsTold() {
        assertThatIllegalStateException().isThrownBy(() -> words.text("order", "a"));
        assertThatIllegalStateException().isThrownBy(() -> words.text("broken", "a"));
        assertThatIllegalStateException().isThrownBy(() -> words.text("open", "a"));
    }
}
