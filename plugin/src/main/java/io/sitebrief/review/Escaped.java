package io.sitebrief.review;

/** An author's text inside Markdown: in one line, of bounded length, with nothing in it that a host would act on. */
final class Escaped {

    private static final int LONGEST = 160;

    private Escaped() {}

    /** Plain words: no markup, link, mention or element of HTML comes of them. */
    static String text(String raw) {
        StringBuilder out = new StringBuilder();
        cut(raw).codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("@&#8203;");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '$' ->
                    out.append('\\').appendCodePoint(sign);
                default -> out.appendCodePoint(sign);
            }
        });
        return out.toString();
    }

    /** A file, id or code as it is written. */
    static String code(String raw) {
        return "`" + cut(raw).replace('`', '\'').replace("|", "\\|") + "`";
    }

    private static String cut(String raw) {
        String line = raw.codePoints()
                .map(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign) ? ' ' : sign)
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
