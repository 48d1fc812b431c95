package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calculation says, in the language of the pages. */
class PhrasesTest {

    private static final Path ROOMS = Path.of("src/main/java/io/sitebrief");
    private static final Path METRICS = Path.of("../content/src/main/resources/site-brief/content/metrics.yaml");
    private static final Pattern REASON = Pattern.compile(
            "(?:Missing|unknown|Refused|None|over|empty\\(\\) : Optional\\.of)\\((?:[^;\"]*,\\s*)?\"([^\"]{6,})\"\\)");
    private static final Pattern LABEL = Pattern.compile("(?m)^    label: (.+)$");

    private static Phrases in(String language) {
        return new Phrases(words(language));
    }

    private static Words words(String language) {
        return SampleWords.in(language);
    }

    @Test
    void everyReasonThatTheCalculationGivesIsAPhrase() throws IOException {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> files =
                Stream.concat(Files.walk(ROOMS.resolve("calculate")), Files.walk(ROOMS.resolve("figure")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = REASON.matcher(Files.readString(file));
                while (found.find()) {
                    reasons.add(found.group(1));
                }
            }
        }
        assertThat(reasons).hasSizeGreaterThan(40).contains("the cost is zero", "no discount rate is given");
        assertThat(reasons).allSatisfy(reason -> assertThat(in("de").of(reason)).isNotEqualTo(reason));
    }

    @Test
    void everyMetricOfTheDictionaryHasANameInEachLanguage() throws IOException {
        List<String> labels = LABEL.matcher(Files.readString(METRICS))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(labels).hasSizeGreaterThan(90);
        assertThat(labels).filteredOn(label -> words("de").has(key(label))).containsExactlyElementsOf(labels);
    }

    private static String key(String label) {
        return "phrase."
                + label.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("-$", "");
    }

    @Test
    void thePhrasesOfAKeyAreItsEnglishWords() {
        Words english = words("en");
        Set<String> keys = english.keys().stream()
                .filter(key -> key.startsWith("phrase."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).hasSizeGreaterThan(200);
        assertThat(keys).allSatisfy(key -> {
            String text = english.texts().getOrDefault(key, "").replaceAll("\\{(\\d)}", " x$1 ");
            assertThat(key(text).replace("phrase.-", "phrase.")).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                no file measures spend in 2026-q3 | keine Datei misst spend in 2026-q3
                there are no clicks | es gibt keine: Klicks
                Study courses (web) has no contribution margin: its revenue counts in full. | Study courses (web) hat keine Deckungsmarge: Der Erlös zählt voll.
                Courses is not allocated: no journey ends in a conversion. | Courses ist nicht zugeordnet: kein Weg endet mit einem Abschluss.
                18 channels are too many for a Markov chain, the limit is 15 | 18 Kanäle sind zu viele für eine Markow-Kette, höchstens 15 sind möglich
                Revenue per course sold | Revenue per course sold
                """)
    void whatDiffersStandsInItsPlace(String english, String german) {
        assertThat(in("de").of(english)).isEqualTo(german);
        assertThat(in("en").of(english)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The model linear gives the same credit to each touch, so it favours what is seen often.",
                "Where both differ, the gap lies in that choice, not in the sales."
            })
    void sentencesStandOneByOne(String sentence) {
        String first = "The model first gives all credit to the first touch, so it favours what wins attention.";

        assertThat(in("de").sentences(first + " " + sentence))
                .isEqualTo(in("de").of(first) + " " + in("de").of(sentence))
                .doesNotContain("The model", "Where both");
    }

    @Test
    void anInputIsNamedAfterItsOwner() {
        assertThat(in("de").input("Places: spring, Leeds: contribution margin"))
                .isEqualTo("Places: spring, Leeds: Deckungsmarge");
    }
}
