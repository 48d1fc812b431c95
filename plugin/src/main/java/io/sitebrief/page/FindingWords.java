package io.sitebrief.page;

import io.sitebrief.brief.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a finding says in the theme's words; in the brief's own where the theme has none for its rule. */
record FindingWords(Edition edition, Finding finding) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> CLAUSES = List.of("legal.counts.", "every.");

    /** What is. */
    List<Piece> text() {
        String key = "finding." + finding.saying();
        return edition.words().has(key)
                ? edition.say(key, finding.values().stream().map(this::value).toArray())
                : Piece.words(finding.text());
    }

    /** What good looks like. */
    String good() {
        String key = "finding." + finding.id() + ".good";
        return edition.words().has(key) ? edition.text(key) : finding.good();
    }

    /** What is, as text alone. */
    String plain() {
        return Piece.plain(text());
    }

    /** A day as the brief's locale writes it, a figure with its fact, a clause that the theme knows, or the word itself. */
    private Object value(String value) {
        if (DAY.matcher(value).matches()) {
            return edition.dates().day(LocalDate.parse(value));
        }
        if (value.startsWith("#")) {
            return edition.brief()
                    .facts()
                    .find(value.substring(1))
                    .<Object>map(edition.numbers()::of)
                    .orElse(value);
        }
        return CLAUSES.stream()
                .map(group -> group + value.replace(' ', '-'))
                .filter(edition.words()::has)
                .findFirst()
                .map(key -> edition.text(key))
                .orElse(value);
    }
}
