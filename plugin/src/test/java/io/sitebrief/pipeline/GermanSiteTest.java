package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.page.SampleWords;
import io.sitebrief.site.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The example as a German organisation reads it: no English but the authors' own, in no file that a person opens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GermanSiteTest {

    private static final Path CONTENT = Path.of("../content/src/main/resources/site-brief/content");
    private static final Path BRIEF = Path.of("../example-site/src/brief");

    /** For programs, in English: the data, their schema; and the licences of the fonts. */
    private static final Pattern NOT_READ = Pattern.compile(
            "brief\\.json|brief\\.schema\\.json|provenance\\.json|.*LICENSE.*|.*\\.(css|woff2|png|sha256)|assets/.*\\.js");

    /** Keys of the English content under which a text stands, and the items of lists. */
    private static final Pattern TEXT = Pattern.compile(
            "(?m)^ *(?:- )?(?:label|question|good|advice|what|why|name|summary|example|term|meaning|definition): (.+)$|^ +- ([A-Z].+)$");

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");
    private static final int MANY_WORDS = 4;

    /** A term that German takes from English, but for a capital. */
    private static final String ALIKE = "Return on investment (ROI)";

    private String german = "";
    private String authors = "";

    @BeforeAll
    void render(@TempDir Path folder) throws IOException {
        Outcome outcome = SiteBrief.generate(
                new Request(BRIEF, folder, "1", Optional.empty(), Optional.of("de-DE"), false, 2, "test"));
        assertThat(outcome.stopped()).as(String.join("\n", outcome.report())).isFalse();
        Set<String> lines = new TreeSet<>();
        Everything.under(folder.resolve("1")).texts().stream()
                .filter(text -> !NOT_READ.matcher(text.path()).matches())
                .flatMap(text -> Stream.of(readable(text.text()).split("(?<=[>|])")))
                .forEach(lines::add);
        german = String.join("\n", lines);
        authors = readable(Everything.under(BRIEF).texts().stream()
                .map(Everything.Text::text)
                .collect(Collectors.joining("\n")));
    }

    @Test
    void noSentenceOfTheEnglishContentIsThere() throws IOException {
        List<String> english =
                texts(CONTENT).stream().filter(text -> !ALIKE.equals(text)).toList();

        assertThat(english).hasSizeGreaterThan(600);
        assertThat(english).filteredOn(this::stands).isEmpty();
    }

    @Test
    void noEnglishWordsOfThePagesAreThere() {
        Words english = SampleWords.in("en");
        List<String> said = english.texts().values().stream()
                .flatMap(SLOT::splitAsStream)
                .map(String::strip)
                .filter(text -> text.split(" ").length >= MANY_WORDS)
                .distinct()
                .sorted()
                .toList();

        assertThat(said).hasSizeGreaterThan(500);
        assertThat(said).filteredOn(this::stands).isEmpty();
    }

    @Test
    void theGermanOnesAreThere() throws IOException {
        assertThat(texts(CONTENT.resolve("de")).stream().filter(this::stands).count())
                .isGreaterThan(500);
    }

    private boolean stands(String text) {
        String lower = readable(text.toLowerCase(Locale.ROOT));
        return german.contains(lower) && !authors.contains(lower);
    }

    /** As a reader sees it: entities and escapes undone, each space one. */
    private static String readable(String text) {
        return Parser.unescapeEntities(text, false).replaceAll("[\\s\u00a0]+", " ");
    }

    /** The texts of content in one language, each of some words. */
    private static List<String> texts(Path content) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> content.endsWith("de") || !file.startsWith(content.resolve("de")))
                    .filter(file -> !file.endsWith("problems.yaml"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Stream<String> found = file.toString().endsWith(".md")
                        ? Stream.of(text.split("\n|(?<=[.?]) |\\*\\*|\\|"))
                        : TEXT.matcher(text).results().map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1));
                found.map(String::strip)
                        .filter(one -> one.split(" ").length >= MANY_WORDS)
                        .forEach(texts::add);
            }
        }
        return List.copyOf(texts);
    }
}
