package io.sitebrief.site;

import java.util.Map;
import java.util.Set;

/**
 * The words of the output in one language, by key ({@code home.kicker}); a word may have slots, {@code {0}} for the first
 * value.
 */
public record Words(Map<String, String> texts) {

    public Words {
        texts = Map.copyOf(texts);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * The text of a key with the values put into its slots. A value that itself holds {@code {0}} stays as it is.
     *
     * @throws IllegalStateException where the theme has no such key, or a slot has no value: a mistake in the theme
     */
    public String text(String key, Object... values) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalStateException("the theme has no message '" + key + "'");
        }
        return values.length == 0 && pattern.indexOf('{') < 0 ? pattern : filled(key, pattern, values);
    }

    private static String filled(String key, String pattern, Object... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int slot = slot(pattern, open);
            if (slot < 0 || slot >= values.length) {
                throw new IllegalStateException("the message '" + key + "' has a slot without a value: " + pattern);
            }
            text.append(pattern, from, open).append(values[slot]);
            from = open + 3;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static int slot(String pattern, int open) {
        boolean whole = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
        return whole ? Character.digit(pattern.charAt(open + 1), 10) : -1;
    }
}
