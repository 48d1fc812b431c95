package io.sitebrief.importer;

import java.util.Locale;
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

    /** A total of something: {@code Total: Campaigns}, {@code Total (12)}. */
    private static final Pattern OF_SOMETHING = Pattern.compile(
            "(?:grand )?(?:totals?|gesamt|summe|totale|totales|totais)\\s*(?::.*|\\(.*\\)|[-\u2013] .*)");

    private Totals() {}

    static boolean isTotal(String cell) {
        String text = HeaderText.normal(cell);
        return WORDS.contains(text) || OF_SOMETHING.matcher(text).matches();
    }

    /** Whether the row sums up the whole file and not a part of it, such as {@code Total: Video}. */
    static boolean isGrand(String cell) {
        String text = HeaderText.normal(cell).toLowerCase(Locale.ROOT);
        return WORDS.contains(text) || text.matches("total: (campaigns|account)|total \\(.*\\)");
    }
}
