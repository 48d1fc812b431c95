package io.sitebrief.page;

import java.util.Optional;

/**
 * A status or a decision, as a word.
 *
 * @param tone good or bad; without one it is grey, as for anything unknown
 * @param strong the outermost ends of a scale
 * @param rule the rule that gave the status
 */
public record Tag(String word, Optional<String> tone, boolean strong, Optional<String> rule) {

    static Tag of(String word) {
        return new Tag(word, Optional.empty(), false, Optional.empty());
    }

    static Tag good(String word) {
        return new Tag(word, Optional.of("good"), false, Optional.empty());
    }

    static Tag bad(String word) {
        return new Tag(word, Optional.of("bad"), false, Optional.empty());
    }

    Tag filled() {
        return new Tag(word, tone, true, rule);
    }

    Tag because(String text) {
        return new Tag(word, tone, strong, Optional.of(text));
    }
}
