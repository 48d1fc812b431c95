package io.sitebrief.page;

import io.sitebrief.figure.Anatomy;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Notation;
import io.sitebrief.site.Words;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures by name, and their formulas in words, in the language of the pages. */
final class FigureNames {

    /** A measure as a file gives it: its metric's id, the month, and the channel where there is one. */
    private static final Pattern MEASURED = Pattern.compile("([a-z0-9-]+) (\\d{4}-\\d{2})( .+)?");

    /** What stands between the signs of a formula. */
    private static final Pattern LEAF = Pattern.compile("(?<=^|[×÷+−] |[(|⌈])[^×÷+−()|⌈⌉ ]+(?: [^×÷+−()|⌈⌉ ]+)*");

    private final Words words;
    private final Names names;
    private final Phrases labels;
    private final Phrases reasons;

    FigureNames(Words words, Names names) {
        this.words = words;
        this.names = names;
        this.labels = Phrases.ofLabels(words, names);
        this.reasons = Phrases.of(words, names);
    }

    String of(Figure figure) {
        return of(figure.label());
    }

    /** The name of a figure or of an input. */
    String of(String label) {
        if (names.equals(Names.NONE)) {
            return label;
        }
        Matcher measured = MEASURED.matcher(label);
        if (measured.matches() && names.metric(measured.group(1)).isPresent()) {
            String metric = names.metric(measured.group(1)).orElseThrow();
            return metric + label.substring(measured.end(1));
        }
        return labels.of(label);
    }

    /** A formula in words. */
    String formula(Figure figure) {
        return Anatomy.formula(figure.expression(), notation(this::of));
    }

    /** A formula that an earlier version printed in English, its names one by one. */
    String formula(String english) {
        String whole = of(english);
        return names.equals(Names.NONE) || !whole.equals(english)
                ? whole
                : LEAF.matcher(english).replaceAll(leaf -> Matcher.quoteReplacement(of(leaf.group())));
    }

    /** The name of a leaf; of a missing one, why it is missing. */
    String of(Anatomy.Leaf leaf) {
        boolean isMissing = leaf.id().isEmpty() && !leaf.amount().isKnown();
        return isMissing
                ? words.text("figure.unknown") + " ("
                        + reasons.of(leaf.amount().reason().orElseThrow()) + ")"
                : of(leaf.label());
    }

    /** Formulas with these words between leaves that are printed otherwise. */
    Notation notation(Function<Anatomy.Leaf, String> leaf) {
        return new Notation() {
            @Override
            public String leaf(Anatomy.Leaf one) {
                return leaf.apply(one);
            }

            @Override
            public String share(String whole, List<String> bases) {
                String by = String.join(
                        words.text("formula.then-by"),
                        bases.stream().map(FigureNames.this::of).toList());
                return words.text("label.share-of-x0-by-x1", whole, by);
            }

            @Override
            public String more(int terms) {
                return words.text("label.x0-more", Integer.toString(terms));
            }
        };
    }
}
