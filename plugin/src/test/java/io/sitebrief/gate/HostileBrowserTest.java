package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import io.sitebrief.pipeline.HostileWords;
import io.sitebrief.render.SecondWall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile words in every slot, and hostile Markdown, opened in a browser: with the pages' policy, and without it, since
 * escaping must hold alone. No script runs, no request leaves, nothing is complained of.
 */
@ExtendWith(Chromium.class)
class HostileBrowserTest {

    private static final Path EXAMPLE = Path.of("../example-site/src/brief");
    private static final Path TARGET = Path.of("target", "gate-hostile");
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern FEW = Pattern.compile("/(index|roi|legal|campaigns/autumn-conference)[.]html"
            + "|/charts/[^/]*(bridge|tornado|months)[^/]*[.]svg");
    private static final int MANY_SLOTS = 150;
    private static final int ON_A_PAGE = 200;

    /** Ends of elements, attributes, comments, scripts and styles; everything that runs or loads; template syntax. */
    private static final String PAYLOAD = "\"><svg onload=alert(1)> ' onmouseover='alert(2)' x=\" onfocus=\"alert(3)\""
            + " autofocus --> ]]></title></style></textarea></script><script>alert(4)</script>"
            + " <img src=x onerror=alert(5)> <img src=https://evil.example/p.png>"
            + " <iframe srcdoc='<script>alert(6)</script>'></iframe> <base href=//evil.example/>"
            + " <link rel=stylesheet href=//evil.example/s.css> <a href=\"javascript:alert(7)\">x</a>"
            + " <meta http-equiv=refresh content=0;url=https://evil.example/> ${7*7} <#assign x=1> `${alert(8)}` &lt;script&gt;";

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
    @ValueSource(booleans = {true, false})
    void hostileWordsInEverySlotDoNothing(boolean withPolicy) throws IOException {
        Site site = withPolicy ? hostile() : withoutPolicy(hostile());
        List<String> opened = files(site);
        assertThat(opened).hasSizeGreaterThan(5);
        try (BrowserContext context = browser.newContext()) {
            assertThat(Visit.provoked(context, site, opened)).isEmpty();
        }
    }

    @Test
    void hostileMarkdownDoesNothingEvenWhereNothingRefusedIt() throws IOException {
        List<String> attacks = MarkdownAttacks.all();
        assertThat(attacks).hasSizeGreaterThan(1_500);
        Site site = new Site(TARGET.resolve("markdown"), "x");
        List<String> pages = new ArrayList<>();
        for (int from = 0; from < attacks.size(); from += ON_A_PAGE) {
            StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><link rel=icon href=data:,>");
            attacks.subList(from, Math.min(attacks.size(), from + ON_A_PAGE))
                    .forEach(attack -> page.append(SecondWall.html(attack)));
            pages.add("x/" + from + ".htm");
            Files.createDirectories(site.folder());
            Files.writeString(site.root().resolve("x/" + from + ".htm"), page);
        }
        try (BrowserContext context = browser.newContext()) {
            // A picture that is not there is no harm.
            assertThat(Visit.provoked(context, site, pages))
                    .filteredOn(text -> !text.endsWith("net::ERR_FILE_NOT_FOUND"))
                    .isEmpty();
        }
    }

    /** The probe itself: what it must find, it finds. */
    @Test
    void aPageThatRunsAndAsksIsFoundOut() throws IOException {
        Site site = new Site(TARGET.resolve("bad"), "x");
        Files.createDirectories(site.folder());
        Files.writeString(
                site.root().resolve("x/bad.htm"),
                "<!doctype html><link rel=icon href=data:,><img src=x onerror=alert(5)>"
                        + "<a href=javascript:alert(7)>x</a><img src=//evil.example/p.png>");
        try (BrowserContext context = browser.newContext()) {
            assertThat(Visit.provoked(context, site, List.of("x/bad.htm")))
                    .anyMatch(text -> text.endsWith("a dialog: 5"))
                    .anyMatch(text -> text.endsWith("a dialog: 7"))
                    .anyMatch(text -> text.startsWith("a request elsewhere: file://evil.example"));
        }
    }

    /** The pages and drawings to open, all or a few of each kind. */
    private static List<String> files(Site site) {
        Stream<String> drawings = Site.files(site.folder().resolve("charts")).stream()
                .map(file -> site.version() + "/charts/" + file.getFileName())
                .filter(file -> file.endsWith(".svg"));
        return Stream.concat(site.paths().stream(), drawings)
                .filter(path -> Chromium.isThorough() || FEW.matcher(path).find())
                .toList();
    }

    private static Site hostile() throws IOException {
        Path brief = TARGET.resolve("brief");
        assertThat(HostileWords.spread(EXAMPLE, brief, PAYLOAD)).isGreaterThan(MANY_SLOTS);
        return Site.of("hostile", brief);
    }

    /** A copy of the site without the policy on any page. */
    private static Site withoutPolicy(Site site) throws IOException {
        Site copy = new Site(TARGET.resolve("bare"), site.version());
        for (Path file : Site.files(site.root())) {
            Path to = copy.root().resolve(site.root().relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String path : site.paths()) {
            String page = site.text(path);
            assertThat(POLICY.matcher(page).results()).as(path).hasSize(1);
            Files.writeString(copy.root().resolve(path), POLICY.matcher(page).replaceFirst(""));
        }
        return copy;
    }
}
