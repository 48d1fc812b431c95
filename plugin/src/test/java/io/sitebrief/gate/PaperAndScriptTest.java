package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page becomes on paper, and what scripts add to it on a screen. */
@ExtendWith(Chromium.class)
class PaperAndScriptTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    /** The width of the page's words on one line. */
    private static final String WIDTH = """
            async ([font, weight]) => {
              await document.fonts.load(weight + ' 20px "' + font + '"');
              const line = document.createElement('span');
              line.style.cssText = 'position: absolute; white-space: nowrap; font-size: 20px; font-weight: ' + weight;
              line.style.fontFamily = font === 'serif' ? font : '"' + font + '", serif';
              line.textContent = document.querySelector('main').innerText.replace(/\\s+/g, ' ').slice(0, 3000);
              document.body.append(line);
              const width = line.getBoundingClientRect().width;
              line.remove();
              return width;
            }""";

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

    @ParameterizedTest
    @CsvSource({"index, A4, 1", "index, Letter, 1", "roi, A4, 2", "roi, Letter, 2"})
    void theBriefTakesOneSheetAndTheMemoTwo(String name, String paper, long sheets) {
        try (BrowserContext context = browser.newContext()) {
            Page page = opened(context, name);
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(false));
            assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results())
                    .hasSize((int) sheets);
        }
    }

    @Test
    void aSearchFoldsAccentsTellsHowManyItFoundAndIsUsedByKeyboard() {
        try (BrowserContext context = browser.newContext()) {
            Page page = opened(context, "index");
            Locator field = page.locator("#search input");
            field.focus();
            page.waitForFunction("() => (window.siteBriefSearch || []).length > 0");
            field.fill("LÍNKEDÏN");
            assertThat(page.locator("#search [role=status]").textContent()).matches(".*\\d+.*");
            assertThat(page.locator("#search li a").first().textContent()).containsIgnoringCase("linkedin");
            field.press("Enter");
            page.waitForLoadState();
            assertThat(page.url()).doesNotEndWith("index.html");
            page.goBack();
            page.locator("#search input").fill("nothing is called so");
            assertThat(page.locator("#search li a").count()).isZero();
            page.locator("#search input").press("Escape");
            assertThat(page.locator("#search ul").isVisible()).isFalse();
        }
    }

    @Test
    void aTableIsSortedByNumbersAndItsLastRowStays() {
        try (BrowserContext context = browser.newContext()) {
            Page page = opened(context, "campaigns");
            Locator table = page.locator("table.sortable").first();
            Locator head = table.locator("thead th.n button").first();
            head.click();
            List<Double> up = values(table, head);
            head.click();
            List<Double> down = values(table, head);
            assertThat(up).hasSizeGreaterThan(3).isSorted();
            assertThat(down)
                    .containsExactlyElementsOf(
                            up.stream().sorted((a, b) -> Double.compare(b, a)).toList());
        }
    }

    /** The numbers of a column by which its rows are ordered; rows that sum up left out, unknown ones too. */
    @SuppressWarnings("unchecked")
    private static List<Double> values(Locator table, Locator head) {
        Object column = head.evaluate("b => b.parentNode.cellIndex");
        Object found = table.evaluate(
                "(t, column) => [...t.tBodies[0].rows].filter(r => !r.classList.contains('total'))"
                        + ".map(r => r.cells[column]).map(c => c.dataset.sort)"
                        + ".filter(text => text !== undefined && text !== '').map(Number).filter(n => !isNaN(n))",
                column);
        return ((List<Number>) found).stream().map(Number::doubleValue).toList();
    }

    /** What is wider or narrower wraps elsewhere, and the page jumps when its fonts arrive. */
    @ParameterizedTest
    @CsvSource({
        "Source Serif 4, Serif stand-in, 400",
        "Source Serif 4, Serif stand-in, 600",
        "Source Sans 3, Sans stand-in, 400",
        "Source Sans 3, Sans stand-in, 600"
    })
    void aStandInFontIsAsWideAsTheOneItStandsInFor(String font, String standIn, int weight) {
        try (BrowserContext context = browser.newContext()) {
            Page page = opened(context, "roi");
            double serifs = width(page, "serif", weight);
            double stands = width(page, standIn, weight);
            assumeThat(stands).as("a font of this machine to stand in").isNotEqualTo(serifs);
            assertThat(stands / width(page, font, weight)).isBetween(0.985, 1.015);
        }
    }

    private static double width(Page page, String font, int weight) {
        return ((Number) page.evaluate(WIDTH, List.of(font, weight))).doubleValue();
    }

    private static Page opened(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate(Site.example().address("2026.3/" + name + ".html"));
        return page;
    }
}
