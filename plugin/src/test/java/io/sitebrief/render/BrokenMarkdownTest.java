package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Mutations;
import io.sitebrief.Prompt;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Broken Markdown becomes harmless HTML, whatever it is. */
class BrokenMarkdownTest {

    private static final Source START = new Source("notes/roi.md", 1, 1);
    private static final int COPIES = 500;

    private final MarkdownText markdown = new MarkdownText("../");

    @Test
    void brokenCopiesOfHostileTextsAreHarmless() throws IOException {
        Mutations.of(11, seeds(), COPIES).forEach(broken -> Prompt.assertPrompt(() -> assertHarmless(broken)));
    }

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsMarkdown(byte[] bytes) {
        Prompt.assertPrompt(() -> assertHarmless(bytes));
    }

    private void assertHarmless(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        MarkdownText.check(text, START, MarkdownText.MOST_IN_FIELD)
                .forEach(problem -> assertThat(problem.source().line()).isPositive());
        if (text.length() > MarkdownText.MOST_IN_FIELD) {
            return;
        }
        for (Element element : Jsoup.parse(markdown.html(text, 3)).getAllElements()) {
            assertThat(element.tagName())
                    .isNotIn("script", "iframe", "object", "embed", "style", "base", "form", "svg");
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(name -> name.startsWith("on") || name.equals("style"));
            assertThat(element.attr("href")).matches("|(?i)https?://[^/].*|(?i)mailto:.+|#.*|[.][.]/.*");
            assertThat(element.attr("src")).matches("|\\.\\./[^:]*");
        }
    }

    private static List<byte[]> seeds() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                List.of("src/test/resources/hostile", "../content/src/main/resources/site-brief/content/guide")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                all.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
            }
        }
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            byte[] all = Files.readAllBytes(file);
            seeds.add(java.util.Arrays.copyOf(all, Math.min(all.length, 1_500)));
        }
        return seeds;
    }
}
