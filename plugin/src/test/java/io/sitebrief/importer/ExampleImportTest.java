package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import io.sitebrief.programme.Metrics.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example's metric files, against a count that knows nothing of the importers. */
class ExampleImportTest {

    private static final Path EXAMPLE = Path.of("../example-site/src/brief");

    @Test
    void theExampleIsReadWithoutErrors() throws IOException {
        Imported imported = imported();
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.metrics().files())
                .hasSize(9)
                .allSatisfy(file -> assertThat(file.rowsUsed()).isEqualTo(file.rowsRead()));
    }

    @Test
    void sumsAgreeWithAnIndependentCount() throws IOException {
        Imported imported = imported();
        assertSum(imported, "impressions", "linkedin", column("linkedin-2025-26.csv", ',', "Impressions", ","));
        assertSum(imported, "spend", "linkedin", column("linkedin-2025-26.csv", ',', "Spend", ","));
        assertSum(imported, "clicks", "instagram", column("instagram-beitraege.csv", ';', "Link-Klicks", "."));
        assertSum(imported, "spend", "instagram", column("instagram-beitraege.csv", ';', "Ausgaben", "."));
        assertSum(imported, "engagements", "x", column("x-posts.tsv", '\t', "Engagements", ","));
        assertSum(
                imported,
                "spend",
                "x",
                column("x-posts.tsv", '\t', "Spend", ",").multiply(new BigDecimal("0.92")));
        assertSum(imported, "opens", "newsletter", column("newsletter.csv", ',', "Unique opens", ","));
        assertSum(imported, "video-views", "youtube", column("youtube.csv", ',', "Views", ","));
        assertSum(imported, "views", "community", column("community.csv", ',', "Thread views", ","));
    }

    @Test
    void eachMessageIsCountedOnce() throws IOException {
        Imported imported = imported();
        for (String file : List.of("community.csv", "newsletter.csv", "youtube.csv")) {
            String channel = file.replace(".csv", "");
            assertSum(
                    imported,
                    "messages",
                    channel,
                    BigDecimal.valueOf(records(text(file), ',').size() - 1));
        }
    }

    @Test
    void orderOfFilesChangesNothing() throws IOException {
        Imported forwards = imported();
        Imported backwards = new TestImport().withFolder(EXAMPLE).reversed().run();
        assertThat(backwards.metrics()).isEqualTo(forwards.metrics());
        assertThat(backwards.problems()).isEqualTo(forwards.problems());
    }

    private static Imported imported() throws IOException {
        return new TestImport().withFolder(EXAMPLE).run();
    }

    private static void assertSum(Imported imported, String metric, String channel, BigDecimal expected) {
        BigDecimal sum = imported.metrics().cells().stream()
                .filter(cell -> cell.metric().equals(metric))
                .filter(cell -> cell.channel().orElse("").equals(channel))
                .map(Cell::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(expected).isPositive();
        assertThat(sum).as(metric + " of " + channel).isEqualByComparingTo(expected);
    }

    /** The sum of a column, with the thousands sign taken out and the other sign for decimals. */
    private static BigDecimal column(String file, char delimiter, String header, String thousands) throws IOException {
        List<List<String>> rows = records(text(file), delimiter).stream()
                .filter(cells -> cells.size() > 1)
                .toList();
        int place = rows.get(0).indexOf(header);
        assertThat(place).as(header).isNotNegative();
        BigDecimal sum = BigDecimal.ZERO;
        for (List<String> row : rows.subList(1, rows.size())) {
            String cell =
                    row.get(place).replace(thousands, "").replace(',', '.').strip();
            sum = cell.isEmpty() || cell.equals("-") ? sum : sum.add(new BigDecimal(cell));
        }
        return sum;
    }

    private static List<List<String>> records(String text, char delimiter) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            if (quoted || c != delimiter && c != '\n') {
                if (c != '"') {
                    cell.append(c);
                }
                continue;
            }
            cells.add(cell.toString());
            cell.setLength(0);
            if (c == '\n') {
                records.add(List.copyOf(cells));
                cells.clear();
            }
        }
        return records;
    }

    private static String text(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(EXAMPLE.resolve("metrics").resolve(file));
        boolean wide = bytes[0] == (byte) 0xff;
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new String(bytes, charset).replace("\uFEFF", "").replace("\r", "");
    }
}
