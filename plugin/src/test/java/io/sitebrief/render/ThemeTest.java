package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final Source PLACE = new Source("brief.yaml", 63, 41);

    @ParameterizedTest
    @ValueSource(strings = {"absent", "../briefing", "briefing/", "", "Briefing"})
    void anUnknownThemeIsTold(String name) throws IOException {
        assertThat(ThemeFiles.onClassPath(new Located<>(name, PLACE)).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "brief.yaml:63:41: error: there is no theme '" + name + "' on the plugin's class path [SB508]");
    }

    @Test
    void theNearestThemeIsNamed() throws IOException {
        assertThat(ThemeFiles.onClassPath(new Located<>("breifing", PLACE)).problems())
                .extracting(Problem::hint)
                .containsExactly(Optional.of("did you mean 'briefing'?"));
    }

    @Test
    void theThemeSpeaksEnglishAndGermanWithTheSameKeys() throws IOException {
        assertThat(BriefingTheme.files().words().tags()).containsExactly("de", "en");
        assertThat(BriefingTheme.in("de").words().keys())
                .containsExactlyInAnyOrderElementsOf(
                        BriefingTheme.in("en").words().keys());
    }

    @Test
    void bothLanguagesHaveTheSameSlots() throws IOException {
        Map<String, String> english = BriefingTheme.in("en").words().texts();
        Map<String, String> german = BriefingTheme.in("de").words().texts();

        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(slots(german.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(slots(english.getOrDefault(key, ""))));
    }

    @Test
    void styleFontsAndColoursStandInTheAssets() throws IOException {
        assertThat(BriefingTheme.in("en").assets())
                .extracting(SiteFile::path)
                .contains(
                        "assets/site.css",
                        "assets/site.js",
                        "assets/tokens.css",
                        "assets/icon.svg",
                        "assets/fonts/source-serif-4.LICENSE.txt",
                        "assets/fonts/source-sans-3.LICENSE.txt")
                .isSorted()
                .allMatch(path -> path.startsWith("assets/"));
    }

    @Test
    void everyFileThatTheStyleNamesIsThere() throws IOException {
        List<SiteFile> assets = BriefingTheme.in("en").assets();
        List<String> paths = assets.stream().map(SiteFile::path).toList();

        Matcher urls = Pattern.compile("url\\(\"([^\"#]+)\"\\)").matcher(text(assets, "assets/fonts.css"));

        assertThat(urls.results().map(url -> "assets/" + url.group(1)))
                .isNotEmpty()
                .isSubsetOf(paths);
    }

    @Test
    void everyColourThatTheStyleUsesHasAToken() throws IOException {
        List<SiteFile> assets = BriefingTheme.in("en").assets();
        String style = text(assets, "assets/site.css");
        String tokens = text(assets, "assets/tokens.css") + text(assets, "assets/fonts.css") + style;

        Matcher uses = Pattern.compile("var\\((--[a-z0-9-]+)\\)").matcher(style);

        assertThat(uses.results().map(use -> use.group(1) + ":").distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(tokens).contains(name));
    }

    @ParameterizedTest
    @CsvSource({"assets/site.css, 8192", "assets/site.js, 6144"})
    void styleAndScriptStaySmall(String path, int most) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text(BriefingTheme.in("en").assets(), path).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThanOrEqualTo(most);
    }

    @Test
    void tokensAreWrittenAsHexForLightAndDark() throws IOException {
        assertThat(text(BriefingTheme.in("en").assets(), "assets/tokens.css"))
                .contains("--ink: #15202a;", "--ink: #e9edf0;", "--soft: #", "prefers-color-scheme: dark")
                .doesNotContain("color-mix");
    }

    @Test
    void theBrandsAccentSetsBothModes() throws IOException {
        Result<Theme> theme = BriefingTheme.with("en", accent("#0b5cad"));

        String tokens = text(theme.value().orElseThrow().assets(), "assets/tokens.css");

        assertThat(theme.problems()).isEmpty();
        assertThat(tokens).contains("--brand: #0b5cad;").doesNotContain("#8ccbe6", "#0b4f6c");
        assertThat(text(theme.value().orElseThrow().assets(), "assets/icon.svg"))
                .contains("fill=\"#0b5cad\"", "stroke=\"#ffffff\"")
                .doesNotContain("var(");
    }

    @Test
    void aPaleAccentIsRefusedWithItsRatioAndTheShadeThatPasses() throws IOException {
        assertThat(BriefingTheme.with("en", accent("#5cb8f0")).problems())
                .extracting(Problem::text)
                .containsExactly("brief.yaml:63:41: error: the colour #5cb8f0 reaches a contrast of 2.19 : 1 on paper,"
                        + " expected 4.5; #3b769a would pass [SB504]");
    }

    @Test
    void whatIsNoColourIsToldOnce() throws IOException {
        assertThat(BriefingTheme.with("en", accent("blue")).problems())
                .extracting(Problem::message)
                .containsExactly("'blue' is not a colour, expected six hex digits such as #0b5cad");
    }

    @Test
    void ownSettingsAndMessagesReplaceTheThemesAndUnknownOnesAreTold() throws IOException {
        Overrides own = new Overrides(
                Map.of("colours.pos.light", at("#004488"), "colours.poss.light", at("#004488")),
                Map.of("nav.roi", at("Return"), "nav.roy", at("Return")),
                List.of(SiteFile.text("assets/logo.svg", "<svg/>")),
                Optional.empty());

        Result<Theme> result = BriefingTheme.with("en", own);

        Theme theme = result.value().orElseThrow();
        assertThat(theme.words().text("nav.roi")).isEqualTo("Return");
        assertThat(text(theme.assets(), "assets/tokens.css")).contains("--pos: #004488;");
        assertThat(text(theme.assets(), "assets/logo.svg")).isEqualTo("<svg/>");
        assertThat(result.problems())
                .extracting(
                        problem -> problem.message() + " / " + problem.hint().orElse(""))
                .containsExactly(
                        "the theme has no token 'colours.poss.light' / did you mean 'colours.pos.light'?",
                        "the theme has no message 'nav.roy' / did you mean 'nav.roi'?");
    }

    @Test
    void onlyTemplatesThatEscapeAreTakenFromAFolder() throws IOException {
        Result<ThemeFiles> files = BriefingTheme.files()
                .withTemplates(List.of(SiteFile.text("roi.ftlh", "own"), SiteFile.text("raw.ftl", "raw")));

        Theme theme = Theme.of(files.value().orElseThrow(), "en", Overrides.none())
                .value()
                .orElseThrow();

        assertThat(theme.templates()).containsEntry("roi.ftlh", "own").doesNotContainKey("raw.ftl");
        assertThat(files.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "raw.ftl: error: 'raw.ftl' is not a template, expected a name that ends in .ftlh [SB514]");
    }

    @Test
    void aTemplateThatCannotBeReadIsToldAtItsPlace() throws IOException {
        SiteFile broken = SiteFile.text("roi.ftlh", "<p>\n<#if view.x>\n</p>");

        assertThat(BriefingTheme.files().withTemplates(List.of(broken)).problems())
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .startsWith("roi.ftlh:3:4: error: the template cannot be read: ");
    }

    @Test
    void aMixThatIsNoneIsToldAndSoIsOneThatCannotBeRead() throws IOException {
        assertThat(BriefingTheme.with("en", settings("mixes.soft", "ink 68 papier"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "'ink 68 papier' is not a mix of two of the theme's colours, expected one such as 'ink 68 paper'");
        assertThat(BriefingTheme.with("en", settings("mixes.soft", "ink 30 paper"))
                        .problems())
                .extracting(Problem::message)
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("expected 4.5"));
    }

    private static Overrides settings(String key, String value) {
        return new Overrides(Map.of(key, at(value)), Map.of(), List.of(), Optional.empty());
    }

    private static Overrides accent(String hex) {
        return new Overrides(Map.of(), Map.of(), List.of(), Optional.of(at(hex)));
    }

    private static Located<String> at(String text) {
        return new Located<>(text, PLACE);
    }

    private static String text(List<SiteFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> slots(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(slot -> slot.group())
                .sorted()
                .distinct()
                .toList();
    }
}
