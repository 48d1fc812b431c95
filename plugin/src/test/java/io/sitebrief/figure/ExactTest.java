package io.sitebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    @Test
    void aThirdTakenThreeTimesIsOne() {
        Exact third = exact("1").over(exact("3"), "zero");
        Exact one = third.plus(third).plus(third);
        assertThat(one.compareTo(exact("1"))).isZero();
        assertThat(one.minus(exact("1")).signum()).isZero();
        assertThat(third.times(exact("3")).amount(Unit.MONEY).known().orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void aLongSumOfUnlikeFractionsStaysExact() {
        Exact sum = Exact.ZERO;
        for (int divisor = 2; divisor < 60; divisor++) {
            sum = sum.plus(exact("1").over(exact(Integer.toString(divisor)), "zero"));
        }
        for (int divisor = 59; divisor >= 2; divisor--) {
            sum = sum.minus(exact("1").over(exact(Integer.toString(divisor)), "zero"));
        }
        assertThat(sum.signum()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2.345, 2.34", "2.335, 2.34", "-2.345, -2.34", "2.3450001, 2.35", "0.005, 0.00", "0.015, 0.02"})
    void roundingIsHalfEven(String value, String rounded) {
        assertThat(exact(value).rounded(2)).isEqualTo(exact(rounded));
    }

    @Test
    void aFractionRoundsOnceFromItsExactValue() {
        Exact almostHalf = exact("0.0149999999999").over(exact("1"), "zero").over(exact("3"), "zero");
        assertThat(almostHalf.times(exact("3")).rounded(2)).isEqualTo(exact("0.01"));
    }

    @Test
    void aRatioCarriesTenDecimalsAndOtherUnitsTheirOwn() {
        Exact third = exact("2").over(exact("3"), "zero");
        assertThat(third.amount(Unit.RATIO)).isEqualTo(Amount.of(new BigDecimal("0.6666666667")));
        assertThat(exact("0.5").amount(Unit.RATIO)).isEqualTo(Amount.of(new BigDecimal("0.5000000000")));
        assertThat(exact("12.50").amount(Unit.MONEY)).isEqualTo(Amount.of(new BigDecimal("12.50")));
        assertThat(exact("1").over(exact("4"), "zero").amount(Unit.HOURS)).isEqualTo(Amount.of(new BigDecimal("0.25")));
        assertThat(exact("300").over(exact("3"), "zero").amount(Unit.COUNT))
                .isEqualTo(Amount.of(new BigDecimal("100")));
    }

    @Test
    void divisionByZeroIsUnknownForTheStatedReason() {
        assertThat(exact("1").over(exact("0.00"), "the cost is zero").why()).contains("the cost is zero");
    }

    @Test
    void theFirstUnknownIsTheReasonOfWhatFollows() {
        Exact one = Exact.unknown("first");
        Exact two = Exact.unknown("second");
        assertThat(one.plus(two).why()).contains("first");
        assertThat(exact("0").times(two).why()).contains("second");
        assertThat(two.minus(one).why()).contains("second");
        assertThat(exact("1").over(one, "zero").why()).contains("first");
        assertThat(one.rounded(2).why()).contains("first");
        assertThat(one.amount(Unit.RATIO)).isEqualTo(Amount.unknown("first"));
    }

    @Test
    void signsOfNegativeDivisorsCancel() {
        Exact positive = exact("-1").over(exact("-3"), "zero");
        assertThat(positive.signum()).isPositive();
        assertThat(positive.compareTo(exact("0.3"))).isPositive();
        assertThat(positive.compareTo(exact("0.4"))).isNegative();
    }

    @Test
    void theOrderOfAdditionDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(6);
        for (int run = 0; run < 200; run++) {
            Exact a = fraction(random);
            Exact b = fraction(random);
            Exact c = fraction(random);
            assertThat(a.plus(b).plus(c).compareTo(c.plus(b).plus(a))).isZero();
            assertThat(a.times(b.plus(c)).compareTo(a.times(b).plus(a.times(c))))
                    .isZero();
        }
    }

    private static Exact fraction(SplittableRandom random) {
        return Exact.of(BigDecimal.valueOf(random.nextInt(-9_999, 9_999), random.nextInt(4)))
                .over(Exact.of(BigDecimal.valueOf(random.nextInt(1, 999))), "zero");
    }

    private static Exact exact(String value) {
        return Exact.of(new BigDecimal(value));
    }
}
