package io.sitebrief.page;

import io.sitebrief.site.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the calculation says in English, a reason, a sentence or the name of a figure, in the language of the pages. The
 * key of a phrase is made of its English words: {@code phrase.no-cost-is-given}; x0 stands for a part that differs.
 * What the words do not know, and every name that the owners gave, stays as it is.
 */
final class Phrases {

    private static final String PHRASE = "phrase.";
    private static final String LABEL = "label.";
    /** Words that stand between any two others: a phrase of nothing else says what it is of only for a metric. */
    private static final Set<String> LOOSE = Set.of("of", "in");

    private static final String BETWEEN = "[^\\p{Alnum}]+";
    private static final String BEFORE = "[:,]?\\s+'?";
    private static final String AFTER = "'?[:,]?\\s+";
    private static final Pattern SLOT = Pattern.compile("x\\d");

    private final Words words;
    private final Names names;
    private final List<String> prefixes;
    private final boolean isEnglish;
    private final List<Shape> shapes;

    /**
     * A phrase with slots, and what is between them as a pattern.
     *
     * @param anchor the longest word between the slots
     * @param letters in the words between the slots: the more, the less is left to chance
     * @param isLoose it may stand in any text, as "x0 of x1"
     */
    private record Shape(
            String key, Pattern pattern, List<Integer> slots, String anchor, int letters, boolean isLoose) {}

    private Phrases(Words words, Names names, List<String> prefixes) {
        this.words = words;
        this.names = names;
        this.prefixes = prefixes;
        this.isEnglish = Names.isEnglish(words);
        this.shapes = words.keys().stream()
                .flatMap(key -> prefixes.stream()
                        .filter(key::startsWith)
                        .map(prefix -> shape(
                                key, List.of(key.substring(prefix.length()).split("-")))))
                .flatMap(Optional::stream)
                .sorted(Comparator.<Shape>comparingInt(shape -> -shape.letters())
                        .thenComparing(Shape::key))
                .toList();
    }

    /** Reasons and sentences, and the names of metrics. */
    static Phrases of(Words words, Names names) {
        return new Phrases(words, names, List.of(PHRASE));
    }

    /** The names of figures. */
    static Phrases ofLabels(Words words, Names names) {
        return new Phrases(words, names, List.of(LABEL, PHRASE));
    }

    private static Optional<Shape> shape(String key, List<String> tokens) {
        List<Integer> slots = tokens.stream()
                .filter(token -> SLOT.matcher(token).matches())
                .map(token -> token.charAt(1) - '0')
                .toList();
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean isSlot = SLOT.matcher(tokens.get(i)).matches();
            boolean wasSlot = i > 0 && SLOT.matcher(tokens.get(i - 1)).matches();
            pattern.append(i == 0 ? "" : wasSlot ? AFTER : isSlot ? BEFORE : BETWEEN)
                    .append(isSlot ? "(.+?)" : Pattern.quote(tokens.get(i)));
        }
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        List<String> literals =
                tokens.stream().filter(token -> !SLOT.matcher(token).matches()).toList();
        return Optional.of(new Shape(
                key,
                Pattern.compile(pattern + "\\.?", Pattern.CASE_INSENSITIVE),
                slots,
                literals.stream().max(Comparator.comparingInt(String::length)).orElse(""),
                literals.stream().mapToInt(String::length).sum(),
                LOOSE.containsAll(literals)));
    }

    /** The phrase in this language. */
    String of(String english) {
        if (names.isOwn(english)) {
            return english;
        }
        int colon = english.indexOf(": ");
        if (colon > 0 && names.isOwn(english.substring(0, colon))) {
            return english.substring(0, colon + 2) + of(english.substring(colon + 2));
        }
        String slug = slug(english);
        for (String prefix : prefixes) {
            if (words.has(prefix + slug)) {
                return said(words.text(prefix + slug), english);
            }
        }
        return names.metric(english).orElseGet(() -> shaped(english));
    }

    private String shaped(String english) {
        String lower = english.toLowerCase(Locale.ROOT);
        for (Shape shape : shapes) {
            if (lower.contains(shape.anchor())) {
                Matcher matcher = shape.pattern().matcher(english);
                if (matcher.matches() && (!shape.isLoose() || names.isMetric(matcher.group(1)))) {
                    return said(words.text(shape.key(), values(shape, matcher)), english);
                }
            }
        }
        return english;
    }

    /** In English with the capitals that it was said with. */
    private String said(String text, String english) {
        return isEnglish && text.equalsIgnoreCase(english) ? english : text;
    }

    private Object[] values(Shape shape, Matcher matcher) {
        Object[] values = new Object[shape.slots().size()];
        IntStream.range(0, values.length)
                .forEach(group -> values[shape.slots().get(group)] = of(matcher.group(group + 1)));
        return values;
    }

    /** Sentences one after the other, each by itself. */
    String sentences(String english) {
        List<String> all = new ArrayList<>();
        Stream.of(english.split("(?<=\\.) (?=\\p{Lu})")).map(this::of).forEach(all::add);
        return String.join(" ", all);
    }

    /** The name of an input: whose it is, as the owners wrote it, and which. */
    String input(String english) {
        int colon = english.lastIndexOf(": ");
        return colon < 0 ? of(english) : english.substring(0, colon + 2) + of(english.substring(colon + 2));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
