package io.sitebrief.syntax;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** YAML to nodes with places, and CSV to rows. */
@State(Scope.Benchmark)
public class ReadingBench {

    private static final int ROWS = 10_000;

    private String yaml = "";
    private Bytes csv = new Bytes(new byte[0]);

    @Setup
    public void read() throws IOException {
        yaml = Files.readString(Path.of("../example-site/src/brief/benefits.yaml"));
        StringBuilder text = new StringBuilder("date,campaign,channel,message,impressions,clicks,spend\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "2026-%02d-%02d,c%03d,linkedin,m%07d,%d,%d,%d.%02d%n",
                    i % 12 + 1, i % 28 + 1, i % 100, i, i * 7 % 20_000, i * 3 % 500, i % 200, i % 100));
        }
        csv = new Bytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The example's benefits.yaml. */
    @Benchmark
    public Result<Node> yamlToNodes() {
        return YamlReader.read("benefits.yaml", yaml);
    }

    /** Per row of seven cells. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int csvRows() throws IOException {
        int[] cells = new int[1];
        CsvReader.read(csv, CsvReader.Settings.NONE, row -> {
            cells[0] += row.size();
            return true;
        });
        return cells[0];
    }

    private record Bytes(byte[] bytes) implements InputFile {

        @Override
        public String path() {
            return "metrics.csv";
        }

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
