package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A version as its readers get it: generated from a folder by the public way, then read back from its files. */
record Generated(Path version, JsonNode brief) {

    private static final String NAME = "2026.3";

    static Generated from(Path folder, Path output) throws IOException {
        Outcome outcome = SiteBrief.generate(request(folder, output));
        assertThat(outcome.stopped()).as(String.join("\n", outcome.report())).isFalse();
        Path version = output.resolve(NAME);
        return new Generated(
                version,
                new ObjectMapper().readTree(version.resolve("brief.json").toFile()));
    }

    static Request request(Path folder, Path output) {
        return new Request(folder, output, NAME, Optional.empty(), Optional.empty(), false, 1, "test");
    }

    JsonNode fact(String id) {
        return StreamSupport.stream(brief.get("facts").spliterator(), false)
                .filter(fact -> fact.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no fact " + id));
    }

    /** Every fact on a line: its id, then its value and unit, or why it has none. */
    List<String> facts() {
        return StreamSupport.stream(brief.get("facts").spliterator(), false)
                .map(Generated::line)
                .toList();
    }

    private static String line(JsonNode fact) {
        String id = fact.get("id").asText();
        return fact.get("value").isNull()
                ? id + " unknown: " + fact.get("why").asText()
                : id + " " + fact.get("value").asText() + " " + fact.get("unit").asText();
    }

    /** The pages of the version, in the order of their paths. */
    List<Document> pages() throws IOException {
        try (Stream<Path> files = Files.walk(version)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            return pages.stream().map(Generated::parsed).toList();
        }
    }

    private static Document parsed(Path page) {
        try {
            return Jsoup.parse(page.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
