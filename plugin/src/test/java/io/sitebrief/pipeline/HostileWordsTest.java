package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What owners write stays words on every page, whatever it looks like: markup, an attribute's end, a template. */
class HostileWordsTest {

    private static final Path EXAMPLE = Path.of("../example-site/src/brief");
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final int MANY_SLOTS = 150;

    private static final String EMPTY_ICON = "data:,";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @TempDir
    Path place;

    /** A few at a time, since each run fills every slot of the example. */
    static List<String> payloads() throws IOException {
        return List.of(
                written("s01-title-breakout.txt") + " \"><svg/onload=alert(1)> </title></style></script> <!-- ]]>",
                written("s02-template-syntax.txt") + " ${7*7} #{7*7} [=7*7] <@x/>",
                written("s03-attribute-breakout.txt")
                        + " ' onmouseover='alert(1)' style='background:url(//evil.example/x)'",
                "<img src=x onerror=alert(1)> <iframe srcdoc='<script>alert(1)</script>'> <base href=//evil.example/>"
                        + " <a href=\"javascript:alert(1)\">x</a> javascript:alert(1) &lt;script&gt;alert(1)&lt;/script&gt;");
    }

    private static String written(String file) throws IOException {
        return Files.readString(HOSTILE.resolve(file)).strip();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileWordsAreOnlyWords(String payload) throws IOException {
        int slots = HostileWords.spread(EXAMPLE, place.resolve("brief"), payload);
        assertThat(slots).isGreaterThan(MANY_SLOTS);

        Outcome outcome = SiteBrief.generate(Generated.request(place.resolve("brief"), place.resolve("site")));

        assertThat(outcome.report().stream().filter(text -> text.contains("error")))
                .isEmpty();
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        for (Path page : pages) {
            assertHarmless(page, Jsoup.parse(page.toFile()));
        }
        Document home = Jsoup.parse(place.resolve("site/2026.3/index.html").toFile());
        assertThat(home.text()).contains(Jsoup.parse("<p></p>").text() + visible(payload));
    }

    /** A part of the payload that no layer may take away or carry out. */
    private static String visible(String payload) {
        return payload.substring(0, Math.min(6, payload.length())).strip();
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertHarmless(Path page, Document document) {
        assertThat(document.select("iframe, base, object, embed, form, style, img[src^=x]"))
                .as(page.toString())
                .isEmpty();
        assertThat(document.select("script").stream()
                        .filter(script ->
                                !script.hasAttr("src") || !script.data().isEmpty()))
                .as(page.toString())
                .isEmpty();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(page + ": " + element.tagName())
                        .doesNotStartWith("on");
                assertThat(attribute.getKey())
                        .as(page + ": " + element.tagName())
                        .isNotEqualTo("style");
            }
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(target).as(page.toString()).doesNotStartWith("//");
            if (!target.equals(EMPTY_ICON) && target.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
                assertThat(SCHEMES).as(page + ": " + target).contains(target.substring(0, target.indexOf(':')));
            }
        }
        assertThat(document.text()).as(page.toString()).doesNotContain("uid=0");
    }
}
