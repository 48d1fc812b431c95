package io.sitebrief.page;

import java.util.Optional;

/**
 * A figure as it reads, with the fact that it comes from; the theme's fig macro prints it.
 *
 * @param fact id of the fact, which leads to its origin
 * @param move up, down or same: an arrow before the text
 * @param tone good or bad: a colour, and the word better or worse for those who do not see it
 * @param why the reason where the figure is unknown
 */
public record Num(String fact, String text, Optional<String> move, Optional<String> tone, Optional<String> why) {

    static Num known(String fact, String text) {
        return new Num(fact, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Num unknown(String fact, String text, String why) {
        return new Num(fact, text, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    boolean isKnown() {
        return why.isEmpty();
    }

    /** The same with an arrow. An unknown figure moves nowhere. */
    Num moved(String direction) {
        return isKnown() ? new Num(fact, text, Optional.of(direction), tone, why) : this;
    }

    /** The same as something taken away, with a minus sign before it; not for a figure that has a sign of its own. */
    Num taken() {
        return isKnown() && !text.startsWith("\u2212") ? new Num(fact, "\u2212" + text, move, tone, why) : this;
    }

    /** The same, called better or worse. An unknown figure is neither. */
    Num toned(boolean better) {
        return isKnown() ? new Num(fact, text, move, Optional.of(better ? "good" : "bad"), why) : this;
    }
}
