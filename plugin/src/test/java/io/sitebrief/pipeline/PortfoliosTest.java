package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfoliosTest {

    @TempDir
    Path folder;

    @BeforeEach
    void generate() throws IOException {
        brief("north", "EUR", 14000, 22000);
        brief("south", "USD", 1000, 3000);
    }

    @Test
    void totalsAreInOneCurrency() throws IOException {
        make(Map.of("USD", new BigDecimal("0.92")));
        Document page = page("index.html");
        assertThat(figure(page, "cost")).isEqualTo("€14,920");
        assertThat(figure(page, "benefit")).isEqualTo("€24,760");
        assertThat(figure(page, "south.cost")).isEqualTo("€920");
        assertThat(figure(page, "roi")).isEqualTo("66%");
        assertThat(figure(page, "south.roi")).isEqualTo("200%");
    }

    @Test
    void withoutARateTheTotalsAreUnknownAndSayWhy() throws IOException {
        make(Map.of());
        assertThat(page("index.html").select("tr.total [data-fact=cost]").attr("title"))
                .contains("no rate for USD");
        assertThat(figure(page("index.html"), "north.cost")).isEqualTo("€14,000");
    }

    @Test
    void decisionsAreSortedByTheirDayAndEveryLinkLeadsToAFile() throws IOException {
        make(Map.of());
        Document page = page("index.html");
        assertThat(page.select("#decisions tbody tr").eachText())
                .first()
                .asString()
                .contains("south");
        for (Document each : List.of(page, page("provenance.html"))) {
            List<String> lost = new ArrayList<>();
            for (Element link : each.select("a[href], link[href]")) {
                String target = link.attr("href").replaceFirst("#.*", "");
                if (!target.isEmpty()
                        && !Files.exists(folder.resolve("portfolio").resolve(target))) {
                    lost.add(target);
                }
            }
            assertThat(lost).isEmpty();
        }
        for (Element fact : page.select("[data-fact]")) {
            assertThat(page("provenance.html").getElementById("fact-" + fact.attr("data-fact")))
                    .isNotNull();
        }
    }

    @Test
    void aFolderWithoutASiteIsPassedOver() throws IOException {
        assertThat(make(Map.of()).briefs()).isEqualTo(2);
    }

    private Portfolios.Made make(Map<String, BigDecimal> rates) throws IOException {
        Portfolios.Made made = Portfolios.make(new PortfolioRequest(
                List.of(folder.resolve("north/site"), folder.resolve("nothing"), folder.resolve("south/site")),
                folder.resolve("portfolio"),
                "All briefs",
                "1",
                Optional.of("EUR"),
                rates,
                "briefing",
                "en-GB"));
        assertThat(made.problems()).isEmpty();
        return made;
    }

    private void brief(String name, String currency, int cost, int saving) throws IOException {
        Path brief = Files.createDirectories(folder.resolve(name).resolve("brief"));
        String day = name.equals("south") ? "2026-10-01" : "2026-12-01";
        Files.writeString(brief.resolve("brief.yaml"), """
                format: 1
                id: %s
                organisation: {name: Our Organisation}
                title: The %s programme
                period: 2026-Q3
                currency: %s
                decisions: [{id: go-on, ask: Go on, by: %s}]
                """.formatted(name, name, currency, day));
        Files.writeString(
                brief.resolve("costs.yaml"), "lines:\n  - {id: staff, category: staff, amount: " + cost + "}\n");
        Files.writeString(
                brief.resolve("benefits.yaml"),
                "lines:\n  - {id: print-dropped, category: saving, amount: " + saving + "}\n");
        Outcome outcome = SiteBrief.generate(new Request(
                brief,
                folder.resolve(name).resolve("site"),
                "2026.3",
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                "test"));
        assertThat(outcome.report()).isEmpty();
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("portfolio").resolve(name)));
    }

    /** The figure as the table has it. */
    private static String figure(Document page, String fact) {
        return page.select("#briefs [data-fact=" + fact + "]").text();
    }
}
