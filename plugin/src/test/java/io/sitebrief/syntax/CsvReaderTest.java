package io.sitebrief.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    @Test
    void aCellKeepsCommasQuotesAndLineBreaksInQuotes() throws IOException {
        assertThat(read("a,b,c\n1,\"Smith, \"\"J\"\"\nand wife\",3\n4,5,6\n")).isEmpty();
        assertThat(rows)
                .containsExactly(
                        List.of("a", "b", "c"), List.of("1", "Smith, \"J\"\nand wife", "3"), List.of("4", "5", "6"));
        assertThat(lines).containsExactly(1, 2, 4);
    }

    @Test
    void emptyCellsAndEmptyQuotesAreCells() throws IOException {
        read("a,b,c\r\n1,\"\",\r\n\r\n,,\r\n");
        assertThat(rows).containsExactly(List.of("a", "b", "c"), List.of("1", "", ""), List.of("", "", ""));
    }

    @Test
    void loneCarriageReturnsEndRows() throws IOException {
        read("a,b\r1,2\r3,4");
        assertThat(rows).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
        assertThat(lines).containsExactly(1, 2, 3);
    }

    @Test
    void semicolonIsToldByTheRowsEvenBesideDecimalCommas() throws IOException {
        read("Datum;Kosten;Klicks\n2026-07-01;1.234,56;10\n2026-07-02;1.234,56;10\n");
        assertThat(rows.get(1)).containsExactly("2026-07-01", "1.234,56", "10");
    }

    @Test
    void tabIsToldByTheRowsEvenBesideCommasInText() throws IOException {
        read("Title\nDate\tText\tClicks\n2026-07-01\tone, two, three\t5\n2026-07-02\tone, two\t5\n");
        assertThat(rows.get(2)).containsExactly("2026-07-01", "one, two, three", "5");
    }

    @Test
    void delimitersInQuotesDoNotCount() throws IOException {
        read("a,b\n\"1;2;3;4\",5\n\"1;2;3;4\",5\n");
        assertThat(rows.get(1)).containsExactly("1;2;3;4", "5");
    }

    @Test
    void sepLineSaysTheDelimiterAndCountsAsALine() throws IOException {
        read("sep=;\n\"a,b,c\";d\n\"1,2,3\";4\n");
        assertThat(rows).containsExactly(List.of("a,b,c", "d"), List.of("1,2,3", "4"));
        assertThat(lines).containsExactly(2, 3);
    }

    @Test
    void declaredDelimiterGoesBeforeTheRows() throws IOException {
        read(
                "a,b|c,d\n1,2|3,4\n".getBytes(StandardCharsets.UTF_8),
                new CsvReader.Settings(Optional.empty(), Optional.of('|'), Optional.empty()));
        assertThat(rows.get(1)).containsExactly("1,2", "3,4");
    }

    @Test
    void byteOrderMarksTellTheEncoding() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            rows.clear();
            read("\uFEFFKöln,🎉\n1,2\n".getBytes(charset), CsvReader.Settings.NONE);
            assertThat(rows.get(0)).as(charset.name()).containsExactly("Köln", "🎉");
        }
    }

    @Test
    void declaredEncodingIsUsed() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        read(
                "Zürich,5 €\n".getBytes(windows),
                new CsvReader.Settings(Optional.of(windows), Optional.empty(), Optional.empty()));
        assertThat(rows.get(0)).containsExactly("Zürich", "5 €");
    }

    @Test
    void aByteThatIsNotUtf8IsToldAtItsLineAndColumn() throws IOException {
        byte[] text = "a,b\nrécit,1\nr\u00e9els,2\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mixed = concat("a,b\nrécit,1\n".getBytes(StandardCharsets.UTF_8), text, 12);
        Problem problem = read(mixed, CsvReader.Settings.NONE).get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_UTF8);
        assertThat(problem.source().text()).isEqualTo("t.csv:3:2");
    }

    @Test
    void nulIsToldAtItsLineAndColumn() throws IOException {
        Problem problem = read("a,b\n1,x\0\n").get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN_CHARACTER);
        assertThat(problem.source().text()).isEqualTo("t.csv:2:4");
    }

    @Test
    void unclosedQuoteIsToldAtTheRowThatOpensIt() throws IOException {
        Problem problem = read("a,b\n1,\"x\n2,y\n3,z\n").get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.BROKEN_CSV);
        assertThat(problem.message()).contains("quote");
        assertThat(problem.source().line()).isEqualTo(2);
    }

    @Test
    void textAfterAClosingQuoteIsToldAtItsRow() throws IOException {
        Problem problem = read("a,b\n1,2\n\"x\"y,2\n").get(0);
        assertThat(problem.message()).contains("closing quote");
        assertThat(problem.source().line()).isEqualTo(3);
    }

    @Test
    void placeOfACellCountsQuotesAndLineBreaksBeforeIt() throws IOException {
        List<String> places = new ArrayList<>();
        CsvReader.read(
                file("\"a\"\"b\",c,\"two\nlines\",d,e\n".getBytes(StandardCharsets.UTF_8)),
                CsvReader.Settings.NONE,
                row -> {
                    for (int i = 0; i < row.size(); i++) {
                        places.add(row.at(i).line() + ":" + row.at(i).column());
                    }
                    return true;
                });
        assertThat(places).containsExactly("1:1", "1:8", "1:10", "2:8", "2:10");
    }

    @Test
    void readingStopsWhenNoMoreRowsAreWanted() throws IOException {
        CsvReader.read(file("a\nb\nc\n".getBytes(StandardCharsets.UTF_8)), CsvReader.Settings.NONE, row -> {
            lines.add(row.line());
            return row.line() < 2;
        });
        assertThat(lines).containsExactly(1, 2);
    }

    @Test
    void gzipAndZipAreReadAsTheyAre() throws IOException {
        byte[] text = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        read(gzip(text, 1), CsvReader.Settings.NONE);
        read(zip("x/data.csv", text, "__MACOSX/x/._data.csv", text), CsvReader.Settings.NONE);
        assertThat(rows).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void zipOfTwoTablesAsksForTheEntry() throws IOException {
        byte[] zip = zip(
                "Pages.csv",
                "a\n1\n".getBytes(StandardCharsets.UTF_8),
                "Queries.csv",
                "b\n2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(zip, CsvReader.Settings.NONE).get(0).message()).contains("Pages.csv, Queries.csv");
        read(zip, new CsvReader.Settings(Optional.empty(), Optional.empty(), Optional.of("Queries.csv")));
        assertThat(rows).containsExactly(List.of("b"), List.of("2"));
    }

    @Test
    void aRowOfTooManyCellsIsRefused() throws IOException {
        assertThat(read(row(4_000), CsvReader.Settings.NONE)).isEmpty();
        assertThat(read(row(4_001), CsvReader.Settings.NONE))
                .extracting(Problem::message)
                .containsExactly("the number of cells in a row is over the limit of 4000");
    }

    private static byte[] row(int cells) {
        return ("a" + ",a".repeat(cells - 1) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCellOfTooManyCharactersIsRefused() throws IOException {
        assertThat(read(cell(16_000_000), CsvReader.Settings.NONE)).isEmpty();
        assertThat(read(cell(17_000_000), CsvReader.Settings.NONE))
                .extracting(Problem::message)
                .containsExactly("a cell is over the limit of 16,777,216 characters");
    }

    private static byte[] cell(int characters) {
        return ("a\n\"" + "x".repeat(characters) + "\"\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aBombIsRefusedByItsRatio() throws IOException {
        byte[] block = "1,2,3,4,5,6\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Problem problem = read(gzip(block, 20), CsvReader.Settings.NONE).get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
    }

    @Test
    void aBrokenArchiveIsAProblemOfTheOwner() throws IOException {
        byte[] whole = gzip("a,b\n1,2\n".repeat(1000).getBytes(StandardCharsets.UTF_8), 1);
        Problem problem = read(java.util.Arrays.copyOf(whole, whole.length / 2), CsvReader.Settings.NONE)
                .get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.BROKEN_CSV);
    }

    @Test
    void anEmptyFileHasNoRowsAndNoProblem() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(rows).isEmpty();
    }

    private List<Problem> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), CsvReader.Settings.NONE);
    }

    private List<Problem> read(byte[] bytes, CsvReader.Settings settings) throws IOException {
        return CsvReader.read(file(bytes), settings, row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.cell(i));
            }
            rows.add(cells);
            lines.add(row.line());
            return true;
        });
    }

    private static byte[] concat(byte[] head, byte[] tail, int from) {
        byte[] whole = java.util.Arrays.copyOf(head, head.length + tail.length - from);
        System.arraycopy(tail, from, whole, head.length, tail.length - from);
        return whole;
    }

    private static byte[] gzip(byte[] text, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                gzip.write(text);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String first, byte[] one, String second, byte[] two) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(one);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(two);
        }
        return out.toByteArray();
    }

    private static InputFile file(byte[] bytes) {
        return new InputFile() {
            @Override
            public String path() {
                return "t.csv";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
