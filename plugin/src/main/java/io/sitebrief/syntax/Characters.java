package io.sitebrief.syntax;

import java.util.Locale;
import java.util.OptionalInt;
import org.yaml.snakeyaml.reader.StreamReader;

/** The characters that no file and no value may hold, because a person who reads the text does not see them. */
final class Characters {

    private static final int NEXT_LINE = 0x85;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Characters() {}

    /** The index of the first forbidden character: a control, a reordering mark or an uncommon line break. */
    static OptionalInt forbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The name of a character for people: U+202E. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static boolean isForbidden(int codePoint) {
        boolean reorders = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        boolean breaks = codePoint == 0x2028 || codePoint == 0x2029 || codePoint == NEXT_LINE;
        return reorders || breaks || codePoint == BYTE_ORDER_MARK || !StreamReader.isPrintable(codePoint);
    }
}
