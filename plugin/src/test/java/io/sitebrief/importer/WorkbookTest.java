package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import io.sitebrief.programme.ImportedFile.Dropped;
import io.sitebrief.programme.Metrics.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks as platforms give them, made here cell by cell; and workbooks as nobody should give them. */
class WorkbookTest {

    private static final String TABLE =
            "reader: table, channel: linkedin, columns: {date: Date, message: Id, title: Title, clicks: Clicks, spend: Spend}, currency: EUR";

    @Test
    void datesNumbersAndIdsOfAWorkbookNeedNoLocale() throws IOException {
        byte[] bytes = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Posts");
            sheet.value(0, 0, "Posts of the page");
            row(sheet, 2, "Date", "Id", "Title", "Clicks", "Spend");
            day(sheet, 3, LocalDate.of(2026, 7, 4));
            row(sheet, 3, "", "7370144095590008944", "Grüße 🎉", 1234, 0.1);
            day(sheet, 4, LocalDate.of(2026, 7, 5));
            row(sheet, 4, "", "7370144095590008945", "", 2);
            sheet.value(5, 0, "07/16/2026");
            row(sheet, 5, "", "7370144095590008946", "=1+1", 3, 0.2);
        });
        Imported imported = run(TABLE, bytes);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("clicks")).contains(BigDecimal.valueOf(1239));
        assertThat(imported.sum("spend").orElseThrow()).isEqualByComparingTo("0.3");
        assertThat(imported.metrics().messages())
                .extracting(Message::id)
                .containsExactly("7370144095590008944", "7370144095590008945", "7370144095590008946");
        assertThat(imported.metrics().messages())
                .extracting(message -> message.date().toString())
                .containsExactly("2026-07-04", "2026-07-05", "2026-07-16");
    }

    @Test
    void anIdThatBecameANumberIsRefusedBecauseItsDigitsAreLost() throws IOException {
        byte[] bytes = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Posts");
            row(sheet, 0, "Date", "Id", "Title", "Clicks", "Spend");
            row(sheet, 1, "2026-07-04", 7.37014409559E18, "Hello", 1, 1);
        });
        assertThat(run(TABLE, bytes).errors())
                .singleElement()
                .asString()
                .startsWith("metrics/t.xlsx:2:2: error: a spreadsheet has rounded the id");
    }

    @Test
    void sharesTimesAndFormulasCountAsTheyAreShown() throws IOException {
        byte[] bytes = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Week");
            row(sheet, 0, "Date", "Rate", "Hours");
            sheet.value(1, 0, LocalDateTime.of(2026, 7, 4, 13, 5));
            sheet.style(1, 0).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 1, 0.912);
            sheet.style(1, 1).format("0.0%").set();
            sheet.value(1, 2, 1.0625);
            sheet.style(1, 2).format("[h]:mm:ss").set();
        });
        Imported imported = run("reader: table, columns: {date: Date, renewal-rate: Rate, hours: Hours}", bytes);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("renewal-rate").orElseThrow()).isEqualByComparingTo("0.912");
        assertThat(imported.sum("hours").orElseThrow()).isEqualByComparingTo("25.5");
    }

    @Test
    void theSheetThatHoldsTheTableIsReadAndTheOthersAreCounted() throws IOException {
        byte[] bytes = page();
        Imported imported = run("reader: linkedin-page, channel: linkedin", bytes);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("impressions")).contains(BigDecimal.valueOf(30));
        assertThat(imported.sum("clicks")).contains(BigDecimal.valueOf(3));
        assertThat(imported.onlyFile().dropped())
                .containsExactly(
                        new Dropped("the sheet 'All posts' is not read", 2),
                        new Dropped("the sheet 'Location' is not read", 1));
    }

    @Test
    void aNamedSheetIsReadAndOneThatIsNotThereIsTold() throws IOException {
        Imported posts = run("reader: linkedin-page, channel: linkedin, options: {sheet: All posts}", page());
        assertThat(posts.problems()).isEmpty();
        assertThat(posts.sum("impressions")).contains(BigDecimal.valueOf(12));
        assertThat(posts.metrics().messages()).extracting(Message::id).containsExactly("7370144095590008944");
        assertThat(run("reader: linkedin-page, channel: linkedin, options: {sheet: Posts}", page())
                        .errors())
                .contains("metrics/t.xlsx: error: the workbook holds no sheet 'Posts',"
                        + " expected one of Metrics, All posts, Location [SB417]");
    }

    @Test
    void twoSheetsOfTheSameTableAskForOne() throws IOException {
        byte[] bytes = workbook(book -> {
            row(book.newWorksheet("July"), 0, "Date", "Clicks");
            row(book.newWorksheet("August"), 0, "Date", "Clicks");
        });
        assertThat(run("reader: table, columns: {date: Date, clicks: Clicks}", bytes)
                        .errors())
                .containsExactly("metrics/t.xlsx: error: the table may be in any of the sheets July, August,"
                        + " expected 'options: {sheet: …}' for this source [SB417]");
    }

    @Test
    void twoSheetsOfOneFileThatCountTheSameAreAnOverlap() throws IOException {
        String sources = """
                sources:
                  - {file: t.xlsx, reader: linkedin-page, channel: linkedin}
                  - {file: t.xlsx, reader: linkedin-page, channel: linkedin, options: {sheet: All posts}}
                """;
        Imported imported =
                TestImport.of(sources).with("metrics/t.xlsx", page()).run();
        assertThat(imported.problems())
                .anyMatch(problem -> problem.contains("impressions of linkedin") && problem.contains("[SB423]"));
    }

    @Test
    void aBombIsRefusedBeforeAnythingIsBuilt() throws IOException {
        byte[] bytes = changed(page(), "xl/sharedStrings.xml", text -> text + " ".repeat(60_000_000));
        assertThat(bytes.length).isLessThan(100_000);
        assertThat(run("reader: linkedin-page, channel: linkedin", bytes).errors())
                .containsExactly(
                        "metrics/t.xlsx: error: the unpacked file is over the limit of 200 times its packed size [SB107]");
    }

    @Test
    void entitiesOfAWorkbookStandForNothing() throws IOException {
        byte[] bytes = changed(
                page(),
                "xl/sharedStrings.xml",
                text -> text.replaceFirst("\\?>", """
                ?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c SYSTEM "file:///etc/hostname">]>
                """).replaceFirst("<t[^>]*>Date</t>", "<t>&b;&c;</t>"));
        Imported imported = run("reader: linkedin-page, channel: linkedin", bytes);
        assertThat(imported.errors()).isNotEmpty();
        assertThat(imported.problems().toString()).doesNotContain("aaaaaaaaaa");
    }

    @Test
    void aBrokenWorkbookIsAProblemOfTheOwner() throws IOException {
        byte[] half = Arrays.copyOf(page(), 900);
        assertThat(run("reader: linkedin-page, channel: linkedin", half).errors())
                .singleElement()
                .asString()
                .contains("[SB408]");
        for (String place : List.of("ZZZZZ2", "ZZZZZZZZZ2", "2A", "A99999999999")) {
            byte[] wild = changed(
                    page(), "xl/worksheets/sheet1.xml", text -> text.replaceFirst("r=\"A2\"", "r=\"" + place + "\""));
            assertThat(run("reader: linkedin-page, channel: linkedin", wild).errors())
                    .as(place)
                    .isNotEmpty();
        }
    }

    @Test
    void anOldWorkbookIsRefusedWithTheWayOut() throws IOException {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
        assertThat(run("reader: linkedin-page, channel: linkedin", old).errors())
                .singleElement()
                .asString()
                .contains("saved as .xlsx");
    }

    /** A workbook as the export of a page gives it: days, posts, places. */
    private static byte[] page() throws IOException {
        return workbook(book -> {
            Worksheet metrics = book.newWorksheet("Metrics");
            metrics.value(0, 0, "Aggregated engagement metrics for both organic and sponsored posts.");
            row(
                    metrics,
                    1,
                    "Date",
                    "Impressions (organic)",
                    "Impressions (total)",
                    "Clicks (total)",
                    "Engagement rate (total)");
            row(metrics, 2, "07/01/2026", 8, 10, 1, 0.1);
            row(metrics, 3, "07/02/2026", 18, 20, 2, 0.1);
            row(metrics, 4, "07/13/2026", 0, 0, 0, 0);
            for (int day = 3; day < 13; day++) {
                row(metrics, 2 + day, String.format("07/%02d/2026", day), 0, 0, 0, 0);
            }
            Worksheet posts = book.newWorksheet("All posts");
            row(posts, 0, "Post title", "Post link", "Created date", "Impressions", "Clicks");
            row(
                    posts,
                    1,
                    "Hello",
                    "https://www.linkedin.com/feed/update/urn:li:activity:7370144095590008944",
                    "07/13/2026",
                    12,
                    1);
            row(book.newWorksheet("Location"), 0, "Location", "Total views");
        });
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof String text && !text.isEmpty()) {
                sheet.value(row, i, text);
            }
        }
    }

    private static void day(Worksheet sheet, int row, LocalDate day) {
        sheet.value(row, 0, day);
        sheet.style(row, 0).format("d. mmm yyyy").set();
    }

    private static byte[] workbook(Consumer<Workbook> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Test", "1.0");
        filling.accept(book);
        book.finish();
        return out.toByteArray();
    }

    /** The same workbook with another text in one of its parts. */
    private static byte[] changed(byte[] workbook, String part, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            assertThat(from.getEntry(part)).isNotNull();
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                String written = entry.getName().equals(part) ? edit.apply(text) : text;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Imported run(String source, byte[] bytes) throws IOException {
        return TestImport.of("sources:\n  - {file: t.xlsx, " + source + "}\n")
                .with("metrics/t.xlsx", bytes)
                .run();
    }
}
