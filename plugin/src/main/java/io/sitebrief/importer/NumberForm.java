package io.sitebrief.importer;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a file writes numbers: which sign parts the decimals, which the thousands. Spaces may part thousands too. */
enum NumberForm {
    /** 1,234.56 */
    POINT('.', ','),
    /** 1.234,56 */
    COMMA(',', '.');

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 40;
    private static final Set<String> MISSING = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "—",
            "n/a",
            "na",
            "n.a.",
            "k. a.",
            "k.a.",
            "nan",
            "null",
            "none",
            "undefined",
            "#n/a",
            "#div/0!",
            "(not set)");
    /** What the words above begin with, in small letters and capitals: most cells begin with none of it. */
    private static final String BEGINNINGS = MISSING.stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .flatMap(first -> Stream.of(first, first.toUpperCase(Locale.ROOT)))
            .distinct()
            .sorted()
            .collect(Collectors.joining());

    private static final Pattern CURRENCY_BEFORE = Pattern.compile("^(?:[A-Z]{1,3}?\\p{Sc}|\\p{Sc}|[A-Z]{3})\\s*");
    private static final Pattern CURRENCY_AFTER = Pattern.compile("\\s*(?:\\p{Sc}|[A-Z]{3})$");
    private static final int LONGEST_PLAIN = 18;
    /** Three digits and the sign before them. */
    private static final int THOUSANDS = 4;

    private final Pattern pattern;
    private final char decimal;

    NumberForm(char decimal, char thousands) {
        this.decimal = decimal;
        String part = "[" + Pattern.quote(String.valueOf(thousands)) + " \u00a0\u202f\u2009'\u2019]";
        String fraction = Pattern.quote(String.valueOf(decimal)) + "\\d+";
        this.pattern = Pattern.compile(
                "(?:[1-9]\\d{0,2}(?:" + part + "\\d{2,3})*" + part + "\\d{3}|\\d+)(?:" + fraction + ")?|" + fraction);
    }

    /** The form that a locale uses. */
    static NumberForm of(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? COMMA : POINT;
    }

    /** Whether a cell says that there is no value. It never means zero. */
    static boolean isMissing(String cell) {
        if (!cell.isEmpty() && !isSpace(cell.charAt(0)) && BEGINNINGS.indexOf(cell.charAt(0)) < 0) {
            return false;
        }
        return cell.isEmpty() || MISSING.contains(strip(cell).toLowerCase(Locale.ROOT));
    }

    /** The number in a cell: negative in parentheses, divided by 100 before a percent sign, without its currency. */
    Optional<BigDecimal> parse(String cell) {
        if (isPlain(cell)) {
            return Optional.of(new BigDecimal(cell));
        }
        String text = strip(cell);
        boolean inParentheses = text.startsWith("(") && text.endsWith(")");
        text = inParentheses ? strip(text.substring(1, text.length() - 1)) : text;
        boolean percent = text.endsWith("%");
        text = percent ? strip(text.substring(0, text.length() - 1)) : text;
        String unsigned = bare(text);
        boolean negative = isNegative(text);
        if (unsigned.length() > LONGEST || negative && inParentheses) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(unsigned);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits(unsigned));
        value = percent ? value.divide(HUNDRED) : value;
        return Optional.of(negative || inParentheses ? value.negate() : value);
    }

    /**
     * Whether a cell is plain and can be meant in this form alone, as 144.51 can and 1.234 cannot; false does not say that
     * it is otherwise.
     */
    static boolean isPointAlone(String cell) {
        int point = cell.indexOf('.');
        return point > 0 && cell.length() - point != THOUSANDS && POINT.isPlain(cell);
    }

    /** Whether a cell is nothing but digits, with a point before the last of them where that parts decimals. */
    private boolean isPlain(String cell) {
        int length = cell.length();
        if (length == 0 || length > LONGEST_PLAIN || !isDigit(cell.charAt(0)) || !isDigit(cell.charAt(length - 1))) {
            return false;
        }
        int points = 0;
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (!isDigit(c)) {
                points += c == '.' && decimal == '.' ? 1 : 2;
            }
        }
        return points < 2;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The text without sign and currency: {@code -€ 5}, {@code €-5} and {@code 5 EUR} are all known. */
    private static String bare(String text) {
        String bare = withoutSign(text);
        bare = CURRENCY_BEFORE.matcher(bare).replaceFirst("");
        bare = CURRENCY_AFTER.matcher(bare).replaceFirst("");
        return bare.equals(withoutSign(text)) ? bare : withoutSign(bare);
    }

    private static boolean isNegative(String text) {
        String bare = CURRENCY_BEFORE.matcher(text).replaceFirst("");
        return isMinus(text) || isMinus(bare);
    }

    private static boolean isMinus(String text) {
        return text.startsWith("-") || text.startsWith("\u2212");
    }

    private static String withoutSign(String text) {
        return isMinus(text) || text.startsWith("+") ? strip(text.substring(1)) : text;
    }

    private String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c == decimal) {
                digits.append('.');
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Without spaces at the ends, the hard ones too. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
