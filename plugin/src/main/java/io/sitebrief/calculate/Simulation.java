package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Evaluation;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What many draws of the inputs, each from its PERT distribution and independent of the others, make of a figure. The
 * same seed and draws give the same outcome everywhere.
 */
final class Simulation {

    private static final int DECIMALS = 10;

    private Simulation() {}

    /**
     * Percentiles by nearest rank, and the share of draws above zero; all unknown where any draw was.
     *
     * @param p10 a tenth of the draws is at or below
     */
    record Outcome(long seed, int draws, Amount p10, Amount p50, Amount p90, Amount aboveZero) {}

    /** A figure under draws of its inputs. */
    static Outcome of(Figure figure, List<VariedInput> inputs, int draws, long seed) {
        return of(values -> Evaluation.with(values).of(figure), inputs, draws, seed);
    }

    /** A function under draws of its inputs, which it gets by id; their order does not matter. */
    static Outcome of(
            Function<Map<String, BigDecimal>, Amount> function, List<VariedInput> inputs, int draws, long seed) {
        List<VariedInput> ordered =
                inputs.stream().sorted(Comparator.comparing(VariedInput::id)).toList();
        SplitMix random = new SplitMix(seed);
        List<BigDecimal> outcomes = new ArrayList<>();
        Optional<String> why = draws > 0 ? Optional.empty() : Optional.of("no draw was asked for");
        for (int draw = 0; draw < draws && why.isEmpty(); draw++) {
            Map<String, BigDecimal> values = new HashMap<>();
            ordered.forEach(input -> values.put(input.id(), Pert.draw(input, random)));
            Amount outcome = function.apply(values);
            outcome.known().ifPresent(outcomes::add);
            why = outcome.reason();
        }
        return why.map(Amount::unknown)
                .map(unknown -> new Outcome(seed, draws, unknown, unknown, unknown, unknown))
                .orElseGet(() -> summary(seed, outcomes));
    }

    private static Outcome summary(long seed, List<BigDecimal> outcomes) {
        List<BigDecimal> sorted = outcomes.stream().sorted().toList();
        long above = sorted.stream().filter(outcome -> outcome.signum() > 0).count();
        BigDecimal share =
                BigDecimal.valueOf(above).divide(BigDecimal.valueOf(sorted.size()), DECIMALS, RoundingMode.HALF_EVEN);
        return new Outcome(
                seed,
                sorted.size(),
                percentile(sorted, 10),
                percentile(sorted, 50),
                percentile(sorted, 90),
                Amount.of(share));
    }

    private static Amount percentile(List<BigDecimal> sorted, int percent) {
        int rank = (int) (((long) sorted.size() * percent + 99) / 100);
        return Amount.of(sorted.get(Math.max(1, rank) - 1));
    }
}
