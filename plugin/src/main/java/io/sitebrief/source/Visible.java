package io.sitebrief.source;

/** Text as it may be printed to a terminal or a log: what cannot be seen, and what could steer either, is a mark. */
final class Visible {

    private static final int MARK = 0xFFFD;

    private Visible() {}

    static String text(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().map(Visible::codePoint).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /** A tab becomes one space, so that a caret stands right; what cannot be seen becomes a replacement mark. */
    static int codePoint(int codePoint) {
        int type = Character.getType(codePoint);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
        if (codePoint == '\t') {
            return ' ';
        }
        return hidden ? MARK : codePoint;
    }
}
