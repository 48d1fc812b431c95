package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a browser: rules of accessibility, widths, colours, files and servers, with and without scripts. */
@ExtendWith(Chromium.class)
class BrowserTest {

    static final String AXE = """
            async () => {
              const found = await axe.run(document, {preload: false, resultTypes: ['violations']});
              return found.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ' at ' + n.target.join(' ')
                + ': ' + (n.any[0] || n.all[0] || n.none[0] || {}).message));
            }""";
    /** Leaves the first of many rows alike: what a template repeats is looked at a dozen times, not a thousand. */
    private static final String SHORTEN = """
            () => {
              document.querySelectorAll('tbody').forEach(b => [...b.rows].slice(12).forEach(r => r.remove()));
              document.querySelectorAll('section').forEach(s =>
                [...s.querySelectorAll('.fact')].slice(12).forEach(f => f.remove()));
              document.querySelectorAll('section').forEach(s =>
                [...s.querySelectorAll('h3, .scroll')].slice(24).forEach(f => f.remove()));
            }""";

    private static final String CUT = """
            () => [...document.querySelectorAll('.scroll')]
              .filter(box => !box.closest('details') && box.scrollWidth > box.clientWidth + 1)
              .map(box => (box.closest('section') || {}).id + ' by ' + (box.scrollWidth - box.clientWidth))""";
    /** 182 mm: a sheet of 210 less its margins, in CSS pixels. */
    private static final int A4_BETWEEN_MARGINS = 688;

    private static final String WIDER = "() => document.documentElement.scrollWidth - window.innerWidth";

    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    static Stream<Site> sites() {
        return Stream.of(Site.example());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageBreaksARuleOfAccessibilityInLightAndDarkOnWideAndNarrowScreens(Site site) {
        List<String> found = new ArrayList<>();
        String axe = Chromium.axe();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String path : Visit.opened(site)) {
                page.navigate(site.address(path));
                page.evaluate(SHORTEN);
                page.evaluate(axe);
                for (int width : new int[] {1440, 390}) {
                    page.setViewportSize(width, 900);
                    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                        ((List<?>) page.evaluate(AXE))
                                .forEach(one -> found.add(path + " " + width + " " + colours + ": " + one));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageScrollsSidewaysOnANarrowScreenNorWhenZoomed(Site site) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String path : Visit.opened(site)) {
                page.setViewportSize(320, 800);
                page.navigate(site.address(path));
                add(wide, path + " at 320 px", page);
                page.setViewportSize(720, 450);
                add(wide, path + " at 1440 px and 200 %", page);
                page.setViewportSize(1440, 900);
                page.evaluate("() => { document.documentElement.style.fontSize = '212.5%'; }");
                add(wide, path + " with text at 200 %", page);
            }
        }
        assertThat(wide).isEmpty();
    }

    /** Rows that a reader has to unfold may be wide: they are the figures behind a drawing. */
    @ParameterizedTest
    @MethodSource("sites")
    void noTableIsCutByItsBoxOnAPhone(Site site) {
        List<String> cut = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setViewportSize(390, 800);
            for (String path : Visit.opened(site)) {
                page.navigate(site.address(path));
                ((List<?>) page.evaluate(CUT)).forEach(one -> cut.add(path + ": " + one));
            }
        }
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageIsWiderThanItsPaper(Site site) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(A4_BETWEEN_MARGINS, 1000);
            for (String path : Visit.opened(site)) {
                page.navigate(site.address(path));
                add(wide, path + " on A4", page);
            }
        }
        assertThat(wide).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("strained")
    void noPageOfABriefThatStrainsItScrollsSidewaysEither(Site site) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String path : Visit.strained(site)) {
                page.navigate(site.address(path));
                for (int width : new int[] {320, 390, 720, 1440}) {
                    page.setViewportSize(width, 800);
                    add(wide, site + " " + path + " at " + width + " px", page);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    static Stream<Site> strained() {
        return StressBriefs.all();
    }

    static void add(List<String> wide, String where, Page page) {
        int by = ((Number) page.evaluate(WIDER)).intValue();
        if (by > 0) {
            wide.add(where + ": wider by " + by);
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void fromFilesNoRequestFailsNoneLeavesTheSiteAndNothingIsComplainedOf(Site site) {
        try (BrowserContext context = browser.newContext()) {
            assertThat(Visit.complaints(
                            context, site, site.root().toAbsolutePath().toUri().toString()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void fromAServerToo(Site site) throws Exception {
        try (FileServer server = FileServer.of(site.root());
                BrowserContext context = browser.newContext()) {
            assertThat(Visit.complaints(context, site, server.address())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void withoutScriptsEveryPageSaysTheSame(Site site) {
        List<String> lost = new ArrayList<>();
        try (BrowserContext with = browser.newContext();
                BrowserContext without =
                        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page scripted = with.newPage();
            Page plain = without.newPage();
            for (String path : Visit.opened(site)) {
                scripted.navigate(site.address(path));
                plain.navigate(site.address(path));
                if (!plain.locator("main")
                        .textContent()
                        .equals(scripted.locator("main").textContent())) {
                    lost.add(path);
                }
                if (plain.locator("nav a").count() < 7) {
                    lost.add(path + ": no navigation");
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void inForcedColoursLinesBarsAndTheCurrentPageStandOut() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setColorScheme(ColorScheme.DARK))) {
            Page page = context.newPage();
            page.navigate(Site.example().address("2026.3/index.html"));
            String paper = (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
            for (String mark : List.of(".line-value", ".line-cost", ".s-line")) {
                assertThat(page.locator(mark).first().evaluate("e => getComputedStyle(e).stroke"))
                        .as(mark)
                        .isNotEqualTo(paper);
            }
            assertThat(page.locator(".bar-good").first().evaluate("e => getComputedStyle(e).fill"))
                    .isNotEqualTo(paper);
            assertThat(page.locator("nav [aria-current=page]")
                            .last()
                            .evaluate("e => getComputedStyle(e).borderBlockEndColor"))
                    .isNotEqualTo(page.locator("nav a:not([aria-current])")
                            .last()
                            .evaluate("e => getComputedStyle(e).borderBlockEndColor"));
        }
    }
}
