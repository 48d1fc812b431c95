package io.sitebrief.gate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Place;
import io.sitebrief.pipeline.PublishRequest;
import io.sitebrief.pipeline.Quarters;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three quarters of the example, published one after the other, as their readers open them. */
@ExtendWith(Chromium.class)
class VersionsInBrowserTest {

    /** A campaign that the first version does not have. */
    private static final String NEW_PAGE = "campaigns/winter-talks.html";

    private static final String REPLACED = "Version 2026.3 has replaced this one.";

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private static Path root = Path.of("");
    private static Chromium chromium;
    private static FileServer server;

    @BeforeAll
    static void publishThreeQuarters(@TempDir Path folder) throws IOException {
        root = folder.resolve("site");
        for (int quarter = 1; quarter <= 3; quarter++) {
            Path brief = Quarters.write(quarter, folder.resolve("q" + quarter));
            if (quarter > 1) {
                Files.writeString(brief.resolve("campaigns/winter-talks.yaml"), "name: Winter talks\n");
            }
            publish("2026." + quarter, brief, folder.resolve("target"));
        }
        chromium = Chromium.start();
        server = FileServer.of(root);
    }

    private static void publish(String version, Path brief, Path output) throws IOException {
        Place site = new Place(root.toString(), Path.of(""), Optional.empty());
        Request request = new Request(brief, output, version, Optional.empty(), Optional.empty(), false, 2, "test")
                .since(site, Optional.empty());
        Outcome made = SiteBrief.generate(request);
        assertThat(made.stopped()).as(made.toString()).isFalse();
        Outcome published = SiteBrief.publish(
                new PublishRequest(request, site, "Ada", Instant.EPOCH, Optional.of("2026-10-10"), false, false));
        assertThat(published.stopped()).as(published.toString()).isFalse();
    }

    @AfterAll
    static void stop() {
        server.close();
        chromium.close();
    }

    private static String home(String way) {
        return way.equals("file") ? root.toUri().toString() : server.address();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "http"})
    void theFirstVersionSaysThatItIsSupersededAndListsAllThree(String way) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(home(way) + "2026.1/index.html");
            assertThat(page.locator("#newer.old a")).hasText(REPLACED);
            assertThat(page.locator("#version option")).hasText(new String[] {"2026.3", "2026.2", "2026.1"});
            assertThat(page.locator("#version select")).hasValue("../2026.1/index.html");
            page.locator("#newer a").click();
            page.waitForURL(home(way) + "2026.3/index.html");
            assertThat(page.locator("#newer")).not().hasClass("old");
            assertThat(page.locator("#newer")).hasText("This is the newest version.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "http"})
    void theSwitchKeepsThePage(String way) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(home(way) + "2026.1/campaigns/autumn-conference.html");
            page.locator("#version select").selectOption("2026.3");
            page.waitForURL(home(way) + "2026.3/campaigns/autumn-conference.html");
            assertThat(page.locator("#version p").first()).containsText("2026.3");
            page.locator("#version select").selectOption("2026.2");
            page.waitForURL(home(way) + "2026.2/campaigns/autumn-conference.html");
            assertThat(page.locator("#newer.old a")).hasText(REPLACED);
        }
    }

    @Test
    void theSwitchSaysWhichVersionLacksThePage() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(home("file") + "2026.2/" + NEW_PAGE);
            Locator first = page.locator("#version option").last();
            assertThat(first).hasText("2026.1 – not in this version");
            assertThat(first).isDisabled();
            assertThat(page.locator("#version option").first()).isEnabled();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "http"})
    void withoutScriptsAVersionTellsItsNameAndLeadsToTheList(String way) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(home(way) + "2026.1/index.html");
            assertThat(page.locator("#version p").first()).containsText("2026.1");
            assertThat(page.locator("#newer")).isEmpty();
            assertThat(page.locator("#version select")).hasCount(0);
            page.locator("#version a.all").click();
            page.waitForURL(home(way) + "versions.html");
            for (String version : List.of("2026.1", "2026.2", "2026.3")) {
                page.locator("main tbody").getByText(version, EXACTLY).click();
                page.waitForURL(home(way) + version + "/index.html");
                page.goBack();
            }
        }
    }

    @Test
    void thePermanentAddressesLeadToTheNewestVersion() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (String address : List.of("index.html", "latest/index.html")) {
                page.navigate(home("file") + address);
                page.waitForURL(home("file") + "2026.3/index.html");
            }
            page.navigate(home("file") + "latest/roi.html");
            page.waitForURL(home("file") + "2026.3/roi.html");
        }
    }

    /** The other tests of pages see a version that stands alone, whose pages of changes are all but empty. */
    @Test
    void whatTellsOfChangesBreaksNoRuleAndFitsEveryScreen() {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (String path : List.of("versions.html", "2026.3/changes.html", "2026.3/index.html")) {
                page.navigate(home("file") + path);
                page.evaluate(Chromium.axe());
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                    ((List<?>) page.evaluate(BrowserTest.AXE)).forEach(one -> found.add(path + ": " + one));
                }
                for (int width : new int[] {320, 390, 720, 1440}) {
                    page.setViewportSize(width, 800);
                    BrowserTest.add(found, path + " at " + width + " px", page);
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
