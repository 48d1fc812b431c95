package io.sitebrief.importer;

import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a file marks a row that sums up others. */
final class Totals {

    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "grand total",
            "grand totals",
            "overall",
            "sum",
            "gesamt",
            "gesamtsumme",
            "summe",
            "insgesamt",
            "gesamtergebnis",
            "total général",
            "totaux",
            "total general",
            "totales",
            "suma",
            "totale",
            "totali",
            "totale complessivo",
            "total geral",
            "totais",
            "soma",
            "account summary");

    /** A total of something: {@code Total: Campaigns}, {@code Total (12)}, {@code Total of 5 results}. */
    private static final Pattern OF_SOMETHING = Pattern.compile(
            "(?:grand )?(?:totals?|gesamt|summe|totale|totales|totais)\\s*(?::.*|\\(.*\\)|[-\u2013] .*| of \\d+ .*)");

    /** A total of a part of the file, such as {@code Total: Video}. */
    private static final Pattern OF_A_PART = Pattern.compile("totals?: (?!campaigns|account).+");

    private Totals() {}

    static boolean isTotal(String cell) {
        String text = HeaderText.normal(cell);
        return WORDS.contains(text) || OF_SOMETHING.matcher(text).matches();
    }

    /** Whether a row of totals sums up the whole table. */
    static boolean isGrand(String cell) {
        return isTotal(cell) && !OF_A_PART.matcher(HeaderText.normal(cell)).matches();
    }
}
