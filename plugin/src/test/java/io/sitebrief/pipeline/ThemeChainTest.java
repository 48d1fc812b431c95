package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.render.Overrides;
import io.sitebrief.render.Theme;
import io.sitebrief.render.ThemeFiles;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThemeChainTest {

    @Test
    void aThemeStandsOnItsParentsFileByFileAndKeyByKey() throws IOException {
        Theme theme = theme(chain("trial"), "en").value().orElseThrow();
        Map<String, String> assets =
                theme.assets().stream().collect(Collectors.toMap(SiteFile::path, SiteFile::text, (a, b) -> b));

        assertThat(assets.get("assets/tokens.css"))
                .contains("--brand: #0b5cad;", "--trial-gold: #8a6d00;", "--ink: #15202a;", "--pos: #0072b2;");
        assertThat(assets.get("assets/fonts.css")).contains("Source Serif 4");
        assertThat(assets.get("assets/icon.svg")).contains("0 0 1 1");
        assertThat(assets).containsKeys("assets/site.css", "assets/site.js");
        assertThat(theme.words().text("nav.roi")).isEqualTo("Return");
        assertThat(theme.words().text("trial.slogan")).isEqualTo("Engineers who answer");
        assertThat(theme.words().has("page.skip")).isTrue();
    }

    @Test
    void aThemeWithoutAParentStandsOnTheBase() throws IOException {
        Theme theme = theme(chain("base"), "en").value().orElseThrow();

        assertThat(theme.assets())
                .extracting(SiteFile::path)
                .contains("assets/site.css")
                .noneMatch(path -> path.endsWith(".woff2"));
    }

    @Test
    void whatTheParentDoesNotHaveIsToldWithTheNearestRightName() throws IOException {
        assertThat(ThemeChain.of(named("misspelt")).problems())
                .extracting(problem -> problem.text() + " / " + problem.hint().orElse(""))
                .containsExactlyInAnyOrder(
                        "themes/misspelt/theme.yaml:3:35: error: the theme has no token 'colours.brnad.dark' [SB506]"
                                + " / did you mean 'colours.brand.dark'?",
                        "themes/misspelt/theme.yaml:3:18: error: the theme has no token 'colours.brnad.light' [SB506]"
                                + " / did you mean 'colours.brand.light'?",
                        "themes/misspelt/decision.ftlh: error: the theme has no template 'decision.ftlh' [SB513]"
                                + " / did you mean 'decisions.ftlh'?",
                        "themes/misspelt/messages/en.properties: error: the theme has no message 'nav.roy' [SB507]"
                                + " / did you mean 'nav.roi'?");
    }

    @Test
    void aThemeThatBuildsOnItselfIsTold() throws IOException {
        assertThat(ThemeChain.of(named("circle-a")).problems())
                .extracting(Problem::text)
                .containsExactly("themes/circle-b/theme.yaml:1:9: error: the theme 'circle-a' builds on itself"
                        + " (circle-a on circle-b on circle-a) [SB515]");
    }

    @Test
    void aParentThatNoJarHasIsToldAtItsPlace() throws IOException {
        assertThat(ThemeChain.of(named("orphan")).problems())
                .extracting(problem -> problem.text() + " / " + problem.hint().orElse(""))
                .containsExactly(
                        "themes/orphan/theme.yaml:1:9: error: there is no theme 'briefng' on the plugin's class"
                                + " path [SB508] / did you mean 'briefing'?");
    }

    @Test
    void wordsFromAnotherJarAddALanguageAndWhatItLacksIsAWarning() throws IOException {
        ThemeFiles files = chain("briefing").withBundles("ar").value().orElseThrow();

        Result<Theme> theme = theme(files, "ar");

        assertThat(theme.value().orElseThrow().words().text("language.dir")).isEqualTo("rtl");
        assertThat(theme.value().orElseThrow().words().text("nav.roi")).isEqualTo("العائد");
        assertThat(theme.value().orElseThrow().words().text("roi.kicker")).isEqualTo("ROI memo");
        assertThat(theme.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isFalse())
                .extracting(Problem::text)
                .asString()
                .matches("messages/ar: warning: \\d+ of \\d+ words are missing for the language 'ar' \\(.* and more\\),"
                        + " English stands in \\[SB517]");
    }

    @Test
    void aWordThatNobodyAsksForIsToldInABundleToo() throws IOException {
        assertThat(chain("briefing").withBundles("nl").problems())
                .extracting(
                        problem -> problem.message() + " / " + problem.hint().orElse(""))
                .containsExactly("the theme has no message 'nav.breif' / did you mean 'nav.brief'?");
    }

    @Test
    void aLanguageWithoutAnyWordsIsToldAndEnglishStandsIn() throws IOException {
        Result<Theme> theme = theme(chain("briefing").withBundles("fi").value().orElseThrow(), "fi");

        assertThat(theme.value().orElseThrow().words().text("language.tag")).isEqualTo("en");
        assertThat(theme.problems())
                .extracting(Problem::text)
                .containsExactly("messages/fi: warning: there are no words for the language 'fi', English stands in"
                        + " [SB516]");
    }

    private static Result<Theme> theme(ThemeFiles files, String language) {
        return Theme.of(files, language, Overrides.none());
    }

    private static ThemeFiles chain(String name) throws IOException {
        Result<ThemeFiles> files = ThemeChain.of(named(name));
        assertThat(files.problems()).isEmpty();
        return files.value().orElseThrow();
    }

    private static Located<String> named(String name) {
        return new Located<>(name, Source.ofFile("brief.yaml"));
    }
}
