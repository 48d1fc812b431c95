package io.sitebrief.page;

import java.text.Normalizer;
import java.util.Locale;

/** Where a name stands in a list from A to Z: accents and capitals do not count. */
final class Alphabet {

    private static final String OTHER = "#";

    private Alphabet() {}

    /** The name as it is put in order. */
    static String order(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The letter under which the name stands. */
    static String letter(String name) {
        String order = order(name);
        boolean isLetter = !order.isEmpty() && Character.isLetter(order.charAt(0));
        return isLetter ? order.substring(0, 1).toUpperCase(Locale.ROOT) : OTHER;
    }
}
