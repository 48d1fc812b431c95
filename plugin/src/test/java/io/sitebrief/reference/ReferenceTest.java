package io.sitebrief.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The manual's reference pages are what the sources say: nothing is missing, nothing is left over. Run with
 * {@code -Dapprove} to write what the sources say now, then read the difference.
 */
class ReferenceTest {

    private static final Path MANUAL = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/][^>\\n]*>?");

    @TestFactory
    Stream<DynamicTest> everyReferencePageSaysWhatTheSourcesSay() {
        Map<String, Page> pages = new TreeMap<>(Map.of(
                "goals.md", GoalsReference::text,
                "keys.md", KeysReference::text,
                "readers.md", ReadersReference::text,
                "metrics.md", MetricsReference::text,
                "look.md", LookReference::text));
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> compare(page.getKey(), page.getValue())));
    }

    private static void compare(String name, Page page) throws IOException {
        Path file = MANUAL.resolve(name);
        if (System.getProperty("approve") != null) {
            Files.writeString(file, page.text());
        }
        assertThat(file)
                .as(name + " is not what the sources say: run ReferenceTest with -Dapprove and read the difference")
                .hasContent(page.text());
    }

    @Test
    void noLinkOfTheManualLeadsNowhere() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path file : texts()) {
            Matcher link = LINK.matcher(Files.readString(file));
            while (link.find()) {
                Path target = file.resolveSibling(link.group(1));
                if (!Files.exists(target)) {
                    lost.add(file + ": " + link.group(1));
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /** {@code mvn site} takes it for a tag, and stops where nobody closes it. */
    @Test
    void noAngleBracketStandsOutsideCode() throws IOException {
        List<String> tags = new ArrayList<>();
        for (Path file : texts()) {
            String prose = CODE.matcher(Files.readString(file)).replaceAll("");
            TAG.matcher(prose).results().forEach(tag -> tags.add(file + ": " + tag.group()));
        }
        assertThat(tags).isEmpty();
    }

    @Test
    void everyPageOfTheManualIsReachedFromItsFirst() throws IOException {
        String index = Files.readString(MANUAL.resolve("index.md"));
        try (Stream<Path> pages = Files.list(MANUAL)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("index.md"))
                            .filter(name -> !index.contains("(" + name + ")")))
                    .isEmpty();
        }
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> pages = Files.walk(MANUAL)) {
            List<Path> texts = new ArrayList<>(
                    pages.filter(page -> page.toString().endsWith(".md")).toList());
            texts.add(Path.of("../README.md"));
            texts.add(Path.of("../CONTRIBUTING.md"));
            return texts;
        }
    }

    /** A page of the reference, written from the sources. */
    @FunctionalInterface
    interface Page {

        String text() throws IOException;
    }
}
