package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What briefs that strain the pages say: nothing is lost, nothing is made up. */
class StressTest {

    @Test
    void aBriefOfNothingButItsHeadClaimsNothing() {
        Site site = StressBriefs.bare();
        site.facts()
                .forEach((id, fact) -> assertThat(fact.get("value").asText("null"))
                        .as(id)
                        .satisfiesAnyOf(
                                value -> assertThat(value).isEqualTo("null"),
                                value -> assertThat(COUNTS.stream().anyMatch(id::startsWith))
                                        .isTrue()));
        Document home = site.pages().get("2026.3/index.html");
        assertThat(home.select("h1").text()).contains("unknown");
        assertThat(home.select(".good, .bar-good, .tag.good")).isEmpty();
        assertThat(home.select("#confidence").text()).contains("No metric file is given");
        assertThat(site.pages()
                        .get("2026.3/campaigns.html")
                        .select("main .empty")
                        .text())
                .isEqualTo("No campaign is given.");
        assertThat(site.pages().get("2026.3/lines.html").select("#costs").text())
                .contains("No cost is given.");
        assertThat(site.pages().get("2026.3/findings.html").select(".stand").text())
                .contains("could not look at", "presence.yaml", "risks.yaml", "network.yaml", "strategy.yaml");
    }

    /** Counts of what there is, which are zero where there is none. */
    private static final List<String> COUNTS = List.of("messages", "imports", "strategy.", "network.", "legal.");

    @Test
    void aPageOfSixtyCampaignsNamesEachAndTheMemoStaysShort() {
        Site site = StressBriefs.manyCampaigns();
        Document list = site.pages().get("2026.3/campaigns.html");
        assertThat(list.select("main tbody th a[href^=campaigns/]").eachAttr("href").stream()
                        .distinct())
                .hasSize(60);
        assertThat(site.facts().get("campaign.campaign-159.cost").get("value").asText())
                .isEqualTo("100.00");
        assertThat(site.text("2026.3/roi.html").length()).isLessThan(75_000);
        assertThat(site.text("2026.3/index.html").length()).isLessThan(60_000);
    }

    @Test
    void aLanguageReadFromTheRightTurnsTheFrame() {
        Document home = StressBriefs.arabic().pages().get("2026.3/index.html");
        assertThat(home.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(home.select("html").attr("lang")).isEqualTo("ar");
        assertThat(home.select("nav > ul > li").eachText()).contains("الموجز", "العائد", "المكتبة");
    }
}
