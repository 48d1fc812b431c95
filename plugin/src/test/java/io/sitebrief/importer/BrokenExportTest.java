package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Mutations;
import io.sitebrief.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A broken export ends in sums or in problems with places, by whatever reader, never in an exception. */
class BrokenExportTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("../example-site/src/brief/metrics"), Path.of("src/test/resources/hostile"));
    private static final int COPIES = 30;
    private static final String TABLE =
            ", columns: {date: date, campaign: lever, impressions: impressions, clicks: clicks, spend: spend}";

    @TestFactory
    Stream<DynamicTest> everyReaderSurvivesBrokenFiles() throws IOException {
        List<byte[]> seeds = seeds();
        return ServiceLoader.load(MetricImporter.class).stream()
                .map(provider -> provider.get().id())
                .sorted()
                .map(reader -> DynamicTest.dynamicTest(
                        reader,
                        () -> Mutations.of(reader.hashCode(), seeds, COPIES).forEach(broken -> read(reader, broken))));
    }

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsATable(byte[] bytes) {
        read("table", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsAnExportOfMeta(byte[] bytes) {
        read("meta-content", bytes);
        read("meta-series", bytes);
        read("ga4", bytes);
    }

    private static void read(String reader, byte[] bytes) {
        String source = "reader: " + reader + ", channel: reels, currency: EUR" + (reader.equals("table") ? TABLE : "");
        try {
            List<Problem> problems = TestImport.one(source, "broken.csv", "")
                    .replacing("metrics/broken.csv", bytes)
                    .run()
                    .result()
                    .problems();
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.source().file()).isNotBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> seeds() throws IOException {
        return FOLDERS.stream()
                .flatMap(BrokenExportTest::files)
                .sorted()
                .map(BrokenExportTest::start)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|tsv|yaml)$")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first lines of a file: enough for its shape. */
    private static byte[] start(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            return java.util.Arrays.copyOf(all, Math.min(all.length, 4_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
