package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Evaluation;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a figure moves when one input at a time goes to its low and its high end, the others at likely. */
final class Tornado {

    private static final Comparator<Bar> WIDEST_FIRST = Comparator.comparing(
                    (Bar bar) -> bar.swing().orElse(BigDecimal.ONE.negate()))
            .reversed()
            .thenComparing(bar -> bar.input().id());

    private Tornado() {}

    /** The figure at both ends of one input. */
    record Bar(VariedInput input, Amount atLow, Amount atHigh) {

        /** The distance between both, where both are known. */
        Optional<BigDecimal> swing() {
            return atLow.known()
                    .flatMap(
                            low -> atHigh.known().map(high -> high.subtract(low).abs()));
        }
    }

    /** One bar an input, the widest first, those without a known swing last; equal ones by id. */
    static List<Bar> of(Figure figure, List<VariedInput> inputs) {
        return inputs.stream()
                .map(input -> new Bar(input, at(figure, input.id(), input.low()), at(figure, input.id(), input.high())))
                .sorted(WIDEST_FIRST)
                .toList();
    }

    /** The figure with one input at another value. */
    static Amount at(Figure figure, String input, BigDecimal value) {
        return Evaluation.with(Map.of(input, value)).of(figure);
    }
}
