package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import io.sitebrief.programme.ImportedFile.Dropped;
import io.sitebrief.programme.ImportedFile.Unmatched;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportingTest {

    private static final String COLUMNS = "columns: {date: Date, clicks: Clicks}";
    private static final String POSTS = "columns: {date: Date, message: Id, clicks: Clicks}";

    @Test
    void filesThatNobodyDeclaresAndSourcesWithoutFilesAreWarnings() throws IOException {
        Imported imported = TestImport.of("sources:\n  - {file: \"x-*.csv\", reader: table, " + COLUMNS + "}\n")
                .with("metrics/stray.csv", "a,b\n")
                .with("metrics/.DS_Store", "x")
                .run();
        assertThat(imported.problems())
                .containsExactly(
                        "metrics/sources.yaml:2:12: warning: no file matches 'x-*.csv' [SB402]",
                        "metrics/stray.csv: warning: no source in sources.yaml reads this file [SB403]");
    }

    @Test
    void anUnknownReaderIsNamedWithTheNearest() throws IOException {
        assertThat(TestImport.one("reader: tabel, " + COLUMNS, "t.csv", "Date,Clicks\n")
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("there is no reader 'tabel' [SB401] (the nearest is 'table'");
    }

    @Test
    void sameBytesUnderTwoNamesAreReadOnce() throws IOException {
        Imported imported = TestImport.of(
                        "sources:\n  - {file: \"*.csv\", reader: table, channel: x, " + COLUMNS + "}\n")
                .with("metrics/b copy.csv", "Date,Clicks\n2026-07-01,5\n")
                .with("metrics/b.csv", "Date,Clicks\n2026-07-01,5\n")
                .run();
        assertThat(imported.problems())
                .containsExactly("metrics/b.csv: warning: this file has the same bytes as metrics/b copy.csv;"
                        + " it is read once [SB416] (delete it, or put the export in its place that was meant)");
        assertThat(imported.sum("clicks")).hasValue(number("5"));
    }

    @Test
    void overlappingDaysOfOneMetricAndChannelInTwoFilesAreAWarning() throws IOException {
        Imported imported = TestImport.of(
                        "sources:\n  - {file: \"*.csv\", reader: table, channel: x, " + COLUMNS + "}\n")
                .with("metrics/a.csv", "Date,Clicks\n2026-07-01,5\n2026-07-20,5\n")
                .with("metrics/b.csv", "Date,Clicks\n2026-07-15,5\n2026-08-15,5\n")
                .with("metrics/c.csv", "Date,Clicks\n2026-09-01,5\n")
                .run();
        assertThat(imported.problems())
                .containsExactly("metrics/b.csv: warning: clicks of x from 2026-07-15 to 2026-07-20 is in"
                        + " metrics/a.csv too; both are counted [SB423]");
    }

    @Test
    void aMonthBetweenTwoFilesOfOneKindIsMissedByName() throws IOException {
        TestImport files = TestImport.of(
                        "sources:\n  - {file: \"*.csv\", reader: table, channel: x, " + COLUMNS + "}\n")
                .with("metrics/april.csv", "Date,Clicks\n2026-04-02,5\n2026-04-28,5\n")
                .with("metrics/may.csv", "Date,Clicks\n2026-05-30,5\n")
                .with("metrics/august.csv", "Date,Clicks\n2026-08-09,5\n");
        Imported imported = files.run();
        assertThat(imported.problems())
                .containsExactly("metrics/august.csv: warning: no file gives clicks from 2026-06-01 to 2026-07-31,"
                        + " between metrics/may.csv and this one [SB435]");
        assertThat(files.reversed().run().problems()).isEqualTo(imported.problems());
        assertThat(files.with("metrics/rest.csv", "Date,Clicks\n2026-06-30,5\n2026-07-01,5\n")
                        .run()
                        .problems())
                .isEmpty();
    }

    @Test
    void filesOfAnotherReaderOrChannelLeaveNoGap() throws IOException {
        Imported imported = TestImport.of("""
                        sources:
                          - {file: a.csv, reader: table, channel: x, COLUMNS}
                          - {file: b.csv, reader: table, channel: y, COLUMNS}
                        """.replace("COLUMNS", COLUMNS))
                .with("metrics/a.csv", "Date,Clicks\n2026-01-31,5\n")
                .with("metrics/b.csv", "Date,Clicks\n2026-09-01,5\n")
                .run();
        assertThat(imported.problems()).isEmpty();
    }

    @Test
    void lifetimeTotalsAreOverwrittenByTheNewerExport() throws IOException {
        TestImport files = TestImport.of("""
                        sources:
                          - {file: old.csv, reader: table, channel: x, exported: 2026-08-01, COLUMNS}
                          - {file: new.csv, reader: table, channel: x, exported: 2026-10-01, COLUMNS}
                        """.replace("COLUMNS", POSTS))
                .with("metrics/old.csv", "Id,Date,Clicks\n1,2026-07-01,5\n2,2026-07-02,6\n")
                .with("metrics/new.csv", "Id,Date,Clicks\n1,2026-07-01,9\n3,2026-09-02,1\n");
        Imported imported = files.run();
        assertThat(imported.sum("clicks")).hasValue(number("16"));
        assertThat(imported.sum("messages")).hasValue(number("3"));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.file("old.csv").dropped())
                .containsExactly(new Dropped("a newer export holds this message", 1));
        assertThat(files.reversed().run().metrics()).isEqualTo(imported.metrics());
    }

    @Test
    void aSecondExportAddsTheMetricsThatTheFirstDoesNotHave() throws IOException {
        Imported imported = TestImport.of("""
                        sources:
                          - {file: a.csv, reader: table, channel: x, columns: {date: Date, message: Id, clicks: Clicks}}
                          - {file: b.csv, reader: table, channel: x, currency: EUR, columns: {date: Date, message: Id, clicks: Clicks, spend: Spend}}
                        """)
                .with("metrics/a.csv", "Id,Date,Clicks\n1,2026-07-01,5\n")
                .with("metrics/b.csv", "Id,Date,Clicks,Spend\n1,2026-07-01,5,20\n")
                .run();
        assertThat(imported.sum("clicks")).hasValue(number("5"));
        assertThat(imported.sum("spend")).hasValue(number("20"));
        assertThat(imported.metrics().messages().get(0).values()).hasSize(2);
    }

    @Test
    void campaignsAreKnownByIdTrackingMarkAndPattern() throws IOException {
        Imported imported = TestImport.of("""
                        sources:
                          - {file: a.csv, reader: table, channel: x, currency: EUR, columns: {date: Date, campaign: Name, clicks: Clicks, spend: Spend}}
                        campaigns: {"SEE | Autumn | *": autumn, "SEE | *": general, "*winter*": winter}
                        """)
                .with("campaigns/autumn.yaml", "name: Autumn\ntracking: {utm-campaign: autumn26}\n")
                .with("campaigns/general.yaml", "name: General\n")
                .with("campaigns/winter.yaml", "name: Winter\n")
                .with("metrics/a.csv", """
                        Date,Name,Clicks,Spend
                        2026-07-01,autumn,1,
                        2026-07-01,AUTUMN26,2,
                        2026-07-01,SEE | Autumn | Video,4,
                        2026-07-01,SEE | Other,8,
                        2026-07-01,Big Winter Sale,16,
                        2026-07-01,Nobody's,32,1.50
                        2026-07-02,Nobody's,64,2.50
                        2026-07-02,,128,
                        """)
                .run();
        assertThat(imported.sum("clicks", "autumn")).hasValue(number("7"));
        assertThat(imported.sum("clicks", "general")).hasValue(number("8"));
        assertThat(imported.sum("clicks", "winter")).hasValue(number("16"));
        assertThat(imported.sum("clicks")).hasValue(number("255"));
        assertThat(imported.onlyFile().unmatched()).containsExactly(new Unmatched("Nobody's", 2, number("4.00")));
        assertThat(imported.problems())
                .containsExactly("metrics/a.csv: warning: 2 rows name the campaign 'Nobody's', which no campaign"
                        + " file or map knows [SB414]");
    }

    @Test
    void monthsAreCutAtTheEndsOfTheReportingPeriod() throws IOException {
        String brief = """
                format: 1
                id: test
                organisation: {name: Example}
                title: Test
                period: {from: 2026-07-10, to: 2026-08-20}
                compare-with: none
                history-from: 2026-06-01
                currency: EUR
                """;
        Imported imported = TestImport.of(
                        brief, "sources:\n  - {file: a.csv, reader: table, channel: x, " + COLUMNS + "}\n")
                .with(
                        "metrics/a.csv",
                        "Date,Clicks\n2026-06-30,1\n2026-07-09,2\n2026-07-10,4\n2026-08-20,8\n2026-08-21,16\n")
                .run();
        assertThat(imported.metrics().cells())
                .extracting(cell -> cell.month().from() + " " + cell.month().to() + " " + cell.value())
                .containsExactly(
                        "2026-06-01 2026-06-30 1",
                        "2026-07-01 2026-07-09 2",
                        "2026-07-10 2026-07-31 4",
                        "2026-08-01 2026-08-20 8");
    }

    @Test
    void aLargeFileIsReadAheadAndGivesTheSameAsASmallOneWouldWithItsProblemsInOrder() throws IOException {
        StringBuilder text = new StringBuilder("Date,Campaign,Clicks\n");
        int rows = 120_000;
        for (int i = 0; i < rows; i++) {
            text.append("2026-07-")
                    .append(String.format("%02d", i % 31 + 1))
                    .append(",autumn,")
                    .append(i == 70_000 ? "x" : "1")
                    .append('\n');
        }
        text.append("2026-07-01,autumn,1,9\n");
        Imported large = TestImport.one(
                        "reader: table, columns: {date: Date, campaign: Campaign, clicks: Clicks}",
                        "t.csv",
                        text.toString())
                .with("campaigns/autumn.yaml", "name: Autumn\n")
                .run();
        assertThat(text.length()).isGreaterThan(2_000_000);
        assertThat(large.sum("clicks")).contains(new BigDecimal(rows - 1));
        assertThat(large.onlyFile().rowsRead()).isEqualTo(rows + 1L);
        assertThat(large.errors()).hasSize(2);
        assertThat(large.errors().get(0)).startsWith("metrics/t.csv:70002:19");
        assertThat(large.errors().get(1)).startsWith("metrics/t.csv:120002:1");
    }

    @Test
    void stateGrowsWithCellsAndNotWithRows() throws IOException {
        StringBuilder text = new StringBuilder("Id,Date,Clicks\n");
        for (int i = 0; i < 200_000; i++) {
            text.append(i).append(",2026-0").append(7 + i % 3).append("-15,1\n");
        }
        TestImport files = TestImport.one("reader: table, channel: x, " + POSTS, "t.csv", text.toString());
        Imported imported = files.keeping(1_000).run();
        assertThat(imported.sum("clicks")).hasValue(number("200000"));
        assertThat(imported.sum("messages")).hasValue(number("200000"));
        assertThat(imported.metrics().messages()).hasSize(1_000);
        assertThat(imported.metrics().cells()).hasSize(6);
        assertThat(imported.problems()).singleElement().asString().contains("more than 1000 messages; 199000 rows");
    }

    @Test
    void theTableRemembersCellsAndABoundedNumberOfMessages() {
        Dictionary dictionary = new Dictionary(java.util.Map.of());
        Window window = new Window(
                io.sitebrief.figure.Period.of(java.time.YearMonth.of(2026, 7)),
                java.util.List.of(io.sitebrief.figure.Period.of(java.time.YearMonth.of(2026, 7))));
        MetricTable table = new MetricTable(dictionary, window, 50);
        for (int i = 0; i < 200_000; i++) {
            table.add(row(i), Optional.empty(), Optional.of("x"), "file");
        }
        assertThat(table.stateSize()).isLessThan(60);
        assertThat(table.beyond()).isEqualTo(199_950);
    }

    private static Observation row(int i) {
        java.time.LocalDate day = java.time.LocalDate.of(2026, 7, 1 + i % 31);
        return new Observation(
                new io.sitebrief.figure.Period(day, day),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Observation.Post("m" + i, "")),
                java.util.Map.of("clicks", BigDecimal.ONE),
                Optional.empty(),
                io.sitebrief.source.Source.ofFile("t.csv"));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
