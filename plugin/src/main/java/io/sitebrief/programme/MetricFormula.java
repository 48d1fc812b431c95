package io.sitebrief.programme;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The formula of a metric: ids of metrics, numbers, parentheses and the operators {@code + - * /} with a space on both
 * sides, because ids contain hyphens.
 */
public sealed interface MetricFormula {

    /** A metric by its id. */
    record Name(String id) implements MetricFormula {}

    /** A number of the formula itself. */
    record Constant(BigDecimal value) implements MetricFormula {}

    /** Two formulas joined by an operator. */
    record Operation(char operator, MetricFormula left, MetricFormula right) implements MetricFormula {}

    /** The formula of a text; empty where the text is none. */
    static Optional<MetricFormula> parse(String text) {
        Deque<String> tokens = new ArrayDeque<>(Arrays.stream(
                        text.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+"))
                .toList());
        return tokens.size() > MOST_TOKENS ? Optional.empty() : sum(tokens).filter(formula -> tokens.isEmpty());
    }

    /** The most words, numbers, operators and parentheses that a formula may have. */
    int MOST_TOKENS = 200;

    /** The ids in it, in the order written. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        if (this instanceof Name name) {
            names.add(name.id());
        } else if (this instanceof Operation operation) {
            names.addAll(operation.left().names());
            names.addAll(operation.right().names());
        }
        return names;
    }

    private static Optional<MetricFormula> sum(Deque<String> tokens) {
        return chain(tokens, List.of("+", "-"), true);
    }

    private static Optional<MetricFormula> chain(Deque<String> tokens, List<String> operators, boolean outer) {
        Optional<MetricFormula> left = part(tokens, outer);
        while (left.isPresent() && !tokens.isEmpty() && operators.contains(tokens.peek())) {
            char operator = tokens.pop().charAt(0);
            MetricFormula first = left.get();
            left = part(tokens, outer).map(second -> new Operation(operator, first, second));
        }
        return left;
    }

    private static Optional<MetricFormula> part(Deque<String> tokens, boolean outer) {
        return outer ? chain(tokens, List.of("*", "/"), false) : atom(tokens);
    }

    private static Optional<MetricFormula> atom(Deque<String> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        String token = tokens.pop();
        if (token.equals("(")) {
            return sum(tokens).filter(inner -> ")".equals(tokens.poll()));
        }
        if (token.matches("(0|[1-9]\\d{0,17})(\\.\\d{1,12})?")) {
            return Optional.of(new Constant(new BigDecimal(token)));
        }
        return token.matches("[a-z0-9]+(-[a-z0-9]+)*") ? Optional.of(new Name(token)) : Optional.empty();
    }
}
