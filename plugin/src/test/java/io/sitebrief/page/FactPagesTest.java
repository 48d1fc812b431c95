package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactPagesTest {

    private static final FactPages FEW = new FactPages(false);
    private static final FactPages MANY = new FactPages(true);

    @Test
    void keepsAFewFiguresOnOnePage() {
        assertThat(FEW.page("campaign.autumn.cost")).isEqualTo("provenance.html");
        assertThat(FEW.href("campaign.autumn.cost", "index.html"))
                .isEqualTo("provenance.html#fact-campaign.autumn.cost");
        assertThat(FEW.href("roi", "provenance.html")).isEqualTo("#fact-roi");
    }

    @Test
    void givesCampaignsAndChannelsPagesOfTheirOwnWhereThereAreMany() {
        assertThat(MANY.page("campaign.autumn.cost")).isEqualTo("provenance/campaigns/autumn.html");
        assertThat(MANY.page("channel.linkedin.spend.2026-07")).isEqualTo("provenance/channels/linkedin.html");
        assertThat(MANY.page("message.linkedin.m1.rate")).isEqualTo("provenance/channels/linkedin.html");
    }

    @Test
    void leavesWhatBelongsToNoneOfThemOnTheMainPage() {
        assertThat(MANY.page("roi")).isEqualTo("provenance.html");
        assertThat(MANY.page("campaign.autumn")).isEqualTo("provenance.html");
        assertThat(MANY.page("legal.r1.score")).isEqualTo("provenance.html");
    }

    @Test
    void staysOnThePageWhereItCan() {
        assertThat(MANY.href("campaign.a.net", "provenance/campaigns/a.html")).isEqualTo("#fact-campaign.a.net");
        assertThat(MANY.href("roi", "provenance/campaigns/a.html")).isEqualTo("provenance.html#fact-roi");
    }
}
