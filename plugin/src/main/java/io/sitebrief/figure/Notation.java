package io.sitebrief.figure;

import java.util.List;
import java.util.function.Function;

/** How a formula is written down: the names or numbers of its leaves, and the few words between them. */
public interface Notation {

    /** A leaf by its name, or by its number. */
    String leaf(Anatomy.Leaf leaf);

    /** A part of a whole, split by one basis after the other. */
    String share(String whole, List<String> bases);

    /** The terms of a long sum that are not named. */
    String more(int terms);

    /** In English, with each leaf printed by the given function. */
    static Notation english(Function<Anatomy.Leaf, String> leaf) {
        return new Notation() {
            @Override
            public String leaf(Anatomy.Leaf one) {
                return leaf.apply(one);
            }

            @Override
            public String share(String whole, List<String> bases) {
                return "share of " + whole + " by " + String.join(", then by ", bases);
            }

            @Override
            public String more(int terms) {
                return terms + " more";
            }
        };
    }
}
