package io.sitebrief.importer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months in the languages of exports: English, German, French, Spanish, Italian, Portuguese. */
final class MonthNames {

    /** For each month the beginnings of its names, without accents. No beginning stands for two months. */
    private static final List<String> BEGINNINGS = List.of(
            "jan ene gen",
            "feb fev",
            "mar marz",
            "apr abr avr",
            "may mai mag",
            "jun juin giu",
            "jul juil lug",
            "aug aou ago",
            "sep set",
            "oct okt ott out",
            "nov",
            "dec dez dic");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** The month, 1 to 12, that a word means. */
    static Optional<Integer> month(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        if (plain.length() < 3) {
            return Optional.empty();
        }
        String four = plain.substring(0, Math.min(4, plain.length()));
        return Optional.ofNullable(MONTHS.getOrDefault(four, MONTHS.get(plain.substring(0, 3))));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            for (String beginning : BEGINNINGS.get(i).split(" ")) {
                months.put(beginning, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
