package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One changed row of a metric file: the pages that show something of it are written, no other. */
class OneRowTest {

    private static final Path EXAMPLE = Path.of("../example-site/src/brief");

    @Test
    void writesThePagesThatShowTheRowAndNoOther(@TempDir Path folder) throws IOException {
        Path brief = folder.resolve("brief");
        Path output = folder.resolve("site");
        ChangedBrief.copy(EXAMPLE, brief);
        generate(brief, output);
        Map<String, String> before = pages(output);
        Path export = brief.resolve("metrics/newsletter.csv");
        String text = Files.readString(export, StandardCharsets.UTF_8);
        assertThat(text).contains("8633,3797,452");
        Files.writeString(export, text.replace("8633,3797,452", "8633,3797,451"), StandardCharsets.UTF_8);
        Outcome.Built built = generate(brief, output);
        Map<String, String> after = pages(output);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(page -> !Objects.equals(after.get(page), before.get(page))))
                .contains("campaigns/study-courses.html", "channels/newsletter.html", "metrics.html", "index.html")
                .doesNotContain("glossary.html", "legal.html", "network.html", "a-z.html", "guide/legal.html")
                .noneMatch(page -> page.startsWith("campaigns/") && !page.equals("campaigns/study-courses.html"))
                .noneMatch(page -> page.startsWith("channels/") && !page.equals("channels/newsletter.html"));
        assertThat(built.unchanged()).isGreaterThan(10 * built.written());
    }

    private static Outcome.Built generate(Path brief, Path output) throws IOException {
        Request request = new Request(brief, output, "2026.3", Optional.empty(), Optional.empty(), false, 2, "test");
        return SiteBrief.generate(request).built().orElseThrow();
    }

    private static Map<String, String> pages(Path output) throws IOException {
        Path version = output.resolve("2026.3");
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(version)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages.put(
                        version.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return pages;
    }
}
