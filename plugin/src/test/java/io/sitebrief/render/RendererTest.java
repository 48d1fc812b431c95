package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sitebrief.site.Markdown;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

    /** A small view. */
    public record Small(
            String text,
            Optional<String> present,
            Optional<String> absent,
            Choice choice,
            Markdown markdown,
            int count) {}

    /** A chart on its own. */
    public record OneChart(
            SampleParts.Chart chart, String box, String width, String height, String noteY, String note) {}

    /** A closed choice. */
    public enum Choice {
        STAY_OUT
    }

    private static final String SMALL = "<p title=\"${view.text}\">${view.text}|${view.present}|"
            + "${view.absent???then('there', 'none')}|${view.choice}|${view.count}|${to('roi.html')}|"
            + "${to('java:x')!'refused'}</p>${view.markdown}";

    @Test
    void aPageAboveTheVersionsTakesItsStyleFromOneOfThem() throws IOException {
        Renderer renderer = renderer("en", false);

        Document list =
                Jsoup.parse(renderer.renderAbove(new SitePage("versions.html", "sample", Sample.view()), "2026.3")
                        .text());
        Document comparison =
                Jsoup.parse(renderer.renderAbove(new SitePage("compare/a--b.html", "sample", Sample.view()), "2026.3")
                        .text());

        assertThat(list.select("link[rel=stylesheet]").eachAttr("href")).contains("2026.3/assets/site.css");
        assertThat(list.select("script[src$=versions.js]").eachAttr("src")).containsExactly("2026.3/../versions.js");
        assertThat(comparison.select("link[rel=stylesheet]").eachAttr("href")).contains("../2026.3/assets/site.css");
    }

    @Test
    void aChartFileStandsAloneWithItsColoursInside() throws IOException {
        OneChart view =
                new OneChart(Sample.line("x", 256), "-24 -64 1048 372", "1048", "372", "282", "Engineers & sons");

        String svg = renderer("en", false)
                .render(new SitePage("charts/x.svg", "chart-file", view))
                .text();

        assertThat(svg).startsWith("<svg xmlns=").endsWith("</svg>\n").contains("Engineers &amp; sons", "#0072b2");
        assertThat(svg).doesNotContain("class=", "style=", "var(", "href");
        assertThat(OwnAsset.logo(
                                SiteFile.text("x.svg", svg.replaceAll("font-family=\"[^\"]*\"", "")),
                                Source.ofFile("x"))
                        .problems())
                .isEmpty();
    }

    @Test
    void aTemplateSeesRecordsOptionalsEnumsAndMarkdown() throws IOException {
        assertThat(small(SMALL, view("a < b"), "campaigns/a.html"))
                .isEqualTo("<p title=\"a &lt; b\">a &lt; b|yes|none|stay-out|1234567|../roi.html|refused</p>"
                        + "<p><em>a &lt; b</em></p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s01-title-breakout", "s02-template-syntax", "s03-attribute-breakout"})
    void hostileTextStaysText(String name) throws IOException {
        String payload = resource("/hostile/" + name + ".txt");

        Document page = Jsoup.parse(small(SMALL, view(payload), "index.html"));

        assertThat(page.expectFirst("p").attr("title")).isEqualTo(payload);
        assertThat(page.expectFirst("p").wholeText()).startsWith(payload);
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.expectFirst("p").attributes().asList()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()}",
                "${view?api}",
                "${view.absent}",
                "${view.nothing}",
                "${msg('no.such.key')}",
                "<#include 'absent.ftlh'>"
            })
    void aTemplateThatReachesTooFarFailsWithThePagesName(String template) {
        assertThatIllegalStateException()
                .isThrownBy(() -> small(template, view("x"), "roi.html"))
                .withMessageStartingWith("the page roi.html does not render: ");
    }

    @Test
    void markdownOfAPageStartsWithTheSecondHeading() throws IOException {
        Small view = new Small(
                "", Optional.empty(), Optional.empty(), Choice.STAY_OUT, new Markdown("# One\n\n## Two", 2), 1);

        assertThat(small("${view.markdown}", view, "x.html")).contains("<h2>One</h2>", "<h3>Two</h3>");
    }

    @Test
    void theSamplePageUsesEveryPartAndIsSound() throws IOException {
        Document page = Jsoup.parse(sample("en", "campaigns/a.html", true));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .noneMatch(key -> key.startsWith("on"));
        assertThat(page.select("a[data-fact]"))
                .isNotEmpty()
                .allMatch(figure -> figure.attr("href").equals("../provenance.html#fact-" + figure.attr("data-fact")));
        assertThat(page.select(".draft").text()).startsWith("Draft: not issued");
        assertThat(page.select("nav [aria-current]").eachText()).containsExactly("Activity", "Campaigns");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.text()).contains("A link that must not be one");
    }

    @Test
    void everyIdOfThePageIsUniqueAndEveryReferenceFindsItsId() throws IOException {
        Document page = Jsoup.parse(sample("en", "index.html", false));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(names -> assertThat(ids).contains(names.split(" ")));
    }

    @Test
    void headingsNeverSkipALevel() throws IOException {
        int before = 0;
        for (Element heading : Jsoup.parse(sample("en", "index.html", false)).select("h1,h2,h3,h4,h5,h6")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void everyTableRowHasAsManyCellsAsTheHeader() throws IOException {
        for (Element table : Jsoup.parse(sample("en", "index.html", false)).select("table.tbl")) {
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr")).allMatch(row -> row.children().size() == columns);
        }
    }

    @Test
    void anIssuedVersionHasNoDraftBanner() throws IOException {
        assertThat(Jsoup.parse(sample("en", "index.html", false)).select(".draft, .watermark"))
                .isEmpty();
    }

    @Test
    void theFrameSpeaksGermanToo() throws IOException {
        Document page = Jsoup.parse(sample("de", "index.html", true));

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".skip").text()).isEqualTo("Zum Inhalt");
        assertThat(page.expectFirst("nav > ul").text()).contains("Briefing", "Risiken");
    }

    @Test
    void theLocaleOfTheMachineNeverShows() throws IOException {
        String before = sample("en", "index.html", true);
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(sample("en", "index.html", true)).isEqualTo(before);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void manyThreadsRenderTheSameBytesAsOne() throws IOException {
        Renderer renderer = renderer("en", true);
        String one = renderer.render(new SitePage("a/x.html", "sample", Sample.view()))
                .text();
        AtomicInteger same = new AtomicInteger();

        IntStream.range(0, 200).parallel().forEach(i -> {
            String html = renderer.render(new SitePage("a/x.html", "sample", Sample.view()))
                    .text();
            same.addAndGet(html.equals(one) ? 1 : 0);
        });

        assertThat(same).hasValue(200);
    }

    static String sample(String language, String path, boolean draft) throws IOException {
        return renderer(language, draft)
                .render(new SitePage(path, "sample", Sample.view()))
                .text();
    }

    private static Renderer renderer(String language, boolean draft) throws IOException {
        Map<String, SiteFile> files = new TreeMap<>(BriefingTheme.files().files());
        files.put("sample.ftlh", SiteFile.text("sample.ftlh", resource("/render/sample.ftlh")));
        return new Renderer(theme(files, language), Sample.frame(draft));
    }

    private static String small(String template, Small view, String path) throws IOException {
        Map<String, SiteFile> files = BriefingTheme.files().files().entrySet().stream()
                .filter(file -> !file.getKey().endsWith(".ftlh"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        files.put("layout.ftlh", SiteFile.text("layout.ftlh", ""));
        files.put("small.ftlh", SiteFile.text("small.ftlh", template));
        return new Renderer(theme(files, "en"), Sample.frame(false))
                .render(new SitePage(path, "small", view))
                .text();
    }

    private static Theme theme(Map<String, SiteFile> files, String language) throws IOException {
        ThemeFiles briefing = BriefingTheme.files();
        Result<Theme> theme = Theme.of(
                new ThemeFiles("briefing", files, briefing.settings(), briefing.words()), language, Overrides.none());
        return theme.value().orElseThrow();
    }

    private static Small view(String text) {
        return new Small(
                text, Optional.of("yes"), Optional.empty(), Choice.STAY_OUT, new Markdown("*a < b*"), 1_234_567);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RendererTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
