package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import io.sitebrief.programme.ImportedFile.Dropped;
import io.sitebrief.programme.Metrics.Cell;
import io.sitebrief.programme.Metrics.Message;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TableImporterTest {

    private static final String DAILY = "reader: table, channel: x, columns: {date: Date, clicks: Clicks}";
    private static final String POSTS = "reader: table, channel: x, exported: 2026-10-01,"
            + " columns: {date: Date, message: Id, title: Text, clicks: Clicks, reach: Reach}";

    @Test
    void headerIsFoundBelowTitlesNotesAndComments() throws IOException {
        Imported imported = run(DAILY, """
                # Report
                Clicks by day
                Exported 3 October 2026, by somebody

                Day,Date,Other,Clicks
                Mon,2026-07-06,x,12
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("clicks")).hasValue(number("12"));
    }

    @Test
    void headersMayDifferInCaseSpacesAndMojibake() throws IOException {
        Imported imported = run(
                "reader: table, channel: x, columns: {date: Veröffentlicht am, clicks: Link  clicks}",
                "VerÃ¶ffentlicht am,link\u00a0Clicks\n2026-07-06,3\n");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("clicks")).hasValue(number("3"));
    }

    @Test
    void aMissingColumnIsNamedWithTheNearestOne() throws IOException {
        assertThat(run(DAILY, "Date,Cliks\n2026-07-06,3\n").problems())
                .containsExactly(
                        "metrics/t.csv:1:1: error: no row holds the columns 'Clicks', which the reader 'table' needs"
                                + " [SB404] (line 1 has the column 'Cliks')");
    }

    @Test
    void aDuplicateColumnThatIsNotNeededIsAWarning() throws IOException {
        Imported imported = run(DAILY, "Date,Note,Clicks,Note\n2026-07-06,a,3,b\n");
        assertThat(imported.problems())
                .containsExactly("metrics/t.csv:1:18: warning: the column 'Note' stands in the header twice;"
                        + " it is not needed and not read [SB419]");
        assertThat(imported.sum("clicks")).hasValue(number("3"));
    }

    @Test
    void anUnknownMetricInColumnsIsNamedWithTheNearest() throws IOException {
        assertThat(run("reader: table, columns: {date: Date, impresions: I}", "Date,I\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("there is no metric 'impresions' [SB413] (the nearest is 'impressions')");
        assertThat(run("reader: table, columns: {dat: Date, clicks: I}", "Date,I\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("there is no metric 'dat' [SB413] (the nearest is 'date')");
    }

    @Test
    void aComputedMetricIsNeverReadFromAFile() throws IOException {
        assertThat(run("reader: table, columns: {date: Date, ctr: CTR}", "Date,CTR\n")
                        .errors())
                .singleElement()
                .asString()
                .contains("'ctr' is computed as clicks / impressions and never read from a file [SB422]");
    }

    @Test
    void missingIsMissingAndNeverZero() throws IOException {
        Imported imported = run(
                DAILY,
                "Date,Clicks\n2026-07-01, --\n2026-07-02,-\n2026-07-03,\n2026-07-04,undefined\n2026-07-05,N/A\n2026-07-06,–\n");
        assertThat(imported.problems())
                .containsExactly("metrics/t.csv: warning: no row is used (6 read): no value in the row [SB434]");
        assertThat(imported.metrics().cells()).isEmpty();
        assertThat(imported.onlyFile().dropped()).containsExactly(new Dropped("no value in the row", 6));
    }

    @Test
    void anExportOfAnotherYearIsToldAndOneWithSomeRowsOutsideIsNot() throws IOException {
        assertThat(run(DAILY, "Date,Clicks\n2031-07-01,5\n").problems())
                .containsExactly("metrics/t.csv: warning: no row is used (1 read): after the reporting period [SB434]");
        assertThat(run(DAILY, "Date,Clicks\n2026-07-01,4\n2031-07-01,5\n").problems())
                .isEmpty();
    }

    @Test
    void localeSettlesThousandsAndDecimals() throws IOException {
        String source = "reader: table, channel: x, currency: EUR, columns: {date: Datum, spend: Kosten}";
        String text = "Datum;Kosten\n01.07.2026;1.234\n02.07.2026;(0,50)\n03.07.2026;\"12.345,67 €\"\n";
        Imported german = run(source + ", locale: de-DE", text);
        assertThat(german.problems()).isEmpty();
        assertThat(german.sum("spend")).hasValue(number("13579.17"));
        String english = "Date,Cost\n07/01/2026,\"1,234\"\n07/02/2026,\"-$1,000.5\"\n";
        Imported american = run(
                "reader: table, channel: x, currency: EUR, locale: en-US, columns: {date: Date, spend: Cost}", english);
        assertThat(american.problems()).isEmpty();
        assertThat(american.sum("spend")).hasValue(number("233.5"));
        assertThat(american.metrics().cells().get(0).month().from()).hasToString("2026-07-01");
    }

    @Test
    void aNumberOfTwoMeaningsAsksForTheLocaleAndIsNeverGuessed() throws IOException {
        Imported open = run(DAILY, "Date,Clicks\n2026-07-01,12\n2026-07-02,\"1,234\"\n");
        assertThat(open.problems()).singleElement().asString().startsWith("metrics/t.csv:3:12: error: '1,234'");
        assertThat(open.metrics().cells()).isEmpty();
        Imported settled = run(DAILY, "Date,Clicks\n2026-07-01,\"1,234\"\n2026-07-02,\"1,234,567\"\n");
        assertThat(settled.problems()).isEmpty();
        assertThat(settled.sum("clicks")).hasValue(number("1235801"));
    }

    @Test
    void aFileThatMixesBothDecimalSignsIsRefused() throws IOException {
        assertThat(run(DAILY, "Date,Clicks\n2026-07-01,\"1,5\"\n2026-07-02,1.5\n")
                        .errors())
                .singleElement()
                .asString()
                .contains("t.csv:3:12")
                .contains("[SB411]");
    }

    @Test
    void oneUnambiguousDateSettlesTheOrderOfAll() throws IOException {
        Imported imported = run(DAILY, "Date,Clicks\n07/08/2026,1\n07/31/2026,2\n");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.metrics().cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.month().from()).hasToString("2026-07-01"));
    }

    @Test
    void datesInWordsAreReadInSixLanguages() throws IOException {
        for (String date : new String[] {
            "\"Sat, Sep 5, 2026\"",
            "5. September 2026",
            "sam. 5 sept. 2026",
            "5 de septiembre de 2026",
            "sab 5 set 2026",
            "5 de setembro de 2026",
            "2026-09-05T01:00:00",
            "20260905",
            "05-Sep-2026"
        }) {
            Imported imported = run(DAILY, "Date,Clicks\n" + date + ",1\n");
            assertThat(imported.problems()).as(date).isEmpty();
            assertThat(imported.onlyFile().firstDay().orElseThrow()).as(date).hasToString("2026-09-05");
        }
    }

    @Test
    void aDateWithoutYearTakesItFromTheStatedPeriod() throws IOException {
        String source = DAILY + ", options: {period: 2025-12-01 to 2026-01-31}";
        Imported imported = run(source, "Date,Clicks\nDec 31,1\nJanuary 1,2\n");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.onlyFile().firstDay().orElseThrow()).hasToString("2025-12-31");
        assertThat(imported.onlyFile().lastDay().orElseThrow()).hasToString("2026-01-01");
        assertThat(run(DAILY, "Date,Clicks\nDec 31,1\n").errors())
                .singleElement()
                .asString()
                .contains("[SB410]");
    }

    @Test
    void aDateWithoutYearAsksForThePeriod() throws IOException {
        assertThat(TestImport.one(
                                "reader: table, columns: {date: Date, clicks: Clicks}",
                                "t.csv",
                                "Date,Clicks\nJuly 1,3\n")
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("t.csv:2:1: error: 'July 1'")
                .endsWith("(a date without a year needs 'options: {period: 2026-Q3}')");
    }

    @Test
    void moneyInMicrosIsAMillionthOfIt() throws IOException {
        Imported imported = TestImport.one(
                        "reader: table, currency: EUR, columns: {date: Date, spend: Billed charge (local micro), clicks: Clicks}",
                        "t.csv",
                        "Date,Billed charge (local micro),Clicks\n2026-07-01,12340000,5\nTotal,12340000,5\n")
                .run();
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("spend").orElseThrow()).isEqualByComparingTo("12.34");
        assertThat(imported.onlyFile().controlSums().get(1).stated()).isEqualByComparingTo("12.34");
    }

    @Test
    void aFileWithoutDatesNeedsAPeriod() throws IOException {
        String source = "reader: table, channel: x, columns: {clicks: Clicks}";
        assertThat(run(source, "Page,Clicks\na,1\n").errors())
                .singleElement()
                .asString()
                .contains("[SB426]");
        Imported stated = run(source + ", options: {period: 2026-08}", "Page,Clicks\na,1\nb,2\n");
        assertThat(stated.metrics().cells()).singleElement().satisfies(cell -> {
            assertThat(cell.value()).isEqualByComparingTo("3");
            assertThat(cell.month().id()).isEqualTo("2026-08");
        });
    }

    @Test
    void aRowOfSeveralMonthsKeepsItsSpanWithinThePeriod() throws IOException {
        String source = "reader: table, channel: x, columns: {from: From, to: To, clicks: Clicks}";
        Imported imported = run(source, "From,To,Clicks\n2026-07-01,2026-09-30,5\n2026-06-15,2026-07-14,7\n");
        assertThat(imported.metrics().cells())
                .extracting(cell -> cell.month().id())
                .containsExactly("2026-q3");
        assertThat(imported.onlyFile().dropped())
                .containsExactly(new Dropped("days partly outside the reporting period or the history", 1));
    }

    @Test
    void totalsThatDisagreeWithTheRowsAreAWarningWithBothNumbers() throws IOException {
        Imported imported = run(DAILY, "Date,Clicks\n2026-07-01,10\n2026-07-02,5\nGesamt,16\n");
        assertThat(imported.problems())
                .containsExactly("metrics/t.csv:4:1: warning: the file's own total of 'clicks' is 16,"
                        + " its rows add up to 15 [SB415]");
        assertThat(imported.sum("clicks")).hasValue(number("15"));
        assertThat(imported.onlyFile().dropped()).containsExactly(new Dropped("a row of totals", 1));
    }

    @Test
    void totalsCountRowsThatTheBriefDoesNotUse() throws IOException {
        Imported imported = run(DAILY, "Date,Clicks\nTotal,17\n2019-01-01,10\n2026-07-02,7\n");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("clicks")).hasValue(number("7"));
    }

    @Test
    void aCampaignThatBeginsLikeATotalIsNoTotal() throws IOException {
        Imported imported = run(
                "reader: table, channel: x, columns: {campaign: Name, date: Date, clicks: Clicks}",
                "Name,Date,Clicks\nTotal recall,2026-07-02,7\nTotal,2026-07-03,8\n");
        assertThat(imported.sum("clicks")).hasValue(number("15"));
    }

    @Test
    void idsStayText() throws IOException {
        Imported imported = run(POSTS, "Id,Date,Text,Clicks,Reach\n0012345678901234567,2026-07-02,Hello,7,5\n");
        assertThat(imported.metrics().messages().get(0).id()).isEqualTo("0012345678901234567");
        assertThat(run(POSTS, "Id,Date,Text,Clicks,Reach\n7.37E+18,2026-07-02,Hello,7,5\n")
                        .errors())
                .singleElement()
                .asString()
                .contains("a spreadsheet has rounded the id");
    }

    @Test
    void aFormulaInANumberColumnIsTextWithAWarning() throws IOException {
        Imported imported = run(DAILY, "Date,Clicks\n2026-07-02,=1+1\n2026-07-03,-5\n");
        assertThat(imported.problems())
                .containsExactly("metrics/t.csv:2:12: warning: the cell '=1+1' in column 'Clicks' begins like a"
                        + " formula; it is taken as text [SB418]");
        assertThat(imported.sum("clicks")).hasValue(number("-5"));
    }

    @Test
    void moneyWithoutCurrencyIsAnErrorAndForeignMoneyIsConverted() throws IOException {
        String columns = "columns: {date: Date, spend: Spend, currency: Cur}";
        String text = "Date,Spend,Cur\n2026-07-02,100,USD\n2026-07-03,10,EUR\n";
        assertThat(run("reader: table, channel: x, " + columns, text).sum("spend"))
                .hasValue(number("102.00"));
        String bare = "reader: table, channel: x, columns: {date: Date, spend: Spend}";
        assertThat(run(bare, "Date,Spend\n2026-07-02,100\n2026-07-03,5\n").errors())
                .singleElement()
                .asString()
                .contains("[SB412]");
        assertThat(run(bare + ", currency: CHF", "Date,Spend\n2026-07-02,100\n").errors())
                .singleElement()
                .asString()
                .contains("no rate for CHF");
        assertThat(run(
                                "reader: table, channel: x, columns: {date: Date, spend: Spent (*)}",
                                "Date,Spent (USD)\n2026-07-02,100\n")
                        .sum("spend"))
                .hasValue(number("92.00"));
    }

    @Test
    void percentagesAreRates() throws IOException {
        String source = "reader: table, columns: {date: Date, renewal-rate: Rate}";
        for (String text : new String[] {"Date,Rate\n2026-07-02,91.2%\n", "Date,Rate\n2026-07-02,0.912\n"}) {
            assertThat(run(source, text).sum("renewal-rate").orElseThrow()).isEqualByComparingTo("0.912");
        }
        assertThat(run(
                                "reader: table, columns: {date: Date, renewal-rate: Rate (%)}",
                                "Date,Rate (%)\n2026-07-02,91.2\n")
                        .sum("renewal-rate")
                        .orElseThrow())
                .isEqualByComparingTo("0.912");
    }

    @Test
    void whatDoesNotAddUpTakesTheLatestValueOfTheMonth() throws IOException {
        Imported imported = run(
                "reader: table, channel: x, columns: {date: Date, followers: Followers}",
                "Date,Followers\n2026-07-31,120\n2026-07-01,100\n2026-08-02,130\n2026-07-15,110\n");
        assertThat(imported.metrics().cells())
                .extracting(cell -> cell.month().id() + "=" + cell.value())
                .containsExactly("2026-07=120", "2026-08=130");
    }

    @Test
    void rowsOutsideTheBriefAreCountedWithTheReason() throws IOException {
        Imported imported = run(DAILY, "Date,Clicks\n2024-01-01,1\n2026-10-01,2\n2026-09-30,4\n,8\n");
        assertThat(imported.sum("clicks")).hasValue(number("4"));
        assertThat(imported.onlyFile().dropped())
                .containsExactly(
                        new Dropped("after the reporting period", 1),
                        new Dropped("before the history begins on 2025-10-01", 1),
                        new Dropped("no date in the row", 1));
        assertThat(imported.onlyFile().rowsRead()).isEqualTo(4);
        assertThat(imported.onlyFile().rowsUsed()).isEqualTo(1);
    }

    @Test
    void messagesOfThePeriodKeepTheirMeasuresAndCountOnce() throws IOException {
        Imported imported = run(
                POSTS,
                "Id,Date,Text,Clicks,Reach\n1,2026-07-02,\"Two\nlines\u202e\",7,50\n1,2026-07-03,,5,40\n2,2026-05-01,Old,1,1\n");
        assertThat(imported.metrics().messages()).hasSize(1);
        Message message = imported.metrics().messages().get(0);
        assertThat(message.title()).isEqualTo("Two lines");
        assertThat(message.date()).hasToString("2026-07-02");
        assertThat(message.values()).containsEntry("clicks", number("12")).containsEntry("reach", number("40"));
        assertThat(imported.sum("messages")).hasValue(number("2"));
        assertThat(imported.metrics().cells()).extracting(Cell::metric).doesNotContain("reach");
    }

    @Test
    void anUnknownLocaleOptionOrEncodingIsTold() throws IOException {
        assertThat(run(DAILY + ", options: {encodin: utf-8}", "Date,Clicks\n").errors())
                .singleElement()
                .asString()
                .contains("the key 'encodin' is not known");
        assertThat(run(DAILY + ", options: {encoding: utf-81}", "Date,Clicks\n").errors())
                .singleElement()
                .asString()
                .contains("'utf-81' is not one of encodings");
    }

    @Test
    void manyProblemsOfOneKindAreToldAsACount() throws IOException {
        Imported imported = run(DAILY, "Date,Clicks\n" + "2026-07-01,many\n".repeat(50));
        assertThat(imported.problems()).hasSize(21);
        assertThat(imported.problems().get(0)).contains("30 more problems of the kind SB409");
    }

    private static Imported run(String source, String text) throws IOException {
        return TestImport.one(source, "t.csv", text).run();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
