package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import io.sitebrief.programme.ImportedFile.Dropped;
import io.sitebrief.programme.Metrics.Cell;
import io.sitebrief.programme.Metrics.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each platform's reader on invented files in the platform's shape, traps included. */
class PlatformImportersTest {

    @Test
    void metaSeriesStackedInOneFileOfWideCharacters() throws IOException {
        String text = """
                sep=,
                "Facebook follows"
                "Date","Primary"
                "2026-07-01T01:00:00","3"
                "2026-07-02T01:00:00","4"

                "Instagram reach"
                "Date","Primary"
                "2026-07-01T01:00:00","155"

                "Content interactions"
                "Date","Primary"
                "2026-08-01T01:00:00","34"
                """;
        Imported imported = TestImport.one("reader: meta-series, channel: facebook", "t.csv", "")
                .replacing("metrics/t.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                .run();
        assertThat(imported.problems()).isEmpty();
        assertThat(sums(imported, "new-followers", "engagements")).containsExactly("7", "34");
        assertThat(imported.onlyFile().dropped())
                .containsExactly(new Dropped(
                        "the series 'Instagram reach' is not read: its days do not add up, or it is no known metric",
                        1));
    }

    @Test
    void metaSeriesNamesInOtherLanguagesMeanTheSame() {
        assertThat(MetaSeriesImporter.metric("Content-Interaktionen")).isEmpty();
        assertThat(MetaSeriesImporter.metric("Facebook Besuche")).hasValue("profile-visits");
        assertThat(MetaSeriesImporter.metric("Follows")).hasValue("new-followers");
        assertThat(MetaSeriesImporter.metric("Unfollows")).hasValue("unfollows");
    }

    @Test
    void metaContentWithTrimmedRowsTwinColumnsAndLineBreaks() throws IOException {
        String text = "\uFEFF\"Post ID\",Title,Description,\"Publish time\",Date,Views,Reach,Reactions,Comments,Shares,"
                + "\"Total clicks\",\"Link Clicks\",Views,\"Estimated earnings (USD)\",\"Ad impressions\"\n"
                + "939005954986064,\"Six years\n\nin review 🎉\",,\"08/16/2026 05:14\",Lifetime,40,15,2,1,0,7,1,40,,\n"
                + "18355151116178767,,\"Only a description\",\"08/17/2026 05:14\",Lifetime,50,25,3,1,0,,,50\n";
        Imported imported = run("reader: meta-content, channel: facebook", text);
        assertThat(imported.problems())
                .containsExactly("metrics/t.csv:5:1: warning: the row has 13 cells, the header has 15;"
                        + " the missing ones count as not given [SB420]");
        assertThat(sums(imported, "views", "reactions", "clicks")).containsExactly("90", "5", "7");
        assertThat(imported.metrics().messages())
                .extracting(Message::id)
                .containsExactly("939005954986064", "18355151116178767");
        assertThat(imported.metrics().messages())
                .extracting(Message::title)
                .first()
                .isEqualTo("Six years in review 🎉");
    }

    @Test
    void metaContentTwinsThatDifferAreRefused() throws IOException {
        String text = "Post ID,Publish time,Views,Views\n1,08/16/2026 05:14,40,41\n";
        assertThat(run("reader: meta-content, channel: facebook", text).errors())
                .singleElement()
                .asString()
                .contains("t.csv:2:23")
                .contains("[SB405]");
    }

    @Test
    void metaAdsWithSummaryFirstAndCurrencyInTheHeader() throws IOException {
        String text = """
                "Reporting starts","Reporting ends","Campaign name","Month","Amount spent (USD)",Impressions,"Link clicks",Purchases
                2026-07-01,2026-08-31,,,300,3000,30,
                2026-07-01,2026-08-31,autumn,"2026-07-01 - 2026-07-31",100,1000,10,2
                2026-07-01,2026-08-31,autumn,"2026-08-01 - 2026-08-31",200,2000,20,3
                """;
        Imported imported = autumn("reader: meta-ads, channel: facebook", text);
        assertThat(imported.problems()).isEmpty();
        assertThat(sums(imported, "spend", "impressions", "link-clicks")).containsExactly("276.00", "3000", "30");
        assertThat(imported.metrics().cells())
                .filteredOn(cell -> cell.metric().equals("spend"))
                .extracting(cell -> cell.month().id() + " " + cell.value())
                .containsExactly("2026-07 92.00", "2026-08 184.00");
        assertThat(imported.onlyFile().controlSums()).hasSize(3);
    }

    @Test
    void linkedinCampaignsWithTitleLinesTabsAndTotal() throws IOException {
        String text = """
                Campaign Performance Report (in UTC)
                Report Start: July 1, 2026, 12:00 AM
                Report End: July 31, 2026, 11:59 PM
                Date Generated: August 3, 2026, 9:00 AM

                Campaign Name\tCurrency\tTotal Spent\tImpressions\tClicks\tTotal Engagements
                autumn\tEUR\t120.50\t10,100\t101\t150
                other\tEUR\t79.50\t900\t9\t15
                Total\t\t200.00\t11,000\t110\t165
                """;
        Imported imported = TestImport.one("reader: linkedin-campaigns, channel: linkedin, locale: en-US", "t.csv", "")
                .with("campaigns/autumn.yaml", "name: Autumn\n")
                .replacing("metrics/t.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                .run();
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.problems()).singleElement().asString().contains("1 rows name the campaign 'other'");
        assertThat(sums(imported, "spend", "impressions", "engagements")).containsExactly("200.00", "11000", "165");
        assertThat(imported.metrics().cells())
                .extracting(cell -> cell.month().id())
                .containsOnly("2026-07");
        assertThat(imported.onlyFile().controlSums()).hasSize(4);
    }

    @Test
    void linkedinPageTakesTotalsAndKnowsItsFourTables() throws IOException {
        Imported content = run("reader: linkedin-page, channel: linkedin, locale: en-US", """
                "Aggregated engagement metrics for both organic and sponsored posts"
                Date,Impressions (organic),Impressions (sponsored),Impressions (total),Clicks (total),Engagement rate (total)
                07/01/2026,10,5,15,3,0.2
                07/03/2026,1,1,2,0,0
                """);
        assertThat(sums(content, "impressions", "clicks")).containsExactly("17", "3");
        assertThat(content.problems())
                .containsExactly("metrics/t.csv: warning: 1 days from 2026-07-01 to 2026-07-03 have no row [SB425]");
        Imported posts = run("reader: linkedin-page, channel: linkedin, locale: en-US", """
                Post title,Post link,Created date,Impressions,Clicks,Likes
                Hello,https://www.linkedin.com/feed/update/urn:li:activity:7370144095590008944,07/01/2026,100,3,4
                """);
        assertThat(posts.metrics().messages()).extracting(Message::id).containsExactly("7370144095590008944");
        Imported visitors = run(
                "reader: linkedin-page, channel: linkedin, locale: en-US",
                "Date,Total page views (desktop),Total page views (total)\n07/01/2026,1,9\n");
        assertThat(sums(visitors, "page-views")).containsExactly("9");
    }

    @Test
    void linkedinPageIsReadInTheLanguagesOfItsAccounts() throws IOException {
        for (String header : List.of(
                "Date,Impressions (total),Clicks (total),Reactions (total),Comments (total),Reposts (total)",
                "Datum,Impressionen (gesamt),Klicks (gesamt),Reaktionen (gesamt),Kommentare (gesamt),Geteilte Beiträge (gesamt)",
                "Date,Impressions (total),Clics (total),Réactions (total),Commentaires (total),Republications (total)",
                "Fecha,Impresiones (totales),Clics (totales),Reacciones (total),Comentarios (totales),Veces compartido (total)",
                "Data,Impressioni (totale),Clic (totale),Reazioni (totale),Commenti (totale),Diffusioni post (totali)",
                "Data,Impressões (total),Cliques (total),Reações (total),Comentários (total),Compartilhamentos (total)")) {
            Imported imported = run("reader: linkedin-page, channel: linkedin", header + "\n07/31/2026,15,4,3,2,1\n");
            assertThat(imported.problems()).as(header).isEmpty();
            assertThat(sums(imported, "impressions", "clicks", "reactions", "comments", "shares"))
                    .as(header)
                    .containsExactly("15", "4", "3", "2", "1");
        }
        Imported posts = run("reader: linkedin-page, channel: linkedin", """
                Título da publicação,Link da publicação,Criação,Impressões,Cliques,Gostaram,Seguidores
                Olá,https://www.linkedin.com/feed/update/urn:li:activity:7370144095590008944,07/31/2026,100,3,4,2
                """);
        assertThat(posts.problems()).isEmpty();
        assertThat(sums(posts, "impressions", "reactions", "new-followers")).containsExactly("100", "4", "2");
    }

    @Test
    void headersInALanguageThatAReaderDoesNotKnowAreNamedInTheSource() throws IOException {
        String text = "Campagnenaam,Verzendtijd,Afgeleverd\nautumn,2026-07-01 10:00,90\n";
        assertThat(run("reader: klaviyo, channel: newsletter", text).problems())
                .singleElement()
                .asString()
                .contains("no row holds the columns 'Campaign Name', 'Send Time'")
                .contains("download Analytics, Campaign trends, as CSV, from Klaviyo")
                .endsWith(", or, if only its language differs, name its headers under 'columns')");
        Imported named = autumn(
                "reader: klaviyo, channel: newsletter,"
                        + " columns: {campaign: Campagnenaam, date: Verzendtijd, deliveries: Afgeleverd}",
                text);
        assertThat(named.problems()).isEmpty();
        assertThat(sums(named, "deliveries")).containsExactly("90");
    }

    @Test
    void xOverviewWithDatesInWordsNewestFirst() throws IOException {
        Imported imported = run("reader: x-overview, channel: x", """
                Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts
                "Tue, Sep 8, 2026",3388,25,104,1,0,2,0,6,3
                "Mon, Sep 7, 2026",4418,39,125,2,1,3,2,2,1
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(sums(imported, "impressions", "reactions", "shares", "unfollows"))
                .containsExactly("7806", "64", "4", "2");
    }

    @Test
    void xContentKeepsLongIds() throws IOException {
        Imported imported = run("reader: x-content, channel: x", """
                Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,URL Clicks
                1970174235607168506,"Wed, Sep 2, 2026","=HYPERLINK(1)",https://example.org/1,2307,32,14,5
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.metrics().messages().get(0).id()).isEqualTo("1970174235607168506");
        assertThat(sums(imported, "link-clicks")).containsExactly("5");
    }

    @Test
    void youtubeWithTotalFirstAndFooter() throws IOException {
        Imported imported = run("reader: youtube, channel: youtube", """
                Content,Video title,Video publish time,Duration,Views,Watch time (hours),Impressions,Impressions click-through rate (%)
                Total,,,,300,12.5,4000,4.2
                abcDEF12345,First,"Jul 6, 2026",694,100,5.5,1000,5.1
                xyzDEF12345,Second,"Aug 6, 2026",700,150,7.0,3000,3.9
                Showing top 500 results
                """);
        assertThat(sums(imported, "video-views", "impressions")).containsExactly("250", "4000");
        assertThat(imported.problems())
                .containsExactly(
                        "metrics/t.csv:2:1: warning: the file's own total of 'video-views' is 300,"
                                + " its rows add up to 250 [SB415]",
                        "metrics/t.csv:5:1: warning: the file has 2 rows, the most that this export gives;"
                                + " others may be missing [SB424]");
    }

    @Test
    void anotherReportOfThePlatformIsRefusedWithTheOneToDownload() throws IOException {
        Imported ages = TestImport.one(
                        "reader: youtube, channel: youtube, options: {period: 2026-08}",
                        "t.csv",
                        "Viewer age,Views (%),Watch time (hours) (%)\n18\u201324 years,10.81,6.84\n")
                .run();
        assertThat(ages.problems())
                .singleElement()
                .asString()
                .contains("no row holds the columns 'Views'")
                .contains("download Analytics, Advanced mode, the table by content or by date, from YouTube Studio");
        Imported audience =
                run("reader: meta-series", "\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"10.6\",\"6.5\"\n");
        assertThat(audience.problems()).singleElement().asString().contains("download Insights, Results, Export");
        assertThat(audience.metrics().cells()).isEmpty();
    }

    @Test
    void tiktokWithoutYearAndWithUndefined() throws IOException {
        Imported overview = run(
                "reader: tiktok, channel: tiktok, options: {period: 2026-Q3}",
                "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\"\n\"July 1\",\"10\",\"undefined\",\"2\"\n\"July 2\",\"20\",\"3\",\"2\"\n");
        assertThat(overview.problems()).isEmpty();
        assertThat(sums(overview, "video-views", "profile-visits")).containsExactly("30", "3");
        Imported ads = autumn("reader: tiktok, channel: tiktok, options: {period: 2026-08}", """
                Campaign name,Cost,Currency,Impressions,Clicks (destination),CTR (destination)
                autumn,10.50,EUR,1000,10,1.00%
                Total of 1 results,10.50,-,1000,10,1.00%
                """);
        assertThat(ads.problems()).isEmpty();
        assertThat(sums(ads, "spend", "clicks")).containsExactly("10.50", "10");
    }

    @Test
    void ga4WithBlocksPreambleNthDayAndGrandTotal() throws IOException {
        Imported imported = autumn("reader: ga4, channel: website", """
                # ----------------------------------------
                # Report CSV Export
                # Property: Example - GA4
                # ----------------------------------------
                #
                # Start date: 20260701
                # End date: 20260728
                Nth day,Sessions
                0001,7
                0000,3

                # Start date: 20260701
                # End date: 20260728
                Session default channel group,Sessions
                Direct,10

                # Start date: 20260701
                # End date: 20260728
                Session campaign,Views,Key events,Total revenue
                ,50,5,0,Grand total
                autumn,40,5,0
                (not set),10,0,0
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(sums(imported, "sessions", "views")).containsExactly("10", "50");
        assertThat(imported.sum("views", "autumn").orElseThrow()).hasToString("40");
        assertThat(imported.onlyFile().firstDay().orElseThrow()).hasToString("2026-07-01");
        assertThat(imported.onlyFile().dropped())
                .containsExactly(
                        new Dropped("a block without a metric that is still to be read", 1),
                        new Dropped("a row of totals", 1));
    }

    @Test
    void searchConsoleNeedsAPeriodAndTellsItsCap() throws IOException {
        String text =
                "Top queries,Clicks,Impressions,CTR,Position\nexample,255,765,33.33%,1.06\nother,15,314,4.78%,10\n";
        assertThat(run("reader: search-console, channel: website", text).errors())
                .singleElement()
                .asString()
                .contains("[SB426]");
        Imported imported = run("reader: search-console, channel: website, options: {period: 2026-09}", text);
        assertThat(imported.problems()).isEmpty();
        assertThat(sums(imported, "clicks", "impressions")).containsExactly("270", "1079");
        String many = "Häufigste Suchanfragen,Klicks,Impressionen\n" + "q,1,2\n".repeat(1000);
        assertThat(run("reader: search-console, channel: website, options: {period: 2026-09}", many)
                        .problems())
                .singleElement()
                .asString()
                .contains("the file has 1000 rows");
    }

    @Test
    void googleAdsWithPreambleDashesThousandsAndFourKindsOfTotals() throws IOException {
        Imported imported = autumn("reader: google-ads, channel: google", """
                Campaign report
                "July 8, 2026 - July 31, 2026"
                Campaign status,Campaign,Budget,Currency code,Impr.,Clicks,Cost,Conversions
                Enabled,autumn,5000.00,EUR,"25,881","1,127",1661.67,0.00
                Enabled,other, --,EUR,"20,287",934, --,15.00
                Total: Campaigns, --, --,EUR,"46,168","2,061",1661.67,15.00
                Total: Account,,,EUR,"46,168","2,061",1661.67,15.00
                Total: Video,,,EUR,"25,881","1,127",1661.67,0.00
                Total: Search,,,EUR,"20,287",934,0.00,15.00
                """);
        assertThat(imported.errors()).isEmpty();
        assertThat(sums(imported, "impressions", "clicks", "spend")).containsExactly("46168", "2061", "1661.67");
        assertThat(imported.onlyFile().dropped()).containsExactly(new Dropped("a row of totals", 4));
        assertThat(imported.onlyFile().controlSums()).hasSize(3);
        assertThat(imported.metrics().cells())
                .extracting(cell -> cell.month().id())
                .containsOnly("2026-07");
    }

    @Test
    void eventbriteWithRefundsAsStatusAndAsNegativeAmounts() throws IOException {
        Imported imported = run("reader: eventbrite, channel: website, locale: en-US", """
                Order #,Order Date,First Name,Email,Quantity,Total Paid,Currency,Order Status
                1,07/01/2026,Ada,a@example.org,2,30.00,EUR,Completed
                2,07/02/2026,Bob,b@example.org,1,15.00,EUR,Refunded
                3,07/03/2026,Cy,c@example.org,1,(15.00),EUR,Completed
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(sums(imported, "event-registrations", "cancellations", "revenue", "refunds"))
                .containsExactly("2", "2", "15.00", "15.00");
    }

    @Test
    void mailReportsCountAndLeaveRatesToTheBrief() throws IOException {
        Imported mailchimp = run("reader: mailchimp, channel: newsletter", """
                Title,Subject,Send Date,Total Recipients,Successful Deliveries,Total Bounces,Unique Opens,Open Rate,Unique Clicks,Unsubscribes,Unique Id,Total Revenue
                Autumn,Hello,"Jul 15, 2026 10:00 am",1010,1000,10,708,70.80%,90,3,ab12,0
                """);
        assertThat(sums(mailchimp, "sends", "deliveries", "bounces", "opens", "clicks", "unsubscribes"))
                .containsExactly("1010", "1000", "10", "708", "90", "3");
        Imported klaviyo = run("reader: klaviyo, channel: newsletter, currency: USD", """
                Campaign Name,Subject,Send Time,Total Recipients,Unique Opens,Open Rate,Unique Clicks,Revenue,Campaign ID
                Autumn,Hello,2026-07-15 10:00:00,1010,708,0.70,90,100.00,X1
                """);
        assertThat(sums(klaviyo, "opens", "clicks", "claimed-revenue")).containsExactly("708", "90", "92.0000");
        Imported hubspot = run(
                "reader: hubspot, channel: newsletter, locale: en-US",
                "Email name,Send date (Your time zone),Sent,Delivered,Opened,Clicked\nAutumn,07/15/2026 10:00,10,9,5,1\n");
        assertThat(hubspot.problems()).isEmpty();
        assertThat(sums(hubspot, "sends", "deliveries", "opens", "clicks")).containsExactly("10", "9", "5", "1");
    }

    @Test
    void salesforceWithGrandTotalsAndNotes() throws IOException {
        Imported imported = autumn("reader: salesforce, currency: EUR, locale: en-US", """
                "Campaign Name","Start Date","Leads in Campaign","Won Opportunities in Campaign","Value Won Opportunities in Campaign"
                "autumn","7/15/2026","12","3","4,500.00"
                "Grand Totals (1 records)","","12","3","4,500.00"

                "Confidential Information - Do Not Distribute"
                "Copyright 2026"
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(sums(imported, "leads", "conversions", "revenue")).containsExactly("12", "3", "4500.00");
        assertThat(imported.onlyFile().dropped())
                .containsExactly(new Dropped("a note below the table", 2), new Dropped("a row of totals", 1));
    }

    @Test
    void everyReaderOfTheHandbookIsOnTheClassPath() {
        assertThat(Importers.onClassPath().byId().keySet())
                .contains(
                        "table",
                        "yaml",
                        "touchpoints",
                        "meta-series",
                        "meta-content",
                        "meta-ads",
                        "linkedin-campaigns",
                        "linkedin-page",
                        "x-content",
                        "x-overview",
                        "youtube",
                        "tiktok",
                        "ga4",
                        "search-console",
                        "google-ads",
                        "eventbrite",
                        "klaviyo",
                        "mailchimp",
                        "hubspot",
                        "salesforce");
    }

    private static Imported run(String source, String text) throws IOException {
        return TestImport.one(source, "t.csv", text).run();
    }

    private static Imported autumn(String source, String text) throws IOException {
        return TestImport.one(source, "t.csv", text)
                .with("campaigns/autumn.yaml", "name: Autumn\n")
                .run();
    }

    private static List<String> sums(Imported imported, String... metrics) {
        return java.util.Arrays.stream(metrics)
                .map(metric -> imported.metrics().cells().stream()
                        .filter(cell -> cell.metric().equals(metric))
                        .map(Cell::value)
                        .reduce(java.math.BigDecimal::add)
                        .map(java.math.BigDecimal::toPlainString)
                        .orElse("none"))
                .toList();
    }
}
