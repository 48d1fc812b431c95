package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColourTest {

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour NIGHT = colour("#10161c");

    @Test
    void onlySixHexDigitsAreAColour() {
        assertThat(Colour.parse("#0b5cad")).contains(new Colour(0x0b, 0x5c, 0xad));
        assertThat(List.of("0b5cad", "#0b5", "#0b5cag", "red", "", "#0b5cad00"))
                .allMatch(text -> Colour.parse(text).isEmpty());
    }

    @Test
    void contrastAgreesWithPublishedValues() {
        assertThat(new Colour(0, 0, 0).contrastText(WHITE)).isEqualTo("21.00");
        assertThat(colour("#767676").contrastText(WHITE)).isEqualTo("4.54");
        assertThat(colour("#777777").contrastText(WHITE)).isEqualTo("4.47");
        assertThat(colour("#005A8E").contrastText(WHITE)).startsWith("7.");
        assertThat(colour("#A14400").contrastText(WHITE)).startsWith("6.");
    }

    @Test
    void theNearestReadableShadePassesAndTheOneBeforeDoesNot() {
        Colour sky = colour("#5cb8f0");

        Colour readable = sky.readableOn(List.of(WHITE));

        assertThat(sky.isReadableOn(List.of(WHITE))).isFalse();
        assertThat(readable.isReadableOn(List.of(WHITE))).isTrue();
        assertThat(Double.parseDouble(readable.contrastText(WHITE))).isBetween(4.5, 4.75);
    }

    @Test
    void onADarkGroundTheNearestShadeIsLighter() {
        List<Colour> grounds = List.of(NIGHT, colour("#171f27"));

        assertThat(colour("#0b5cad").readableOn(grounds).isReadableOn(grounds)).isTrue();
        assertThat(colour("#0b5cad").readableOn(List.of(NIGHT)).isReadableOn(grounds))
                .isFalse();
    }

    @Test
    void aColourThatPassesIsItsOwnNearestShade() {
        assertThat(colour("#0b5cad").readableOn(List.of(WHITE))).isEqualTo(colour("#0b5cad"));
    }

    @Test
    void mixingTakesSharesOfEachPart() {
        assertThat(new Colour(0, 100, 255).mixed(25, WHITE).hex()).isEqualTo("#bfd8ff");
    }

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }
}
