package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page of a generated site: links, anchors, ids, addresses, headings, charts, sizes. */
class PagesTest {

    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_STYLE = 8 * 1024;
    private static final int MOST_SCRIPT = 6 * 1024;
    private static final Set<String> LARGE = Set.of("provenance.html", "a-z.html", "pack.html");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "poster", "data", "action", "formaction", "xlink:href");

    private static final Pattern OUTSIDE = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*:|//)");

    static Stream<Site> sites() {
        return Stream.of(Site.example(), Site.example("de-DE"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkLeadsToAFileAndEveryAnchorToAnId(Site site) {
        Map<String, Document> pages = site.pages();
        Map<String, Set<String>> ids = new HashMap<>();
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!OUTSIDE.matcher(target).find() && !leads(site, path, target, pages, ids)) {
                broken.add(path + ": " + target);
            }
        }));
        assertThat(broken).isEmpty();
    }

    private static boolean leads(
            Site site, String path, String target, Map<String, Document> pages, Map<String, Set<String>> ids) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String full = file.isEmpty()
                ? path
                : URI.create("/" + path).resolve(file).getPath().substring(1);
        if (!Files.isRegularFile(site.root().resolve(full))) {
            return false;
        }
        if (hash < 0) {
            return true;
        }
        Set<String> there = ids.computeIfAbsent(
                full,
                key -> pages.containsKey(key)
                        ? Set.copyOf(pages.get(key).select("[id]").eachAttr("id").stream()
                                .distinct()
                                .toList())
                        : Set.of());
        return there.contains(URLDecoder.decode(target.substring(hash + 1), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noIdStandsTwiceAndEveryReferenceMeetsOne(Site site) {
        List<String> bad = new ArrayList<>();
        site.pages().forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]").eachAttr("id").stream()
                    .filter(id -> !ids.add(id))
                    .forEach(id -> bad.add(path + ": twice " + id));
            for (String name : List.of("aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "for")) {
                page.select("[" + name + "]").eachAttr(name).stream()
                        .flatMap(value -> Stream.of(value.split(" ")))
                        .filter(id -> !ids.contains(id))
                        .forEach(id -> bad.add(path + ": nowhere " + id));
            }
        });
        assertThat(bad).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void nothingIsLoadedFromOutsideAndNothingRunsInline(Site site) {
        List<String> bad = new ArrayList<>();
        site.pages().forEach((path, page) -> {
            page.getAllElements()
                    .forEach(element -> element.attributes().asList().stream()
                            .filter(attribute -> !isHarmless(element, attribute))
                            .forEach(attribute -> bad.add(path + ": " + element.normalName() + " " + attribute)));
            page.select("style, base, iframe, object, embed, form, meta[http-equiv=refresh], script:not([src])")
                    .forEach(element -> bad.add(path + ": " + element));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'");
        });
        assertThat(bad).isEmpty();
        for (String style : List.of("site.css", "tokens.css")) {
            String css = site.text(site.version() + "/assets/" + style);
            assertThat(css).doesNotContain("@import").doesNotContainPattern("url\\(\\s*[\"']?(?:[a-z]+:|//)");
        }
    }

    /** Whether an attribute neither runs nor styles nor loads anything; a link may lead outside, by a known way. */
    private static boolean isHarmless(Element element, Attribute attribute) {
        String key = attribute.getKey();
        String value = attribute.getValue();
        if (key.startsWith("on") || key.equals("style")) {
            return false;
        }
        if (!ADDRESSES.contains(key) || !OUTSIDE.matcher(value).find()) {
            return true;
        }
        return element.normalName().equals("a") && key.equals("href") && value.matches("(?s)(https?://|mailto:).*");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageHasOneHeadlineALanguageAndHeadingsWithoutJumps(Site site) {
        site.pages().forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("html").attr("lang")).as(path).isNotBlank();
            assertThat(page.select("html").attr("dir")).as(path).isIn("ltr", "rtl");
            int last = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
                assertThat(heading.text()).as(path).isNotBlank();
                last = level;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyChartHasATitleADescriptionATableAndAFile(Site site) {
        // The pack repeats charts for print; their tables and files are those of the pages that it repeats.
        int charts = 0;
        for (Map.Entry<String, Document> each : site.pages().entrySet()) {
            for (Element chart : each.getValue().select("svg[role=img]")) {
                String where = each.getKey() + " " + chart.attr("aria-labelledby");
                assertThat(chart.select("> title").text()).as(where).isNotBlank();
                if (chart.hasClass("chart") && !each.getKey().endsWith("/pack.html")) {
                    charts++;
                    assertThat(chart.select("> desc").text()).as(where).isNotBlank();
                    assertThat(twin(each.getValue(), chart)).as(where).isTrue();
                }
            }
        }
        assertThat(charts).isGreaterThan(100);
        try (Stream<Path> files = Files.list(site.folder().resolve("charts"))) {
            assertThat(files.count()).isEqualTo(charts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the table that a chart names, or one in its own part of the page, holds as many rows as a table needs. */
    private static boolean twin(Document page, Element chart) {
        String named = chart.attr("aria-details");
        Element table = named.isEmpty()
                ? chart.closest("figure, section").selectFirst("details table")
                : page.getElementById(named);
        return table != null
                && table.normalName().equals("table")
                && !table.select("tbody tr").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyRowOfATableHasAsManyCellsAsItsHead(Site site) {
        List<String> ragged = new ArrayList<>();
        site.pages()
                .forEach((path, page) -> page.select("main table").forEach(table -> {
                    int columns = table.select("thead tr:last-child > *").size();
                    table.select("tbody > tr").stream()
                            .filter(row -> row.childrenSize() != columns)
                            .forEach(row -> ragged.add(path + ": " + row.text()));
                }));
        assertThat(ragged).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pagesStyleAndScriptKeepTheirBudgets(Site site) throws IOException {
        List<String> heavy = new ArrayList<>();
        for (String path : site.paths()) {
            long size = Files.size(site.root().resolve(path));
            if (size > MOST_BYTES && !LARGE.contains(path.replaceFirst(".*/", ""))) {
                heavy.add(path + ": " + size);
            }
        }
        assertThat(heavy).isEmpty();
        assertThat(packed(site, "site.css") + packed(site, "tokens.css")).isLessThanOrEqualTo(MOST_STYLE);
        assertThat(packed(site, "site.js")).isLessThanOrEqualTo(MOST_SCRIPT);
    }

    private static int packed(Site site, String asset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            Files.copy(site.folder().resolve("assets").resolve(asset), packing);
        }
        return bytes.size();
    }
}
