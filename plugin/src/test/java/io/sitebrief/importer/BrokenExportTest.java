package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Mutations;
import io.sitebrief.Prompt;
import io.sitebrief.programme.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A broken export ends in sums or in problems with places, by whatever reader, never in an exception. */
class BrokenExportTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("../example-site/src/brief/metrics"), Path.of("src/test/resources/hostile"));
    private static final Path EXPORTS =
            Path.of("src/test/resources/io/sitebrief/importer/BrokenExportTestInputs/anyBytesAsAnExport");
    private static final int COPIES = 30;
    private static final List<String> READERS = ServiceLoader.load(MetricImporter.class).stream()
            .map(provider -> provider.get().id())
            .sorted()
            .toList();

    /** Plans by reader and file, each read once: it is the export that is broken, not the plan. */
    private static final Map<String, Plan> PLANS = new ConcurrentHashMap<>();

    private static final String TABLE =
            ", columns: {date: date, campaign: lever, impressions: impressions, clicks: clicks, spend: spend}";

    @TestFactory
    Stream<DynamicTest> everyReaderSurvivesBrokenFiles() throws IOException {
        List<byte[]> all = seeds(FOLDERS.stream().flatMap(BrokenExportTest::tables), 0);
        return READERS.stream()
                .map(reader -> DynamicTest.dynamicTest(reader, () -> {
                    survives(reader, all);
                    survives(reader, seeds(files(EXPORTS).filter(file -> isOf(reader, file)), 1));
                }));
    }

    private static void survives(String reader, List<byte[]> seeds) {
        if (!seeds.isEmpty()) {
            Mutations.of(reader.hashCode(), seeds, COPIES)
                    .forEach(broken -> Prompt.assertPrompt(() -> read(reader, "broken.csv", broken)));
        }
    }

    @Test
    void everyReaderOfFilesHasAnExportToBreak() {
        assertThat(READERS.stream().filter(reader -> files(EXPORTS).noneMatch(file -> isOf(reader, file))))
                .containsExactly("jdbc");
    }

    private static boolean isOf(String reader, Path export) {
        return export.getFileName().toString().matches(reader + "-\\d+");
    }

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsATable(byte[] bytes) {
        Prompt.assertPrompt(() -> {
            read("table", "broken.csv", bytes);
            read("table", "broken.xlsx", bytes);
        });
    }

    /** The first byte says which reader. */
    @FuzzTest(maxDuration = "4m")
    void anyBytesAsAnExport(byte[] bytes) {
        if (bytes.length > 0) {
            String reader = READERS.get((bytes[0] & 0xff) % READERS.size());
            Prompt.assertPrompt(() -> read(reader, "broken.csv", Arrays.copyOfRange(bytes, 1, bytes.length)));
        }
    }

    private static void read(String reader, String name, byte[] bytes) {
        TestImport broken = one(reader, name).replacing("metrics/" + name, bytes);
        Plan plan = PLANS.computeIfAbsent(reader + " " + name, none -> plan(reader, name));
        try {
            assertThat(broken.run(plan).result().problems())
                    .allSatisfy(problem -> assertThat(problem.source().file()).isNotBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan(String reader, String name) {
        try {
            return one(reader, name).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestImport one(String reader, String name) {
        String source = "reader: " + reader + ", channel: reels, currency: EUR" + (reader.equals("table") ? TABLE : "");
        return TestImport.one(source, name, "");
    }

    private static List<byte[]> seeds(Stream<Path> files, int from) {
        return files.sorted().map(file -> start(file, from)).toList();
    }

    private static Stream<Path> tables(Path folder) {
        return files(folder).filter(file -> file.toString().matches(".*\\.(csv|tsv|yaml)$"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first lines of a file: enough for its shape. */
    private static byte[] start(Path file, int from) {
        try {
            byte[] all = Files.readAllBytes(file);
            return Arrays.copyOfRange(all, from, Math.min(all.length, 4_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
