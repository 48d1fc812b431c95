package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A formula of the metric dictionary as an expression: ids, numbers, parentheses and + − × ÷ with a space on both sides
 * of an operator, since ids contain hyphens. Times and divided bind closer than plus and minus.
 */
final class MetricFormula {

    private final List<String> words;
    private final Function<String, Expression> metric;
    private int next;

    private MetricFormula(String formula, Function<String, Expression> metric) {
        String spaced = formula.replace("(", " ( ").replace(")", " ) ").trim();
        this.words = List.of(spaced.split("\\s+"));
        this.metric = metric;
    }

    /** The expression; a formula that cannot be read is unknown with the reason. */
    static Expression of(String formula, Function<String, Expression> metric) {
        MetricFormula reader = new MetricFormula(formula, metric);
        Expression expression = reader.sum();
        return reader.next == reader.words.size()
                ? expression
                : new Expression.Missing("the formula '" + formula + "' cannot be read");
    }

    /** The metrics that a formula names, in its order. */
    static List<String> names(String formula) {
        return List.of(formula.replace("(", " ").replace(")", " ").trim().split("\\s+")).stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .distinct()
                .toList();
    }

    private Expression sum() {
        Expression left = product();
        while (at("+") || at("-")) {
            boolean isPlus = at("+");
            next++;
            Expression right = product();
            left = isPlus ? left.plus(right) : left.minus(right);
        }
        return left;
    }

    private Expression product() {
        Expression left = operand();
        while (at("*") || at("/")) {
            boolean isTimes = at("*");
            String name = next + 1 < words.size() ? words.get(next + 1) : "";
            next++;
            Expression right = operand();
            left = isTimes ? Expression.times(left, right) : left.over(right, "there are no " + name);
        }
        return left;
    }

    private Expression operand() {
        if (next >= words.size()) {
            return new Expression.Missing("a formula of the dictionary breaks off");
        }
        String word = words.get(next++);
        if (word.equals("(")) {
            Expression inner = sum();
            next += at(")") ? 1 : 0;
            return inner;
        }
        if (word.matches("\\d+(\\.\\d+)?")) {
            return new Expression.Constant(new BigDecimal(word));
        }
        return metric.apply(word);
    }

    private boolean at(String word) {
        return next < words.size() && words.get(next).equals(word);
    }
}
