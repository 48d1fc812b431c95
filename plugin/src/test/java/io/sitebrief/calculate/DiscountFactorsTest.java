package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscountFactorsTest {

    private static final ReferenceCase GREEN_BOOK = ReferenceCase.of("A20");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.00005");
    private static final List<DiscountFactors.Band> BANDS = List.of(
            new DiscountFactors.Band(30, new BigDecimal("0.035")),
            new DiscountFactors.Band(75, new BigDecimal("0.03")),
            new DiscountFactors.Band(125, new BigDecimal("0.025")));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 30})
    void thePublishedRateHasItsFactors(int year) {
        BigDecimal expected = GREEN_BOOK.expected(Integer.toString(year));
        assertThat(DiscountFactors.of(GREEN_BOOK.given("rate"), year)).isCloseTo(expected, within(TOLERANCE));
        assertThat(DiscountFactors.stepwise(BANDS, year)).isCloseTo(expected, within(TOLERANCE));
    }

    @Test
    void aLaterYearIsDiscountedByEachBandsOwnRate() {
        assertThat(DiscountFactors.stepwise(BANDS, 31))
                .isCloseTo(GREEN_BOOK.expected("31_at_3.0_after_30"), within(TOLERANCE));
        BigDecimal expected = DiscountFactors.of(new BigDecimal("0.035"), 30)
                .multiply(DiscountFactors.of(new BigDecimal("0.03"), 45))
                .multiply(DiscountFactors.of(new BigDecimal("0.025"), 125));
        assertThat(DiscountFactors.stepwise(BANDS, 200)).isCloseTo(expected, within(new BigDecimal("1e-30")));
    }

    @Test
    void todayIsNotDiscounted() {
        assertThat(DiscountFactors.of(new BigDecimal("0.035"), 0)).isEqualByComparingTo("1");
        assertThat(DiscountFactors.stepwise(BANDS, 0)).isEqualByComparingTo("1");
    }

    @Test
    void theMonthlyRateCompoundsToTheAnnualOne() {
        BigDecimal monthly = DiscountFactors.monthly(new BigDecimal("0.05"));
        assertThat(monthly).isCloseTo(new BigDecimal("0.004074123784"), within(new BigDecimal("1e-12")));
        assertThat(BigDecimal.ONE.add(monthly).pow(12))
                .isCloseTo(new BigDecimal("1.05"), within(new BigDecimal("1e-30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "0.5", "1", "1.05", "12", "3000"})
    void aRootRaisedToItsDegreeIsTheNumber(String number) {
        for (int degree : new int[] {1, 2, 12, 365}) {
            BigDecimal relative = DiscountFactors.root(new BigDecimal(number), degree)
                    .pow(degree)
                    .divide(new BigDecimal(number), DiscountFactors.PRECISE);
            assertThat(relative).as("degree " + degree).isCloseTo(BigDecimal.ONE, within(new BigDecimal("1e-28")));
        }
    }
}
