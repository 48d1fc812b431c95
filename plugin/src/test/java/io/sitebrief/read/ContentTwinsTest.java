package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file of the German content is its English twin in other words: the same ids, keys, lists, links and headings. */
class ContentTwinsTest {

    private static final Path ENGLISH = Path.of("../content/src/main/resources/site-brief/content");
    private static final Path GERMAN = ENGLISH.resolve("de");

    /** The manual's, which is English. */
    private static final Path PROBLEMS = ENGLISH.resolve("problems.yaml");

    /** What is said in words; all else stands in both languages alike. */
    private static final Pattern SAID = Pattern.compile(
            ".*/(label|question|good|advice|what|why|name|summary|example|term|meaning|definition|(anchors|covers|questions)/\\d+)");

    /** Words that are the same in both languages. */
    private static final Set<String> ALIKE =
            Set.of("Conversion", "Downloads", "P10, P50, P90", "SHA-256", "Simulation", "Status", "XIRR", "XNPV");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");

    @Test
    void everyFileHasItsTwin() throws IOException {
        assertThat(names(GERMAN)).isEqualTo(names(ENGLISH)).hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> theTwinsDifferInWordsOnly() throws IOException {
        return names(ENGLISH).stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> compare(name, Files.readString(ENGLISH.resolve(name)), german(name))));
    }

    @Test
    void eachTermLeadsToTermsThatAreThere() throws IOException {
        Map<String, String> glossary = tree(german("glossary.yaml"));
        List<String> ids = values(glossary, "/terms/\\d+/id");

        assertThat(values(glossary, "/terms/\\d+/see/\\d+"))
                .hasSizeGreaterThan(200)
                .isSubsetOf(ids);
    }

    @Test
    void eachSourceSaysItsLanguage() throws IOException {
        assertThat(values(tree(german("resources.yaml")), ".*/why"))
                .hasSizeGreaterThan(30)
                .allMatch(why -> why.endsWith(" Auf Englisch.") || why.endsWith("uch auf Deutsch."));
    }

    private static void compare(String name, String english, String german) {
        if (name.endsWith(".md")) {
            assertThat(shape(german)).isEqualTo(shape(english));
            assertThat(LINK.matcher(german).results().map(link -> link.group(1)))
                    .containsExactlyElementsOf(LINK.matcher(english)
                            .results()
                            .map(link -> link.group(1))
                            .toList());
            return;
        }
        Map<String, String> is = tree(german);
        Map<String, String> was = tree(english);
        assertThat(is.keySet()).isEqualTo(was.keySet());
        assertThat(kept(is)).isEqualTo(kept(was));
        assertThat(was).allSatisfy((path, text) -> {
            if (SAID.matcher(path).matches() && !ALIKE.contains(text)) {
                assertThat(is.get(path)).as(path).isNotEqualTo(text).isNotBlank();
            }
        });
    }

    /** What each line of a Markdown text is, without its words: a row by its bars, all else by the marks before them. */
    private static List<String> shape(String markdown) {
        return markdown.lines()
                .map(line -> line.startsWith("|")
                        ? line.replaceAll("[^|]", "")
                        : line.replaceAll("^((?:#+ |- |\\d+[.] )?(?:[*]{2})?).*", "$1"))
                .toList();
    }

    private static Map<String, String> kept(Map<String, String> tree) {
        Map<String, String> kept = new TreeMap<>(tree);
        kept.keySet().removeIf(path -> SAID.matcher(path).matches());
        return kept;
    }

    private static List<String> values(Map<String, String> tree, String path) {
        return tree.entrySet().stream()
                .filter(entry -> entry.getKey().matches(path))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Each text of a YAML file by its path: {@code /terms/0/id}. */
    private static Map<String, String> tree(String yaml) {
        Map<String, String> texts = new TreeMap<>();
        add("", YamlReader.read("twin", yaml).value().orElseThrow(), texts);
        return texts;
    }

    private static void add(String path, Node node, Map<String, String> texts) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> add(path + "/" + entry.key().value(), entry.value(), texts));
        } else if (node instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(path + "/" + i, list.items().get(i), texts);
            }
        } else {
            texts.put(path, node instanceof Node.Scalar scalar ? scalar.text() : "");
        }
    }

    private static String german(String name) throws IOException {
        return Files.readString(GERMAN.resolve(name));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(PROBLEMS))
                    .filter(file -> folder.equals(GERMAN) || !file.startsWith(GERMAN))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
