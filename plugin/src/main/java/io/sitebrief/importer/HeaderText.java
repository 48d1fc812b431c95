package io.sitebrief.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The text of a header as it is compared: without case, odd spaces, and UTF-8 that was once read as Windows text. */
final class HeaderText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HeaderText() {}

    static String normal(String header) {
        String text = header.indexOf('Ã') >= 0 || header.indexOf('â') >= 0 ? mended(header) : header;
        return text.replace("\uFEFF", "")
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** What the star of a pattern such as {@code amount spent (*)} stands for in a header; both are normal. */
    static Optional<String> star(String pattern, String header) {
        int star = pattern.indexOf('*');
        String before = star < 0 ? pattern : pattern.substring(0, star);
        String after = star < 0 ? "" : pattern.substring(star + 1);
        boolean fits = header.length() > before.length() + after.length()
                && header.startsWith(before)
                && header.endsWith(after);
        return star >= 0 && fits
                ? Optional.of(header.substring(before.length(), header.length() - after.length()))
                : Optional.empty();
    }

    private static String mended(String text) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException wasFine) {
            return text;
        }
    }
}
