package io.sitebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void theUnitLeftOverGoesToTheLargestRemainder() {
        assertThat(split("1.00", 2, "1", "2")).containsExactly("0.33", "0.67");
        assertThat(split("10", 0, "21", "35", "44")).containsExactly("2", "4", "4");
    }

    @Test
    void tiesGoToTheEarlierPart() {
        assertThat(split("0.01", 2, "1", "1", "1")).containsExactly("0.01", "0.00", "0.00");
        assertThat(split("0.02", 2, "1.0", "1", "1.00")).containsExactly("0.01", "0.01", "0.00");
    }

    @Test
    void aNegativeWholeIsSplitLikeItsOpposite() {
        assertThat(split("-0.05", 2, "3", "1", "1")).containsExactly("-0.03", "-0.01", "-0.01");
    }

    @Test
    void nothingIsSplitIntoNothings() {
        assertThat(split("0", 2, "3", "1")).containsExactly("0.00", "0.00");
    }

    @Test
    void weightsMustNotBeNegativeNorAllZero() {
        assertThatThrownBy(() -> split("1", 2, "0", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split("1", 2, "2", "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split("1", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsAddUpAndNeverDifferFromTheirShareByAUnitOrMore() {
        SplittableRandom random = new SplittableRandom(13);
        for (int run = 0; run < 2_000; run++) {
            int decimals = random.nextInt(4);
            BigDecimal whole = BigDecimal.valueOf(random.nextInt(-100_000, 100_000), decimals);
            List<BigDecimal> weights = new ArrayList<>();
            for (int part = random.nextInt(1, 12); part > 0; part--) {
                weights.add(BigDecimal.valueOf(random.nextInt(0, 500), random.nextInt(3)));
            }
            weights.add(BigDecimal.ONE);
            List<BigDecimal> parts = LargestRemainder.split(whole, weights, decimals);
            assertThat(sum(parts)).isEqualByComparingTo(whole);
            BigDecimal total = sum(weights);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal off = parts.get(i)
                        .multiply(total)
                        .subtract(whole.multiply(weights.get(i)))
                        .abs();
                assertThat(off).as(whole + " by " + weights).isLessThan(unit.multiply(total));
            }
        }
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> split(String whole, int decimals, String... weights) {
        List<BigDecimal> by = Stream.of(weights).map(BigDecimal::new).toList();
        return LargestRemainder.split(new BigDecimal(whole), by, decimals).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
