package io.sitebrief.read;

import io.sitebrief.source.Located;
import io.sitebrief.syntax.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value written as one text.
 *
 * @param noun what it is in a sentence: "a rate"
 * @param look how the text looks, for schema and documentation
 */
public record Scalar<T>(String noun, Look look, Parse<T> parse) implements Type<Located<T>> {

    private static final int LONGEST_SHOWN = 60;

    /** Turns a text into a value; empty after reporting what is wrong. */
    @FunctionalInterface
    interface Parse<T> {

        Optional<T> parse(Written written, Findings findings);
    }

    /** A text under the name of its key. */
    record Written(String name, Node.Scalar node) {

        String text() {
            return node.text();
        }

        /** The text for a message: in one line, and short. */
        String shown() {
            String line = node.text().replaceAll("\\s+", " ");
            return line.length() <= LONGEST_SHOWN
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_SHOWN))) + "…";
        }
    }

    /**
     * How the text looks.
     *
     * @param family whether YAML tools take it for text, a number or a boolean
     * @param pattern a regular expression for the whole text
     * @param words the closed list of words; empty where it is open
     * @param low the lowest number; lowIsOutside where only those above it are taken
     * @param high the highest number
     */
    public record Look(
            Family family,
            Optional<String> pattern,
            List<String> words,
            boolean whole,
            Optional<BigDecimal> low,
            boolean lowIsOutside,
            Optional<BigDecimal> high) {

        Look(Family family, Optional<String> pattern, List<String> words) {
            this(family, pattern, words, false, Optional.empty(), false, Optional.empty());
        }

        static final Look TEXT = new Look(Family.TEXT, Optional.empty(), List.of());

        /** Any text but blanks alone. */
        static final Look LINE = pattern("[\\s\\S]*\\S[\\s\\S]*");

        static Look pattern(String pattern) {
            return new Look(Family.TEXT, Optional.of(pattern), List.of());
        }

        static Look number(String pattern) {
            return new Look(Family.NUMBER, Optional.of(pattern), List.of());
        }

        /** The same in a range; an end that is empty is open. */
        Look within(String lowest, String highest) {
            return new Look(family, pattern, words, whole, end(lowest), lowIsOutside, end(highest));
        }

        /** The same without fractions. */
        Look inWholes() {
            return new Look(family, pattern, words, true, low, lowIsOutside, high);
        }

        /** The same, above zero. */
        Look aboveZero() {
            return new Look(family, pattern, words, whole, end("0"), true, high);
        }

        private static Optional<BigDecimal> end(String number) {
            return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
        }

        static Look words(List<String> words) {
            return new Look(Family.TEXT, Optional.empty(), List.copyOf(words));
        }
    }

    /** What an editor's YAML tools may take the text for. */
    public enum Family {
        TEXT,
        NUMBER,
        BOOLEAN
    }

    @Override
    public Optional<Located<T>> read(Node node, String name, Findings findings) {
        if (node instanceof Node.Scalar scalar) {
            return parse.parse(new Written(name, scalar), findings).map(value -> new Located<>(value, scalar.source()));
        }
        findings.wrongShape(node, name, noun);
        return Optional.empty();
    }

    /** The value without its place. */
    Type<T> plain() {
        return as(Located::value);
    }
}
