package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a message costs and brings: four messages on two channels, reckoned by hand. */
class MessageReturnsTest {

    private static Found brief(String costs, String benefits, String touches) {
        return Found.of(
                "brief.yaml",
                "format: 1\nid: m\norganisation: {name: M}\ntitle: M\nperiod: 2026-Q3\ncurrency: EUR\n"
                        + "method: {contribution-margin: 50%, attribution: linear}\n",
                "strategy.yaml",
                "channels: [{id: x}, {id: mail}]\n",
                "campaigns/autumn.yaml",
                "channels: [x]\n",
                "costs.yaml",
                "lines:\n" + costs,
                "benefits.yaml",
                "lines:\n" + benefits,
                "metrics/sources.yaml",
                "sources: [{file: posts.csv, reader: table, locale: en-GB, currency: EUR, columns: {date: d, message: m,"
                        + " channel: c, campaign: k, impressions: i, clicks: l, spend: s, revenue: r}},"
                        + " {file: touchpoints.csv, reader: touchpoints, currency: EUR, locale: en-GB}]\n",
                "metrics/posts.csv",
                "d,m,c,k,i,l,s,r\n2026-07-01,a,x,autumn,100,10,30,\n2026-07-02,b,x,autumn,300,10,10,\n"
                        + "2026-07-03,c,x,,600,10,,\n2026-07-04,d,mail,,50,5,,80\n",
                "metrics/touchpoints.csv",
                "conversion,time,channel,campaign,message,value\n" + touches);
    }

    private static final String SALE = "  - {id: sales, category: products, amount: 200, baseline: {amount: 0, method:"
            + " declared}, attribute: {touchpoints: touchpoints.csv}}\n";
    private static final String TOUCHES =
            "s1,2026-08-03T10:00:00,x,autumn,a,100\ns1,2026-08-03T11:00:00,x,autumn,b,100\n"
                    + "s2,2026-08-04T10:00:00,x,autumn,a,100\ns3,2026-08-05T10:00:00,mail,,,100\n";

    @Test
    void aChannelsCostIsSharedByTheNumberOfItsMessages() {
        Found found = brief("  - {id: desk, category: tools, amount: 100, channel: x}\n", SALE, TOUCHES);

        assertThat(found.fact("message.x.a.cost")).isEqualTo("33.34");
        assertThat(found.fact("message.x.b.cost")).isEqualTo("33.33");
        assertThat(found.fact("message.x.c.cost")).isEqualTo("33.33");
        assertThat(found.fact("message.mail.d.cost"))
                .isEqualTo("unknown: no cost falls on the message, its channel or its campaign");
        assertThat(found.figure("message.x.a.cost").formula()).isEqualTo("share of desk by messages");
    }

    @Test
    void aLineSharedByImpressionsGoesByThoseOfTheMessages() {
        Found found =
                brief("  - {id: desk, category: tools, amount: 105, allocate: {by: impressions}}\n", SALE, TOUCHES);

        assertThat(found.fact("message.x.a.cost")).isEqualTo("10.00");
        assertThat(found.fact("message.x.c.cost")).isEqualTo("60.00");
        assertThat(found.fact("message.mail.d.cost")).isEqualTo("5.00");
        assertThat(found.fact("channel.x.cost")).isEqualTo("100.00");
    }

    @Test
    void spendFallsOnTheMessagesThatItWasSpentOn() {
        Found found = brief("  - {id: adverts, category: media, amount-from: spend}\n", SALE, TOUCHES);

        assertThat(found.fact("message.x.a.cost")).isEqualTo("30.00");
        assertThat(found.fact("message.x.b.cost")).isEqualTo("10.00");
        assertThat(found.fact("message.x.c.cost")).startsWith("unknown: no cost falls");
    }

    @Test
    void whatACampaignCostsFallsOnItsMessagesAlone() {
        Found found = brief("  - {id: film, category: set-up, amount: 60, campaign: autumn}\n", SALE, TOUCHES);

        assertThat(found.fact("message.x.a.cost")).isEqualTo("30.00");
        assertThat(found.fact("message.x.c.cost")).startsWith("unknown: no cost falls");
        assertThat(found.fact("channel.x.cost")).isEqualTo("0.00");
    }

    /** Sales of 300: a gets half of the first and all of the second, b the other half, the third names no message. */
    @Test
    void aLedgerCreditsTheMessagesThatItNames() {
        Found found = brief("  - {id: desk, category: tools, amount: 100, channel: x}\n", SALE, TOUCHES);

        assertThat(found.fact("message.x.a.benefit")).isEqualTo("50.00");
        assertThat(found.fact("message.x.b.benefit")).isEqualTo("16.67");
        assertThat(found.fact("message.x.a.roi")).isEqualTo("0.4997000600");
        assertThat(found.fact("message.x.c.benefit"))
                .isEqualTo("unknown: nothing that was measured credits a benefit to the message");
        assertThat(found.fact("message.x.c.roi")).startsWith("unknown: nothing that was measured");
        assertThat(found.fact("messages.not-allocated.benefit")).isEqualTo("33.33");
    }

    @Test
    void aMetricOfMessagesCreditsThemToo() {
        Found found = brief(
                "  - {id: desk, category: tools, amount: 100, channel: mail}\n",
                "  - {id: shop, category: products, amount-from: revenue, baseline: {amount: 0, method: declared}}\n",
                TOUCHES);

        assertThat(found.fact("message.mail.d.benefit")).isEqualTo("40.00");
        assertThat(found.fact("message.mail.d.roi")).isEqualTo("-0.6000000000");
        assertThat(found.fact("message.x.a.benefit")).isEqualTo("0.00");
    }

    @Test
    void aBenefitThatOnlyItsChannelIsKnownOfFallsOnNoMessage() {
        Found found = brief(
                "  - {id: desk, category: tools, amount: 100}\n",
                "  - {id: gift, category: sponsorship, amount: 80, baseline: {amount: 0, method: declared}, channel: x}\n",
                TOUCHES);

        assertThat(found.fact("message.x.a.benefit")).startsWith("unknown: nothing that was measured");
        assertThat(found.fact("messages.not-allocated.benefit")).isEqualTo("40.00");
        assertThat(found.fact("messages.not-allocated.cost")).isEqualTo("100.00");
        assertThat(found.fact("messages.listed.roi"))
                .isEqualTo("unknown: part of the benefit is credited to no message");
    }
}
