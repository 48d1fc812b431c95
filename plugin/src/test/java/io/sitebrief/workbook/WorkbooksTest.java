package io.sitebrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.Sheet;
import io.sitebrief.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final Sheet COSTS = new Sheet(
            "costs",
            "What it's: costs & [more] than thirty-one letters",
            List.of("Line", "Amount (EUR)", "Day"),
            List.of(
                    List.of(new Sheet.Text("=1+1"), money("12.50"), new Sheet.Day(DAY)),
                    List.of(new Sheet.Text("@SUM(A1)"), money("7.25"), new Sheet.Blank())));

    private static final Sheet SUMS = new Sheet(
            "sums",
            "Sums",
            List.of("Sum (EUR)", "Is small"),
            List.of(List.of(
                    new Sheet.Live("SUM({costs}B2:B3)", new BigDecimal("19.75"), "#,##0.00"),
                    new Sheet.Live("IF(A2<20,1,0)", BigDecimal.ONE, "0"))));

    private static Sheet.Value money(String amount) {
        return new Sheet.Decimal(new BigDecimal(amount), "#,##0.00");
    }

    private static byte[] bytes(Sheet... sheets) throws IOException {
        SiteFile file = Workbooks.file("brief.xlsx", List.of(sheets), "A title", DAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void theSameSheetsGiveTheSameBytesAtAnyTime() throws Exception {
        byte[] first = bytes(COSTS, SUMS);
        Thread.sleep(5);

        assertThat(bytes(COSTS, SUMS)).isEqualTo(first);
        assertThat(Cells.of(first).parts().get("docProps/core.xml")).contains(">2026-09-30T00:00:00Z<");
    }

    @Test
    void theZoneOfTheMachineChangesNoByte() throws IOException {
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            byte[] east = bytes(COSTS, SUMS);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(bytes(COSTS, SUMS)).isEqualTo(east);
        } finally {
            TimeZone.setDefault(own);
        }
    }

    @Test
    void cellsAreTyped() throws IOException {
        Cells workbook = Cells.of(bytes(COSTS, SUMS));
        Cells.Grid cells = workbook.sheet(workbook.sheets().get(0));

        assertThat(cells.at("B2")).isEqualTo(new Cells.Cell("", "n", "12.50"));
        assertThat(cells.at("C2").type()).isEqualTo("n");
        assertThat(cells.cells()).doesNotContainKey("C3");
    }

    @Test
    void aTextIsNeverAFormulaWhateverItBeginsWith() throws IOException {
        Cells workbook = Cells.of(bytes(COSTS));
        Cells.Grid cells = workbook.sheet(workbook.sheets().get(0));

        assertThat(cells.at("A2")).isEqualTo(new Cells.Cell("", "s", "=1+1"));
        assertThat(cells.at("A3")).isEqualTo(new Cells.Cell("", "s", "@SUM(A1)"));
    }

    @Test
    void aLiveCellHoldsItsFormulaAndWhatItComesTo() throws IOException {
        Cells workbook = Cells.of(bytes(COSTS, SUMS));
        Cells.Grid cells = workbook.sheet("Sums");

        assertThat(cells.at("A2"))
                .isEqualTo(new Cells.Cell("SUM('What it s costs & more than thi'!B2:B3)", "", "19.75"));
        assertThat(cells.at("B2")).isEqualTo(new Cells.Cell("IF(A2<20,1,0)", "", "1"));
    }

    @Test
    void namesAreOnesThatSpreadsheetsAllow() throws IOException {
        Sheet twin = new Sheet("other", COSTS.name(), COSTS.heads(), COSTS.rows());

        assertThat(Cells.of(bytes(COSTS, twin)).sheets()).containsExactly("What it s costs & more than thi", "other");
    }
}
