package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A generated site as its readers get it: one version's pages, and its brief.json. */
record Site(Path root, String version) {

    private static final Path TARGET = Path.of("target", "gate");
    private static final Path EXAMPLE = Path.of("../example-site/src/brief");
    private static final Map<String, Site> MADE = new ConcurrentHashMap<>();
    private static final Map<Site, Map<String, Document>> PARSED = new ConcurrentHashMap<>();

    /** The example in English. */
    static Site example() {
        return example("en-GB");
    }

    /** The example in the language of this locale. */
    static Site example(String locale) {
        return made("example-" + locale, EXAMPLE, Optional.of(locale));
    }

    /** The site of a brief that is written for a test, in its own language. */
    static Site of(String name, Path brief) {
        return made(name, brief, Optional.empty());
    }

    private static Site made(String name, Path brief, Optional<String> locale) {
        return MADE.computeIfAbsent(name, key -> generate(TARGET.resolve(key), brief, locale));
    }

    private static Site generate(Path output, Path brief, Optional<String> locale) {
        try {
            Outcome outcome = SiteBrief.generate(
                    new Request(brief, output, "2026.3", Optional.empty(), locale, false, 2, "test"));
            assertThat(outcome.built()).as(outcome.toString()).isPresent();
            return new Site(output, "2026.3");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return root.resolve(version);
    }

    /** Every page of the version and the list of versions, by its path from the root; not to be changed. */
    Map<String, Document> pages() {
        return PARSED.computeIfAbsent(this, site -> {
            Map<String, Document> pages = new TreeMap<>();
            site.paths().forEach(path -> pages.put(path, Jsoup.parse(site.text(path))));
            return pages;
        });
    }

    /** The paths of all pages from the root, redirects left out. */
    List<String> paths() {
        try (Stream<Path> files = Files.walk(folder())) {
            return Stream.concat(
                            files.filter(file -> file.toString().endsWith(".html")),
                            Stream.of(root.resolve("versions.html")))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder, in the order of their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page as a file. */
    String address(String path) {
        return root.resolve(path).toAbsolutePath().toUri().toString();
    }

    String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of brief.json by id. */
    Map<String, JsonNode> facts() {
        Map<String, JsonNode> facts = new TreeMap<>();
        json().get("facts").forEach(fact -> facts.put(fact.get("id").asText(), fact));
        return facts;
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(text(version + "/brief.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
