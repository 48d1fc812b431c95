package io.sitebrief.review;

import io.sitebrief.source.Source;
import java.nio.charset.StandardCharsets;

/**
 * Places in the files as tools outside the brief's folder name them: relative to the repository's root.
 *
 * @param prefix path of the brief's folder inside the repository, empty or ending with a slash
 */
public record Places(String prefix) {

    private static final String PARAMETER = "site-brief.";
    private static final String BRIEF = "brief.yaml";
    private static final String UNRESERVED = "-._~/";

    /** The file's path; what a parameter or the content on the class path is blamed for stands at the brief itself. */
    String path(Source source) {
        boolean parameter = source.file().startsWith(PARAMETER) || source.file().isEmpty();
        return prefix + (parameter ? BRIEF : source.file());
    }

    /** The line, from 1. */
    static int line(Source source) {
        return Math.max(1, source.line());
    }

    /** The column, from 1. */
    static int column(Source source) {
        return Math.max(1, source.column());
    }

    /** The path as a relative URI. */
    String uri(Source source) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path(source).getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xff);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : String.format(java.util.Locale.ROOT, "%%%02X", (int) sign));
        }
        return uri.toString();
    }
}
