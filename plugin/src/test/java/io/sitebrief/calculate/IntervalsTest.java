package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    @Test
    void thePublishedProportionHasItsWilsonInterval() {
        ReferenceCase reference = ReferenceCase.of("A16");
        List<BigDecimal> expected = ReferenceCase.decimals(reference.expected());
        Intervals.Interval interval = Intervals.wilson(
                        new Intervals.Proportion(reference.given("x"), reference.given("n")))
                .orElseThrow();
        assertThat(interval.low()).isCloseTo(expected.get(0), within(new BigDecimal("0.000001")));
        assertThat(interval.high()).isCloseTo(expected.get(1), within(new BigDecimal("0.000001")));
    }

    /** Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonAgreesWithThePublishedTable(BigDecimal x, BigDecimal n, BigDecimal low, BigDecimal high) {
        Intervals.Interval interval =
                Intervals.wilson(new Intervals.Proportion(x, n)).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(new BigDecimal("0.00005")));
        assertThat(interval.high()).isCloseTo(high, within(new BigDecimal("0.00005")));
    }

    /** Newcombe, Interval estimation for the difference between independent proportions, 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void newcombeAgreesWithThePublishedTable(
            BigDecimal x, BigDecimal n, BigDecimal y, BigDecimal m, BigDecimal low, BigDecimal high) {
        Intervals.Interval interval = Intervals.newcombe(new Intervals.Proportion(x, n), new Intervals.Proportion(y, m))
                .orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(new BigDecimal("0.00005")));
        assertThat(interval.high()).isCloseTo(high, within(new BigDecimal("0.00005")));
    }

    @Test
    void anIntervalHoldsItsOwnRateAndStaysWithinZeroAndOne() {
        for (int trials = 1; trials <= 40; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                Intervals.Interval interval =
                        Intervals.wilson(proportion(successes, trials)).orElseThrow();
                assertThat(interval.contains(Intervals.decimal((double) successes / trials)))
                        .as(successes + " of " + trials)
                        .isTrue();
                assertThat(interval.low()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(interval.high()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            }
        }
    }

    @Test
    void whatIsNoProportionHasNoInterval() {
        assertThat(Intervals.wilson(proportion(0, 0))).isEmpty();
        assertThat(Intervals.wilson(proportion(5, 4))).isEmpty();
        assertThat(Intervals.wilson(proportion(-1, 4))).isEmpty();
        assertThat(Intervals.newcombe(proportion(1, 4), proportion(5, 4))).isEmpty();
    }

    private static Intervals.Proportion proportion(long successes, long trials) {
        return new Intervals.Proportion(BigDecimal.valueOf(successes), BigDecimal.valueOf(trials));
    }
}
