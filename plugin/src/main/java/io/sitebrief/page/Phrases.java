package io.sitebrief.page;

import io.sitebrief.site.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the calculation says in English, a reason, a sentence or the name of a measure, in the language of the pages. The
 * key of a phrase is made of its English words: {@code phrase.no-cost-is-given}; x0 stands for a part that differs.
 * What the words do not know, such as a name that the owners gave, stays as it is.
 */
final class Phrases {

    private static final String PREFIX = "phrase.";
    private static final String BETWEEN = "[^\\p{Alnum}]+";
    private static final String BEFORE = "[:,]?\\s+'?";
    private static final String AFTER = "'?[:,]?\\s+";
    private static final Pattern SLOT = Pattern.compile("x\\d");

    private final Words words;
    private final List<Shape> shapes;

    /** A phrase with slots, and what is between them as a pattern. */
    private record Shape(String key, Pattern pattern, List<Integer> slots) {}

    Phrases(Words words) {
        this.words = words;
        this.shapes = words.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> shape(key, List.of(key.substring(PREFIX.length()).split("-"))))
                .flatMap(Optional::stream)
                .sorted(Comparator.<Shape>comparingInt(shape -> -shape.key().length())
                        .thenComparing(Shape::key))
                .toList();
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
        return slots.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shape(key, Pattern.compile(pattern + "\\.?", Pattern.CASE_INSENSITIVE), slots));
    }

    /** The phrase in this language. */
    String of(String english) {
        String known = PREFIX + slug(english);
        if (words.has(known)) {
            String text = words.text(known);
            return text.equalsIgnoreCase(english) ? english : text;
        }
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern().matcher(english);
            if (matcher.matches()) {
                return words.text(shape.key(), values(shape, matcher));
            }
        }
        return english;
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
