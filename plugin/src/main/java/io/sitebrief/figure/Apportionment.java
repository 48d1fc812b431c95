package io.sitebrief.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole split into parts in proportion to weights, by the method of largest remainder, so that the parts add up to
 * the whole exactly. Ties go to the earlier part; a negative whole is split like its opposite.
 */
public final class Apportionment {

    private final Expression whole;
    private final List<Expression> weights;
    private final int decimals;
    private final String basis;
    private volatile Optional<List<Exact>> parts = Optional.empty();

    /**
     * @param whole the amount to split, already rounded to {@code decimals}
     * @param weights one a part; where one is negative or all are zero every part is unknown
     * @param decimals of each part: the currency's minor unit
     * @param basis what the weights are, in a word or two for the explanation: "messages", "days"
     */
    public Apportionment(Expression whole, List<? extends Expression> weights, int decimals, String basis) {
        this.whole = whole;
        this.weights = List.copyOf(weights);
        this.decimals = decimals;
        this.basis = basis;
    }

    public Expression whole() {
        return whole;
    }

    public List<Expression> weights() {
        return weights;
    }

    public String basis() {
        return basis;
    }

    /** The expression of one part. */
    public Expression part(int index) {
        return new Expression.Part(this, index);
    }

    /** The parts as the inputs stand; split once and kept, for a thousand parts ask for them one by one. */
    List<Exact> parts(Function<Expression, Exact> evaluate) {
        if (parts.isEmpty()) {
            parts = Optional.of(split(evaluate));
        }
        return parts.orElseThrow();
    }

    List<Exact> split(Function<Expression, Exact> evaluate) {
        Exact amount = evaluate.apply(whole);
        List<BigDecimal> numbers = new ArrayList<>();
        for (Expression weight : weights) {
            Exact exact = evaluate.apply(weight);
            if (!exact.isKnown()) {
                return Evaluation.unknown(weights.size(), exact.why().orElseThrow());
            }
            numbers.add(exact.rounded(12).numerator());
        }
        if (!amount.isKnown()) {
            return Evaluation.unknown(weights.size(), amount.why().orElseThrow());
        }
        if (numbers.stream().anyMatch(number -> number.signum() < 0)) {
            return Evaluation.unknown(
                    weights.size(), "some " + basis + " are negative, which nothing can be shared by");
        }
        if (numbers.stream().noneMatch(number -> number.signum() > 0)) {
            return Evaluation.unknown(weights.size(), "there are no " + basis + " to share by");
        }
        return LargestRemainder.split(amount.rounded(decimals).numerator(), numbers, decimals).stream()
                .map(Exact::of)
                .toList();
    }
}
