package io.sitebrief.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example's brief as its owners had it at the end of each of three quarters. */
public final class Quarters {

    static final Path EXAMPLE = Path.of("..", "example-site", "src", "brief");

    private static final List<String> ENDS = List.of("2026-03-31", "2026-06-30", "2026-09-30");
    private static final List<String> CUT_OFFS = List.of("2026-04-05", "2026-07-05", "2026-10-05");

    private Quarters() {}

    /** The brief of the quarter, 1 to 3: its period and cut-off, and no benefit of a later quarter. */
    public static Path write(int quarter, Path folder) throws IOException {
        copy(EXAMPLE, folder);
        edit(
                folder.resolve("brief.yaml"),
                text -> text.replace("period: 2026-Q3", "period: 2026-Q" + quarter)
                        .replace("data-cut-off: " + CUT_OFFS.get(2), "data-cut-off: " + CUT_OFFS.get(quarter - 1)));
        if (quarter < 3) {
            edit(folder.resolve("benefits.yaml"), text -> until(ENDS.get(quarter - 1), text));
        }
        return folder;
    }

    interface Edit {
        String of(String text);
    }

    static void edit(Path file, Edit edit) throws IOException {
        String before = Files.readString(file, StandardCharsets.UTF_8);
        String after = edit.of(before);
        if (after.equals(before) && !file.endsWith("brief.yaml")) {
            throw new IllegalStateException("nothing to change in " + file);
        }
        Files.writeString(file, after, StandardCharsets.UTF_8);
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    /** The lines that began by the day, and those that follow a metric month by month. */
    private static String until(String end, String text) {
        int rest = text.indexOf("\nintangibles:");
        StringBuilder kept = new StringBuilder();
        for (String item : text.substring(0, rest).split("(?m)^(?=  - id: )")) {
            boolean line = item.startsWith("  - id: ");
            if (!line || item.contains("amount-from:") || begins(item).compareTo(end) <= 0) {
                kept.append(item);
            }
        }
        return kept + text.substring(rest);
    }

    private static String begins(String item) {
        return item.lines()
                .filter(line -> line.startsWith("    from: "))
                .map(line -> line.substring("    from: ".length()).strip())
                .findFirst()
                .orElse("9999");
    }
}
