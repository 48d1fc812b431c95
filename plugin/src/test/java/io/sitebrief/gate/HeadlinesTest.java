package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drawing stands below a headline that says what it shows, not below a label. */
class HeadlinesTest {

    /** A sentence has a verb; these are the ones that the rules for headlines use. */
    private static final Pattern FINDING = Pattern.compile(
            "(?i)\\b(is|are|has|have|earn(s|ed)?|cost|costs|overtook|ends?|ended|stands?|paid|missed|spent|rose|fell"
                    + "|reached|gave|brought|weighs?|lacks?)\\b");

    static Stream<Site> sites() {
        return Stream.concat(Stream.of(Site.example()), StressBriefs.all());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyDrawingStandsBelowAFinding(Site site) {
        List<String> labels = new ArrayList<>();
        int drawings = 0;
        for (Map.Entry<String, Document> page : site.pages().entrySet()) {
            if (!page.getValue().select("html").attr("lang").startsWith("en")) {
                continue;
            }
            for (String headline : headlines(page.getValue())) {
                drawings++;
                if (!FINDING.matcher(headline).find()) {
                    labels.add(page.getKey() + ": " + headline);
                }
            }
        }
        assertThat(labels).isEmpty();
        if (site == Site.example()) {
            assertThat(drawings).isGreaterThan(15);
        }
    }

    @Test
    void aLabelIsNoFinding() {
        assertThat(List.of("Over time", "Net benefit by month", "Reichweite", "Channels and campaigns"))
                .noneMatch(FINDING.asPredicate());
    }

    private static TreeSet<String> headlines(Document page) {
        TreeSet<String> headlines = new TreeSet<>();
        for (Element chart : page.select("main svg.chart")) {
            Element part = chart.closest("section");
            Element headline = part == null ? null : part.selectFirst("h2, h3");
            headlines.add(headline == null ? "(none)" : headline.text());
        }
        return headlines;
    }
}
