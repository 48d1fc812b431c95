package io.sitebrief.figure;

import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an expression is made of: its parts, figures, inputs and places, and its text. */
public final class Anatomy {

    /** A leaf of a formula: an input, a figure, or a constant, which has no id. */
    public record Leaf(Optional<String> id, String label, Unit unit, Amount amount) {}

    private static final int NAMED_TERMS = 6;
    private static final int MOST_PLACES = 3;

    private Anatomy() {}

    /** The formula with each leaf printed by the given function: names for the formula, numbers for the working. */
    public static String formula(Expression expression, Function<Leaf, String> leaf) {
        return formula(expression, Notation.english(leaf));
    }

    /** The formula in a notation's words. */
    public static String formula(Expression expression, Notation notation) {
        return text(expression, notation, 0);
    }

    private static String text(Expression expression, Notation notation, int binding) {
        if (expression instanceof Expression.Sum sum) {
            return bracket(sumText(sum, notation), binding > 1);
        }
        if (expression instanceof Expression.Difference difference) {
            String text = text(difference.left(), notation, 1) + " − " + text(difference.right(), notation, 2);
            return bracket(text, binding > 1);
        }
        if (expression instanceof Expression.Product product) {
            String text = product.factors().stream()
                    .map(factor -> text(factor, notation, 2))
                    .collect(Collectors.joining(" × "));
            return bracket(text, binding > 2);
        }
        if (expression instanceof Expression.Quotient quotient) {
            String text = text(quotient.dividend(), notation, 2) + " ÷ " + text(quotient.divisor(), notation, 3);
            return bracket(text, binding > 2);
        }
        return wrapped(expression, notation, binding);
    }

    private static String sumText(Expression.Sum sum, Notation notation) {
        if (sum.terms().isEmpty()) {
            return "0";
        }
        List<String> terms = sum.terms().stream()
                .limit(NAMED_TERMS)
                .map(term -> text(term, notation, 1))
                .toList();
        int more = sum.terms().size() - terms.size();
        return String.join(" + ", terms) + (more > 0 ? " + " + notation.more(more) : "");
    }

    private static String wrapped(Expression expression, Notation notation, int binding) {
        if (expression instanceof Expression.Rounded rounded) {
            return text(rounded.of(), notation, binding);
        }
        if (expression instanceof Expression.Ceiling ceiling) {
            return "⌈" + text(ceiling.of(), notation, 0) + "⌉";
        }
        if (expression instanceof Expression.AtLeast atLeast) {
            return "max(" + atLeast.floor().toPlainString() + ", " + text(atLeast.of(), notation, 0) + ")";
        }
        if (expression instanceof Expression.Magnitude magnitude) {
            return "|" + text(magnitude.of(), notation, 0) + "|";
        }
        if (expression instanceof Expression.Part part) {
            return bracket(shareText(part, notation), binding > 0);
        }
        return notation.leaf(leafOf(expression));
    }

    /** A share of a share names each basis once, in the order of the splits. */
    private static String shareText(Expression.Part part, Notation notation) {
        Set<String> bases = new LinkedHashSet<>();
        Expression whole = part;
        while (whole instanceof Expression.Part inner) {
            bases.add(inner.apportionment().basis());
            whole = inner.apportionment().whole();
        }
        List<String> order = new ArrayList<>(bases);
        Collections.reverse(order);
        return notation.share(text(whole, notation, 0), order);
    }

    private static Leaf leafOf(Expression expression) {
        if (expression instanceof Expression.Input input) {
            return new Leaf(Optional.of(input.id()), input.label(), input.unit(), input.amount());
        }
        if (expression instanceof Expression.Of of) {
            return new Leaf(
                    Optional.of(of.figure().id()),
                    of.figure().label(),
                    of.figure().unit(),
                    of.figure().amount());
        }
        if (expression instanceof Expression.Constant constant) {
            String text = constant.value().toPlainString();
            return new Leaf(Optional.empty(), text, Unit.COUNT, Amount.of(constant.value()));
        }
        if (expression instanceof Expression.Missing missing) {
            return new Leaf(
                    Optional.empty(), "unknown (" + missing.why() + ")", Unit.COUNT, Amount.unknown(missing.why()));
        }
        throw new IllegalStateException("an expression without a text: " + expression);
    }

    private static String bracket(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }

    static List<Figure> inputs(Expression expression) {
        Map<String, Figure> found = new LinkedHashMap<>();
        walk(expression, part -> {
            if (part instanceof Expression.Of of) {
                found.putIfAbsent(of.figure().id(), of.figure());
            }
        });
        return List.copyOf(found.values());
    }

    static List<Expression.Input> leaves(Expression expression) {
        Map<String, Expression.Input> found = new LinkedHashMap<>();
        walk(expression, part -> {
            if (part instanceof Expression.Input input) {
                found.putIfAbsent(input.id(), input);
            }
        });
        return List.copyOf(found.values());
    }

    static Certainty certainty(Expression expression) {
        Certainty[] worst = {Certainty.MEASURED};
        walk(expression, part -> {
            if (part instanceof Expression.Input input) {
                worst[0] = worst[0].worse(input.certainty());
            } else if (part instanceof Expression.Of of) {
                worst[0] = worst[0].worse(of.figure().certainty());
            }
        });
        return worst[0];
    }

    static List<Source> sources(Expression expression) {
        Set<Source> found = new HashSet<>();
        Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(expression, found, seen);
        return found.stream().sorted().toList();
    }

    /** The first places of each file, by those of the figures that the expression names. */
    static Places places(Expression expression) {
        Places places = new Places(MOST_PLACES);
        walk(expression, part -> {
            if (part instanceof Expression.Input input) {
                places.addAll(input.sources());
            } else if (part instanceof Expression.Of of) {
                places.addAll(of.figure().kept());
            }
        });
        return places;
    }

    private static void collect(Expression expression, Set<Source> found, Set<Figure> seen) {
        walk(expression, part -> {
            if (part instanceof Expression.Input input) {
                found.addAll(input.sources());
            } else if (part instanceof Expression.Of of && seen.add(of.figure())) {
                collect(of.figure().expression(), found, seen);
            }
        });
    }

    private static void walk(Expression expression, Consumer<Expression> visitor) {
        visitor.accept(expression);
        parts(expression).forEach(part -> walk(part, visitor));
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.Sum sum) {
            return sum.terms();
        }
        if (expression instanceof Expression.Product product) {
            return product.factors();
        }
        if (expression instanceof Expression.Difference difference) {
            return List.of(difference.left(), difference.right());
        }
        if (expression instanceof Expression.Quotient quotient) {
            return List.of(quotient.dividend(), quotient.divisor());
        }
        if (expression instanceof Expression.Rounded rounded) {
            return List.of(rounded.of());
        }
        if (expression instanceof Expression.Ceiling ceiling) {
            return List.of(ceiling.of());
        }
        if (expression instanceof Expression.AtLeast atLeast) {
            return List.of(atLeast.of());
        }
        if (expression instanceof Expression.Magnitude magnitude) {
            return List.of(magnitude.of());
        }
        if (expression instanceof Expression.Part part) {
            List<Expression> all = new ArrayList<>();
            all.add(part.apportionment().whole());
            all.add(part.apportionment().weights().get(part.index()));
            return all;
        }
        return List.of();
    }
}
