package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every colour of words on every ground that it can stand on, read from the style sheet that browsers get. */
class ContrastTest {

    private static final Source PLACE = new Source("brief.yaml", 63, 41);
    private static final List<String> WORDS = List.of("ink", "text", "soft", "brand", "pos-text", "neg-text");

    /** Words and the grounds below them: pages and tinted boxes, drawings, and words in the colour of paper. */
    private static final Map<String, List<String>> WORDS_BY_GROUND = Map.of(
            "paper", WORDS,
            "wash", WORDS,
            "wash-2", List.of("ink", "soft"),
            "pos-tint", List.of("ink", "soft"),
            "neg-tint", List.of("ink", "soft"),
            "ink", List.of("paper"),
            "soft", List.of("paper"),
            "pos-text", List.of("paper"),
            "neg-text", List.of("paper"));

    private static final List<String> MARKS = List.of("pos", "neg", "brand", "grey-mark", "rule-strong");

    static Stream<Arguments> schemes() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Optional<String> accent : List.of(Optional.<String>empty(), Optional.of("#0b5cad"))) {
            String css = tokens(accent);
            int dark = css.indexOf("prefers-color-scheme: dark");
            assertThat(dark).isPositive();
            String name = accent.orElse("the theme's own accent");
            all.add(Arguments.of("light, " + name, colours(css.substring(0, dark))));
            all.add(Arguments.of("dark, " + name, colours(css.substring(dark))));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void wordsCanBeReadOnEachGround(String scheme, Map<String, Colour> colours) {
        List<String> weak = new ArrayList<>();
        WORDS_BY_GROUND.forEach((ground, words) -> words.forEach(word -> {
            if (contrast(colours, word, ground) < 4.5) {
                weak.add(word + " on " + ground + ": " + contrast(colours, word, ground));
            }
        }));
        assertThat(weak).as(scheme).isEmpty();
    }

    /** WCAG 2.2, success criterion 1.4.11. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void marksStandOutFromPaper(String scheme, Map<String, Colour> colours) {
        assertThat(MARKS)
                .as(scheme)
                .allSatisfy(mark ->
                        assertThat(contrast(colours, mark, "paper")).as(mark).isGreaterThanOrEqualTo(3.0));
    }

    @Test
    void everyAccentThatIsTakenCanBeReadOnEveryGroundInBothModes() throws IOException {
        int taken = 0;
        for (int rgb = 0; rgb <= 0xffffff; rgb += 0x33557) {
            String hex = String.format(Locale.ROOT, "#%06x", rgb);
            if (BriefingTheme.with("en", accent(hex)).problems().isEmpty()) {
                taken++;
                String css = tokens(Optional.of(hex));
                int dark = css.indexOf("prefers-color-scheme: dark");
                for (String part : List.of(css.substring(0, dark), css.substring(dark))) {
                    Map<String, Colour> colours = colours(part);
                    assertThat(contrast(colours, "brand", "paper")).as(hex).isGreaterThanOrEqualTo(4.5);
                    assertThat(contrast(colours, "brand", "wash")).as(hex).isGreaterThanOrEqualTo(4.5);
                }
            }
        }
        assertThat(taken).isBetween(10, 75);
    }

    @Test
    void anAccentThatCanBeReadOnPaperAloneIsRefused() throws IOException {
        assertThat(BriefingTheme.with("en", accent("#767676")).problems())
                .extracting(Problem::text)
                .containsExactly("brief.yaml:63:41: error: the colour #767676 reaches a contrast of 4.22 : 1 on wash,"
                        + " expected 4.5; #717171 would pass [SB504]");
    }

    private static double contrast(Map<String, Colour> colours, String word, String ground) {
        assertThat(colours).containsKeys(word, ground);
        return Double.parseDouble(colour(colours, word).contrastText(colour(colours, ground)));
    }

    private static Colour colour(Map<String, Colour> colours, String name) {
        return Optional.ofNullable(colours.get(name)).orElseThrow();
    }

    private static Map<String, Colour> colours(String css) {
        Map<String, Colour> colours = new TreeMap<>();
        Matcher token = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(css);
        while (token.find()) {
            colours.put(token.group(1), Colour.parse(token.group(2)).orElseThrow());
        }
        return colours;
    }

    private static String tokens(Optional<String> accent) throws IOException {
        Overrides own = accent.map(ContrastTest::accent).orElse(Overrides.none());
        return BriefingTheme.with("en", own).value().orElseThrow().assets().stream()
                .filter(file -> file.path().equals("assets/tokens.css"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Overrides accent(String hex) {
        return new Overrides(Map.of(), Map.of(), List.of(), Optional.of(new Located<>(hex, PLACE)));
    }
}
