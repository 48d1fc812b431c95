package io.sitebrief.syntax;

import java.util.HashMap;
import java.util.Map;

/** Which sign parts the cells of a table: comma, semicolon or tab, told by the first rows. */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t'};

    private Delimiter() {}

    /**
     * The sign that stands equally often in the most rows, rows weighed by their cells; a comma where none does. Signs
     * in quotes do not count.
     */
    static char of(String sample) {
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long weight = weight(sample, candidate);
            if (weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return best;
    }

    private static long weight(String sample, char delimiter) {
        Map<Integer, Integer> rows = new HashMap<>();
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == delimiter) {
                count++;
            } else if (!quoted && c == '\n') {
                rows.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        rows.merge(count, 1, Integer::sum);
        return rows.entrySet().stream()
                .mapToLong(row -> (long) row.getKey() * row.getValue())
                .max()
                .orElse(0);
    }
}
