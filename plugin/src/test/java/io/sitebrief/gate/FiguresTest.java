package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number on a page is a fact of brief.json, reads as its value does, and leads to a source that exists. */
class FiguresTest {

    private static final Path BRIEF = Path.of("../example-site/src/brief");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,\\u00a0\\u202f]*");

    static Stream<Site> sites() {
        return Stream.of(Site.example(), Site.example("de-DE"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyFigureIsAFactWithAnOrigin(Site site) {
        Map<String, JsonNode> facts = site.facts();
        Set<String> origins = Set.copyOf(site.pages()
                .get(site.version() + "/provenance.html")
                .select("[id^=fact-]")
                .eachAttr("id"));
        List<String> lost = new ArrayList<>();
        site.pages().forEach((path, page) -> {
            for (Element figure : page.select("[data-fact]")) {
                String id = figure.attr("data-fact");
                boolean leads =
                        !figure.normalName().equals("a") || figure.attr("href").endsWith("provenance.html#fact-" + id);
                if (!facts.containsKey(id) || !origins.contains("fact-" + id) || !leads) {
                    lost.add(path + ": " + id);
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void everyInputOfAFactIsAFactAndEverySourceALineOfAFileThatWasRead() throws IOException {
        Site site = Site.example();
        Map<String, JsonNode> facts = site.facts();
        Map<String, Long> lines = new HashMap<>();
        for (JsonNode source : site.json().get("sources")) {
            Path file = BRIEF.resolve(source.get("file").asText());
            assertThat(source.get("sha256").asText()).isEqualTo(sha256(file));
            lines.put(source.get("file").asText(), readable(file).lines().count());
        }
        facts.forEach((id, fact) -> {
            fact.get("inputs").forEach(input -> assertThat(facts).as(id).containsKey(input.asText()));
            fact.get("sources")
                    .forEach(source -> assertThat(source.get("line").asLong())
                            .as(id + " " + source)
                            .isBetween(0L, lines.getOrDefault(source.get("file").asText(), -1L)));
            assertThat(fact.get("value").isNull())
                    .as(id)
                    .isEqualTo(!fact.get("why").isNull());
        });
    }

    /** The text of a file in any of the encodings that exports come in, as far as it is plain. */
    private static String readable(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\0", "");
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Test
    void everyFigureReadsAsItsValueDoes() {
        Map<String, JsonNode> facts = Site.example().facts();
        List<String> wrong = new ArrayList<>();
        int[] read = {0};
        Site.example().pages().forEach((path, page) -> {
            for (Element figure : page.select("a[data-fact], text[data-fact]")) {
                JsonNode fact = facts.get(figure.attr("data-fact"));
                Element shown = figure.clone();
                shown.select(".vh, .arrow").remove();
                read[0]++;
                if (!agree(shown.text(), fact)) {
                    wrong.add(path + ": " + figure.attr("data-fact") + " reads " + shown.text() + ", is "
                            + fact.get("value"));
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(read[0]).isGreaterThan(1000);
    }

    /** Whether the text is the value, rounded to the digits that it shows. A sign may be said in words. */
    private static boolean agree(String text, JsonNode fact) {
        Matcher number = NUMBER.matcher(text);
        if (fact.get("value").isNull()) {
            return text.equals("unknown");
        }
        if (!number.find()) {
            return false;
        }
        BigDecimal shown = new BigDecimal(number.group().replace(",", ""));
        String after = text.substring(number.end());
        int power = after.startsWith("k") ? 3 : after.startsWith("m") ? 6 : after.startsWith("bn") ? 9 : 0;
        if (fact.get("unit").asText().equals("ratio") && (after.startsWith("%") || after.contains("point"))) {
            power = -2;
        }
        BigDecimal half = new BigDecimal("0.5000001").scaleByPowerOfTen(power - shown.scale());
        BigDecimal value = new BigDecimal(fact.get("value").asText());
        boolean signs = !text.contains("−")
                || value.signum() < 0
                || fact.get("id").asText().startsWith("cost");
        return signs
                && value.abs().subtract(shown.scaleByPowerOfTen(power)).abs().compareTo(half) <= 0;
    }

    @Test
    void noAmountAndNoShareStandsOnAPageThatIsNoFactOrAnAuthorsWord() throws IOException {
        Site site = Site.example();
        String authors = authors();
        Pattern printed = Pattern.compile("[€$£]\\s?\\d[\\d,.]*\\w?|\\d[\\d,.]*\\s?(?:%|percent|points?\\b)");
        List<String> loose = new ArrayList<>();
        site.pages().forEach((path, whole) -> {
            if (path.equals("versions.html")) {
                return; // quotes headlines as they were issued; their figures live in their own versions
            }
            Element page = whole.body().clone();
            page.select("[data-fact], svg.chart, .authored, .body").remove();
            page.stream().flatMap(element -> element.textNodes().stream()).forEach(node -> {
                Matcher number = printed.matcher(node.text());
                while (number.find()) {
                    if (!authors.contains(number.group().strip())) {
                        loose.add(path + ": " + node.text().strip());
                    }
                }
            });
        });
        assertThat(loose.stream().distinct()).isEmpty();
    }

    /** All that people wrote: the brief's own texts, the guide and the dictionary, and the words of the theme. */
    private static String authors() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path folder :
                List.of(BRIEF, Path.of("../content/src/main/resources"), Path.of("../themes/src/main/resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(file -> file.toString().matches(".*[.](yaml|md|properties|csv|tsv)"))
                        .sorted()
                        .toList()) {
                    text.append(readable(file)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
