package io.sitebrief.render;

/**
 * Lines that open very many lists and quotations at once. The parser takes seconds over thousands of levels, so these
 * lines are told before it sees them.
 */
final class OpenedAtOnce {

    private static final int MOST = 100;
    private static final int MOST_DIGITS = 9;

    private OpenedAtOnce() {}

    /** Whether a line of the text begins with more marks of lists and quotations than any text needs. */
    static boolean isTooMany(String text) {
        return text.lines().anyMatch(line -> marks(line) > MOST);
    }

    private static int marks(String line) {
        int marks = 0;
        int at = afterBlanks(line, 0);
        for (int next = afterMark(line, at); next > at; next = afterMark(line, at)) {
            marks++;
            at = afterBlanks(line, next);
        }
        return marks;
    }

    private static int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index behind the mark at this index; the same index where there is none. */
    private static int afterMark(String line, int from) {
        if (line.startsWith(">", from)) {
            return from + 1;
        }
        int at = from;
        while (at < line.length() && at - from < MOST_DIGITS && Character.isDigit(line.charAt(at))) {
            at++;
        }
        boolean closes = at < line.length() && (at > from ? ".)" : "-*+").indexOf(line.charAt(at)) >= 0;
        return closes && at + 1 < line.length() && isBlank(line.charAt(at + 1)) ? at + 1 : from;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
