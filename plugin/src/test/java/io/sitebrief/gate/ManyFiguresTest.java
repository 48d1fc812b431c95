package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A brief with more figures than one page holds: their origins are on several, and every number leads to its own. */
class ManyFiguresTest {

    private static final String ORIGINS = "2026.3/provenance";

    @Test
    void everyFigureHasOneOriginAndEveryNumberLeadsThere() {
        Site site = StressBriefs.manyFigures();
        Map<String, Document> pages = site.pages();
        Map<String, String> origins = origins(pages);
        assertThat(origins).hasSizeGreaterThan(10_000);
        assertThat(origins.values())
                .contains(
                        "2026.3/provenance.html",
                        "2026.3/provenance/campaigns/c01.html",
                        "2026.3/provenance/channels/linkedin.html");
        List<String> lost = new ArrayList<>();
        int led = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element link : page.getValue().select("a[href*=#fact-]")) {
                String href = link.attr("href");
                String fact = href.substring(href.indexOf("#fact-") + "#fact-".length());
                String there = href.startsWith("#") ? page.getKey() : resolved(page.getKey(), href);
                led++;
                if (!there.equals(origins.get(fact))) {
                    lost.add(page.getKey() + " " + href);
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(led).isGreaterThan(10_000);
    }

    @Test
    void theMainPageLeadsToEachOfTheOthersAndTheyToTheFiles() {
        Map<String, Document> pages = StressBriefs.manyFigures().pages();
        Document main = pages.get("2026.3/provenance.html");
        assertThat(main.select("#elsewhere a").eachAttr("href"))
                .hasSize(42)
                .contains("provenance/campaigns/c40.html", "provenance/channels/x.html")
                .allMatch(href -> pages.containsKey("2026.3/" + href));
        Document one = pages.get("2026.3/provenance/campaigns/c01.html");
        assertThat(one.selectFirst("h1").text()).isEqualTo("Where the figures of Campaign 1 come from");
        assertThat(one.select("#files")).isEmpty();
        assertThat(one.select(".contents a").eachAttr("href")).first().isEqualTo("../../provenance.html");
        assertThat(one.html().length()).isLessThan(main.html().length());
    }

    /** Each fact with the page that has its anchor. */
    private static Map<String, String> origins(Map<String, Document> pages) {
        Map<String, String> origins = new TreeMap<>();
        pages.forEach((path, page) -> {
            if (path.startsWith(ORIGINS)) {
                for (Element origin : page.select("[id^=fact-]")) {
                    String fact = origin.id().substring("fact-".length());
                    assertThat(origins.put(fact, path)).as(fact).isNull();
                }
            }
        });
        return origins;
    }

    private static String resolved(String page, String href) {
        return Path.of(page)
                .resolveSibling(href.substring(0, href.indexOf('#')))
                .normalize()
                .toString()
                .replace('\\', '/');
    }
}
