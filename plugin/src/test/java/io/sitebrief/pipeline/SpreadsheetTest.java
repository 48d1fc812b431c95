package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.workbook.Cells;
import io.sitebrief.workbook.Cells.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The workbook beside the facts, and beside what a spreadsheet makes of it. */
class SpreadsheetTest {

    private static final Path MEMO = Path.of("src/test/resources/cases/memo/brief");
    private static final Path EXAMPLE = Path.of("../example-site/src/brief");

    @TempDir
    Path folder;

    @Test
    void theSheetOfTheReturnNamesEachFactThatItsFormulaComesTo() throws IOException {
        Generated memo = Generated.from(MEMO, folder);
        Cells.Grid cells = Cells.of(memo.version().resolve("brief.xlsx")).sheet("ROI");

        for (String place : cells.live()) {
            String fact = cells.at(place.replace('B', 'E')).value();
            assertThat(cells.at(place).value())
                    .isEqualTo(memo.fact(fact).get("value").asText());
        }
        assertThat(cells.live()).hasSize(16).allMatch(place -> place.startsWith("B"));
        assertThat(cells.at("E5").value()).isEqualTo("roi");
        assertThat(cells.at("B5")).isEqualTo(new Cell("B4/B2", "", "0.4208848147"));
        assertThat(cells.at("B2").formula()).isEqualTo("SUM('Costs'!$D$2:$D$4)");
    }

    @Test
    void whatIsUnknownStandsAsATextWithTheReason() throws IOException {
        Generated bare = Generated.from(Path.of("src/test/resources/cases/memo-without-costs/brief"), folder);
        Cells.Grid cells = Cells.of(bare.version().resolve("brief.xlsx")).sheet("ROI");

        assertThat(cells.at("B2")).isEqualTo(new Cell("", "s", "Unknown: no cost is given"));
        assertThat(cells.at("B5")).isEqualTo(new Cell("", "s", "Unknown: no cost is given"));
    }

    /** Run with {@code -Dsoffice=soffice}: LibreOffice computes every live cell anew, from a copy without the numbers. */
    @Test
    @EnabledIfSystemProperty(named = "soffice", matches = ".+")
    void aSpreadsheetComputesEveryLiveCellToTheFact() throws Exception {
        Cells ours = Cells.of(
                Generated.from(EXAMPLE, folder.resolve("site")).version().resolve("brief.xlsx"));
        Cells theirs = recomputed(ours);

        int live = 0;
        for (String sheet : ours.sheets()) {
            Cells.Grid cells = ours.sheet(sheet);
            Cells.Grid computed = theirs.sheet(sheet);
            for (String place : cells.live()) {
                live++;
                BigDecimal fact = new BigDecimal(cells.at(place).value());
                assertThat(rounded(computed.at(place).value(), fact.scale()))
                        .as(sheet + " " + place + " =" + cells.at(place).formula())
                        .isEqualByComparingTo(fact);
            }
        }
        assertThat(live).isGreaterThan(150);
    }

    private Cells recomputed(Cells workbook) throws Exception {
        Path bare = folder.resolve("bare.xlsx");
        Path computed = Files.createDirectory(folder.resolve("computed"));
        Files.write(bare, workbook.withoutNumbersOfLiveCells());
        assertThat(Cells.of(bare).sheet("ROI").at("B5").value()).isEmpty();
        Process office = new ProcessBuilder(
                        System.getProperty("soffice"),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        computed.toString(),
                        bare.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Cells.of(computed.resolve("bare.xlsx"));
    }

    private static BigDecimal rounded(String number, int scale) {
        return new BigDecimal(number).setScale(scale, RoundingMode.HALF_EVEN);
    }
}
