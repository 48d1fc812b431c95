package io.sitebrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds a brief for each input that is as large as the limits allow, each in a process of its own with a small heap and
 * with both collectors, and tells which of them came through. {@code SmallHeap HEAP FOLDER [INPUT…]}.
 */
public final class SmallHeap {

    private static final List<String> COLLECTORS = List.of("-XX:+UseSerialGC", "-XX:+UseG1GC");

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String heap = arguments[0];
        Path folder = Path.of(arguments[1]);
        List<LargestInputs> inputs = arguments.length == 2
                ? List.of(LargestInputs.values())
                : Arrays.stream(arguments).skip(2).map(LargestInputs::valueOf).toList();
        System.out.println("| input | serial s | serial peak MB | G1 s | G1 peak MB |");
        System.out.println("| --- | --- | --- | --- | --- |");
        int failed = 0;
        for (LargestInputs input : inputs) {
            Path brief = folder.resolve(input.name().toLowerCase(Locale.ROOT));
            Files.createDirectories(brief);
            input.write(brief);
            List<String> cells = new ArrayList<>();
            for (String collector : COLLECTORS) {
                String cell = run(heap, collector, brief);
                failed += cell.contains("failed") ? 1 : 0;
                cells.add(cell);
            }
            System.out.println("| " + input.name().toLowerCase(Locale.ROOT) + " | " + String.join(" | ", cells) + " |");
            remove(folder);
        }
        if (failed > 0) {
            throw new IOException(failed + " of " + inputs.size() * COLLECTORS.size() + " builds failed");
        }
    }

    /** Seconds and peak of one build, which tells its own measures last. */
    private static String run(String heap, String collector, Path brief) throws IOException, InterruptedException {
        Path log = brief.resolveSibling(brief.getFileName() + collector.replaceAll("\\W", "") + ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        collector,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigRun.class.getName(),
                        "brief",
                        brief.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(log);
        String peak = code == 0 ? lines.get(lines.size() - 1).replaceAll(".*\\| ", "") : "failed, see " + log;
        return String.format(Locale.ROOT, "%.1f | %s", seconds, peak);
    }

    /** The folders of one input; the logs stay. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder) && !path.toString().endsWith(".log")) {
                    Files.delete(path);
                }
            }
        }
    }
}
