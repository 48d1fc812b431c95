package io.sitebrief.importer;

import io.sitebrief.programme.ImportedFile;
import io.sitebrief.programme.Metrics;
import io.sitebrief.programme.Metrics.Cell;
import io.sitebrief.programme.Plan;
import io.sitebrief.read.BriefReader;
import io.sitebrief.read.Reading;
import io.sitebrief.read.TestFolder;
import io.sitebrief.source.Database;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A brief with metric files from texts or bytes, imported. */
final class TestImport {

    private static final String BRIEF = """
            format: 1
            id: test
            organisation: {name: Society of Example Engineers}
            title: Test
            period: 2026-Q3
            history-from: 2025-10-01
            currency: EUR
            rates: {USD: 0.92}
            """;

    private final List<InputFile> files = new ArrayList<>();
    private final Map<String, Database> databases = new TreeMap<>();
    private int most = MessageBook.MOST_MESSAGES;

    static TestImport of(String sources) {
        return of(BRIEF, sources);
    }

    static TestImport of(String brief, String sources) {
        return new TestImport().with("brief.yaml", brief).with("metrics/sources.yaml", sources);
    }

    /** One file read by one source, given as the inside of a YAML flow mapping. */
    static TestImport one(String source, String name, String text) {
        return of("sources:\n  - {file: " + name + ", " + source + "}\n").with("metrics/" + name, text);
    }

    TestImport with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestImport with(String path, byte[] bytes) {
        files.add(new Memory(path, bytes));
        return this;
    }

    TestImport replacing(String path, byte[] bytes) {
        files.removeIf(file -> file.path().equals(path));
        return with(path, bytes);
    }

    TestImport withFolder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> with(folder.relativize(path).toString().replace('\\', '/'), bytes(path)));
        }
        return this;
    }

    TestImport asking(String id, Database database) {
        databases.put(id, database);
        return this;
    }

    TestImport keeping(int messages) {
        most = messages;
        return this;
    }

    TestImport reversed() {
        Collections.reverse(files);
        return this;
    }

    Imported run() throws IOException {
        return run(plan());
    }

    Plan plan() throws IOException {
        Result<Reading> reading = BriefReader.read(files, TestFolder::shipped, Optional.empty());
        if (reading.hasErrors()) {
            throw new AssertionError(reading.problems().toString());
        }
        return reading.value().orElseThrow().plan();
    }

    /** The same by a plan that was read before. */
    Imported run(Plan plan) throws IOException {
        return new Imported(Importing.run(files, plan, databases, most));
    }

    /** What came out. */
    record Imported(Result<Metrics> result) {

        Metrics metrics() {
            return result.value().orElseThrow();
        }

        List<String> problems() {
            return result.problems().stream()
                    .map(problem -> problem.text()
                            + problem.hint().map(hint -> " (" + hint + ")").orElse(""))
                    .toList();
        }

        List<String> errors() {
            return result.problems().stream()
                    .filter(Problem::isError)
                    .map(Problem::text)
                    .toList();
        }

        /** The sum of a metric over all cells; empty where there is no cell. */
        Optional<BigDecimal> sum(String metric) {
            return metrics().cells().stream()
                    .filter(cell -> cell.metric().equals(metric))
                    .map(Cell::value)
                    .reduce(BigDecimal::add);
        }

        Optional<BigDecimal> sum(String metric, String campaign) {
            return metrics().cells().stream()
                    .filter(cell ->
                            cell.metric().equals(metric) && cell.campaign().equals(Optional.of(campaign)))
                    .map(Cell::value)
                    .reduce(BigDecimal::add);
        }

        ImportedFile file(String name) {
            return metrics().files().stream()
                    .filter(file -> file.file().equals("metrics/" + name))
                    .findFirst()
                    .orElseThrow();
        }

        ImportedFile onlyFile() {
            return metrics().files().get(0);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Memory(String path, byte[] bytes) implements InputFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
