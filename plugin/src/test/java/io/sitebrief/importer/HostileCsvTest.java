package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The hostile tables, each with the outcome that its author asks for. */
class HostileCsvTest {

    private static final String SOURCE = "reader: table, channel: reels, currency: EUR,"
            + " columns: {date: date, campaign: lever, impressions: impressions, clicks: clicks, spend: spend}";

    @Test
    void aShortRowIsToldAndDropped() throws IOException {
        Imported imported = read("c01-short-row.csv");
        assertThat(imported.problems())
                .anyMatch(text -> text.startsWith("metrics/c01-short-row.csv:3:1: warning: the row has 3 cells"));
        assertThat(imported.sum("impressions")).hasValue(number("10000"));
        assertThat(imported.onlyFile().dropped().toString()).contains("fewer cells than the header, rows=1");
    }

    @Test
    void aLongRowIsAnError() throws IOException {
        assertThat(read("c02-long-row.csv").errors())
                .containsExactly("metrics/c02-long-row.csv:3:1: error: the row has 6 cells, the header has 5 [SB406]");
    }

    @Test
    void aNeededColumnThatStandsTwiceIsRefused() throws IOException {
        assertThat(read(
                                "c03-duplicate-header.csv",
                                "reader: table, channel: reels, columns: {date: date, clicks: clicks}")
                        .errors())
                .containsExactly(
                        "metrics/c03-duplicate-header.csv:1:31: error: the column 'clicks' stands in the header twice [SB405]");
    }

    @Test
    void anUnclosedQuoteIsToldWhereItOpens() throws IOException {
        assertThat(read("c04-unclosed-quote-last-column.csv").errors())
                .containsExactly(
                        "metrics/c04-unclosed-quote-last-column.csv:2:1: error: a quote that opens in this row is never closed [SB408]");
    }

    @Test
    void decimalCommasAreReadExactlyWhereOneCellSettlesThem() throws IOException {
        Imported imported = read("c05-decimal-comma.csv");
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.sum("impressions")).hasValue(number("10000"));
        assertThat(imported.sum("spend")).hasValue(number("1234.56"));
    }

    @Test
    void parenthesesMakeANumberNegative() throws IOException {
        Imported imported = read("c06-parenthesised-negative.csv");
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.sum("spend")).hasValue(number("0.00"));
    }

    @Test
    void aRowOfTotalsIsNotAddedButHeldAgainstTheRows() throws IOException {
        Imported imported = read("c07-totals-row.csv");
        assertThat(imported.sum("spend")).hasValue(number("550.00"));
        assertThat(imported.onlyFile().rowsRead()).isEqualTo(3);
        assertThat(imported.onlyFile().rowsUsed()).isEqualTo(2);
        assertThat(imported.onlyFile().controlSums())
                .hasSize(3)
                .allSatisfy(sum -> assertThat(sum.stated()).isEqualByComparingTo(sum.summed()));
    }

    @Test
    void aCellThatLooksLikeAFormulaIsText() throws IOException {
        Imported imported = read("c08-formula-cell.csv");
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.onlyFile().unmatched().get(0).name()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsChangeNothing() throws IOException {
        Imported imported = read("c09-bom-crlf.csv");
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.sum("spend")).hasValue(number("300.00"));
    }

    @Test
    void linesAreCountedThroughLineBreaksInCells() throws IOException {
        assertThat(read("c10-quoted-newline-then-error.csv").errors())
                .containsExactly(
                        "metrics/c10-quoted-newline-then-error.csv:4:18: error: 'x' in column 'impressions' is not a number [SB409]");
    }

    @Test
    void aDateOfTwoMeaningsAsksForTheLocale() throws IOException {
        Imported imported = read("c11-ambiguous-date.csv");
        assertThat(imported.errors())
                .containsExactly(
                        "metrics/c11-ambiguous-date.csv:2:1: error: '01/02/2026' in column 'date' can be read in two ways, expected a 'locale' for this source [SB411]");
        assertThat(imported.metrics().cells()).isEmpty();
    }

    @Test
    void aByteOfAnotherEncodingIsToldAtItsLine() throws IOException {
        assertThat(read("c12-mixed-encoding.csv").errors())
                .singleElement()
                .asString()
                .startsWith("metrics/c12-mixed-encoding.csv:3:13: error: a byte that is not UTF-8");
    }

    @Test
    void everyMistakeComesWithWhatToDo() throws IOException {
        assertThat(read("c01-short-row.csv").problems().toString()).contains("(write its missing cells, or download");
        assertThat(read("c02-long-row.csv").problems().toString()).contains("(a cell that holds the delimiter stands");
        assertThat(read(
                                "c03-duplicate-header.csv",
                                "reader: table, channel: reels, columns: {date: date, clicks: clicks}")
                        .problems()
                        .toString())
                .contains("(rename the one that is not meant)");
        assertThat(read("c04-unclosed-quote-last-column.csv").problems().toString())
                .contains("(close it; a quote inside a quoted cell is written twice)");
        assertThat(read("c11-ambiguous-date.csv").problems().toString()).contains("(en-US writes 12/31/2026");
        assertThat(read("c12-mixed-encoding.csv").problems().toString())
                .contains("'options: {encoding: windows-1252}'");
    }

    @Test
    void moneyWithoutACurrencyIsToldAtItsFirstRowAndNotCounted() throws IOException {
        Imported imported = read("c05-decimal-comma.csv", SOURCE.replace(", currency: EUR", ""));
        assertThat(imported.errors())
                .containsExactly("metrics/c05-decimal-comma.csv:2:1: error: 'spend' is money without a currency,"
                        + " expected 'currency' for this source or a column [SB412]");
        assertThat(imported.sum("spend")).isEmpty();
    }

    private static Imported read(String name) throws IOException {
        return read(name, SOURCE);
    }

    private static Imported read(String name, String source) throws IOException {
        return TestImport.one(source, name, "")
                .replacing("metrics/" + name, Files.readAllBytes(Path.of("src/test/resources/hostile", name)))
                .run();
    }

    private static java.math.BigDecimal number(String text) {
        return new java.math.BigDecimal(text);
    }
}
