package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calculation says, in the language of the pages. */
class PhrasesTest {

    private static final Path CONTENT = Path.of("../content/src/main/resources/site-brief/content");
    private static final Pattern LABEL = Pattern.compile("(?m)^    label: (.+)$");

    /** Rooms whose words reach a page: reasons, and names of figures. */
    private static final List<String> SAYING = List.of("calculate", "figure", "compare", "importer");

    /** More than one word, none of them a sentence; signs and slots alone are none. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[a-z]|Qx )[^/]*[a-z] .*|Qx(?: \\W*(?:Qx)?)* [a-z].*");

    /** What is told to an engineer, in an exception or a problem, or only stands as a key. */
    private static final Set<String> TO_ENGINEERS = Set.of(
            "IllegalStateException",
            "IllegalArgumentException",
            "unexpected",
            "JsonCursor.Unexpected",
            "Unexpected",
            "expect",
            "unreadable",
            "computeIfAbsent",
            "one");

    /** Files whose words a page says by an id: presence.rule.lead, and the notation of formulas. */
    private static final Set<String> ELSEWHERE = Set.of(
            "PresenceOutcome.java", "PresenceCalculation.java", "Anatomy.java", "Notation.java", "SnapshotReader.java");

    /** What a page says by an id of its own: strategy.level.3, status.progress. */
    private static final Set<String> BY_ID = Set.of("specific and owned", "evidenced and in date", "Qx of plan");

    /** To whom and where a reader says why a row does not count. */
    private static final Set<String> REASON_GIVEN = Set.of("dropped", "not");

    private static final Set<String> REASON_GIVERS = Set.of("Window.java", "Ledger.java");
    private static final Words GERMAN = words("de");

    private static Phrases in(String language) {
        return Phrases.of(words(language), Names.NONE);
    }

    private static Words words(String language) {
        return SampleWords.in(language);
    }

    @TestFactory
    Stream<DynamicTest> nothingThatARoomSaysIsWithoutItsGerman() {
        return SAYING.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    List<SpokenTexts> said = SpokenTexts.in(room).stream()
                            .filter(text -> CLAUSE.matcher(text.text()).matches())
                            .filter(text -> !room.equals("importer") || isReasonOfReader(text))
                            .filter(text -> !TO_ENGINEERS.contains(text.given()) && !ELSEWHERE.contains(text.file()))
                            .filter(text -> !BY_ID.contains(text.text()))
                            .toList();

                    assertThat(said).hasSizeGreaterThan(2);
                    assertThat(said).filteredOn(text -> !hasGerman(text.text())).isEmpty();
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                the cost is nought
                no file measures Qx there
                price of Qx
                """)
    void whatIsSaidInOtherWordsIsMissed(String reworded) {
        assertThat(hasGerman(reworded)).isFalse();
    }

    private static boolean isReasonOfReader(SpokenTexts text) {
        return REASON_GIVEN.contains(text.given()) || REASON_GIVERS.contains(text.file());
    }

    /** Whether a key is made of these words, a slot being any; a key's beginning may say more, and its end name of what. */
    private static boolean hasGerman(String text) {
        int colon = text.indexOf(": ");
        return isKey(text)
                || colon > 0
                        && isKey(text.substring(0, colon) + ": " + SpokenTexts.SLOT)
                        && isKey(text.substring(colon + 2));
    }

    private static boolean isKey(String text) {
        String words = key(text).replace("phrase.", "").replaceAll("^-", "").replace("qx", "[a-z0-9-]+");
        Pattern key = Pattern.compile("(?:.*[.-])?" + words + "(?:-x\\d)?");
        return GERMAN.keys().stream().anyMatch(key.asMatchPredicate());
    }

    /** Content of an organisation's own may be in English alone; the names that it shares with ours are then said alike. */
    @Test
    void everyMetricOfTheDictionaryHasTheSameGermanNameEverywhere() throws IOException {
        List<String> labels = labels(CONTENT.resolve("metrics.yaml"));

        assertThat(labels).hasSizeGreaterThan(90);
        assertThat(labels.stream().map(label -> GERMAN.texts().getOrDefault(key(label), "")))
                .containsExactlyElementsOf(labels(CONTENT.resolve("de/metrics.yaml")));
    }

    private static List<String> labels(Path dictionary) throws IOException {
        return LABEL.matcher(Files.readString(dictionary))
                .results()
                .map(found -> found.group(1))
                .toList();
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
                .filter(key -> key.startsWith("phrase.") || key.startsWith("label."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).hasSizeGreaterThan(400);
        assertThat(keys).allSatisfy(key -> {
            String text = english.texts().getOrDefault(key, "").replaceAll("\\{(\\d)}", " x$1 ");
            assertThat(key(text).replace("phrase.-", "phrase.")).isEqualTo(key.replace("label.", "phrase."));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                no file measures spend in 2026-q3 | keine Datei misst spend in 2026-q3
                there are no clicks | es gibt keine: Klicks
                Study courses (web) has no contribution margin: its revenue counts in full. | Für Study courses (web) ist kein Deckungsbeitrag angegeben: Der Erlös zählt voll.
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
                .isEqualTo("Places: spring, Leeds: Deckungsbeitrag");
    }
}
