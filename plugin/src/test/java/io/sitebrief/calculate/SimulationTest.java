package io.sitebrief.calculate;

import static io.sitebrief.calculate.TornadoTest.input;
import static io.sitebrief.calculate.TornadoTest.varied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final List<VariedInput> TWO =
            List.of(varied("benefit", "80", "150", "220"), varied("cost", "90", "100", "120"));
    private static final Figure ROI = Figure.of(
            "roi",
            "ROI",
            Unit.RATIO,
            Formulas.roi(input("benefit", "150").minus(input("cost", "100")), input("cost", "100")));

    /** The first five numbers of the seed 1234567, as the algorithm's authors' code gives them. */
    @Test
    void theGeneratorGivesItsPublishedNumbers() {
        SplitMix random = new SplitMix(1_234_567);
        assertThat(Stream.generate(random::next).limit(5).map(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void theSameSeedGivesTheSameOutcome() {
        Simulation.Outcome outcome = Simulation.of(ROI, TWO, 500, 42);
        assertThat(Simulation.of(ROI, TWO, 500, 42)).isEqualTo(outcome);
        assertThat(Simulation.of(ROI, TWO, 500, 43)).isNotEqualTo(outcome);
    }

    @Test
    void theOrderOfInputsDoesNotMatter() {
        assertThat(Simulation.of(ROI, List.of(TWO.get(1), TWO.get(0)), 300, 42))
                .isEqualTo(Simulation.of(ROI, TWO, 300, 42));
    }

    /** A range with its likely value in the middle is Beta(3, 3): I_x(3, 3) = x³ (10 − 15x + 6x²) is 0.1 at 0.2466. */
    @Test
    void percentilesAreThoseOfTheDistribution() {
        Simulation.Outcome outcome = identity(varied("x", "0", "0.5", "1"));
        BigDecimal tolerance = new BigDecimal("0.006");
        assertThat(known(outcome.p10())).isCloseTo(new BigDecimal("0.2466"), within(tolerance));
        assertThat(known(outcome.p50())).isCloseTo(new BigDecimal("0.5"), within(tolerance));
        assertThat(known(outcome.p90())).isCloseTo(new BigDecimal("0.7534"), within(tolerance));
        assertThat(known(outcome.aboveZero())).isEqualByComparingTo("1");
    }

    /** Likely at the low end is Beta(1, 5): 1 − (1 − x)⁵ is a half at 1 − 0.5^(1 ÷ 5). */
    @Test
    void aLikelyValueAtTheEndLeansThere() {
        Simulation.Outcome outcome = identity(varied("x", "0", "0", "1"));
        assertThat(known(outcome.p50())).isCloseTo(new BigDecimal("0.1294"), within(new BigDecimal("0.006")));
    }

    @Test
    void theMeanIsThatOfThreePoints() {
        SplitMix random = new SplitMix(1);
        VariedInput input = varied("x", "-10", "20", "40");
        double mean = Stream.generate(() -> Pert.draw(input, random))
                .limit(20_000)
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((-10 + 4 * 20 + 40) / 6.0, within(0.2));
    }

    @Test
    void everyDrawLiesInsideItsRange() {
        SplitMix random = new SplitMix(8);
        VariedInput input = varied("x", "0.898", "0.902", "0.909");
        assertThat(Stream.generate(() -> Pert.draw(input, random)).limit(2_000))
                .allSatisfy(drawn -> assertThat(drawn).isBetween(input.low(), input.high()));
    }

    @Test
    void anInputWithoutARangeStaysAsItIs() {
        Simulation.Outcome outcome = identity(varied("x", "7", "7", "7"));
        assertThat(outcome.p10()).isEqualTo(outcome.p90());
        assertThat(known(outcome.p50())).isEqualByComparingTo("7");
    }

    @Test
    void zeroItselfIsNotAboveZero() {
        assertThat(known(identity(varied("x", "0", "0", "0")).aboveZero())).isZero();
    }

    @Test
    void oneUnknownDrawMakesTheOutcomeUnknown() {
        Simulation.Outcome outcome = Simulation.of(values -> Amount.unknown("the cost is zero"), List.of(), 10, 1);
        assertThat(outcome.p50()).isEqualTo(Amount.unknown("the cost is zero"));
        assertThat(outcome.aboveZero()).isEqualTo(Amount.unknown("the cost is zero"));
    }

    @Test
    void aRangeMustHoldItsLikelyValue() {
        assertThatThrownBy(() -> varied("x", "1", "3", "2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Simulation.Outcome identity(VariedInput input) {
        return Simulation.of(
                values -> Amount.of(Objects.requireNonNull(values.get("x"))), List.of(input), 20_000, 2_026);
    }

    private static BigDecimal known(Amount amount) {
        return amount.known().orElseThrow();
    }
}
