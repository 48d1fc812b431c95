package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.figure.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000001");

    @Test
    void twoYearsOfMonthsRepeatTheLastYear() {
        Forecast.Given given = (Forecast.Given) Forecast.of(twoYears(), 12, 14);
        assertThat(given.method().word()).isEqualTo("seasonal-naive");
        assertThat(given.points()).hasSize(14);
        assertThat(given.points().get(0).likely()).isEqualByComparingTo("113");
        assertThat(given.points().get(11).likely()).isEqualByComparingTo("124");
        assertThat(given.points().get(12).likely()).isEqualByComparingTo("113");
    }

    /** Every month is 12 above the year before, so that s is 12: ±1.96 × 12 one year ahead, × √2 in the second. */
    @Test
    void theRangeWidensWithEveryYearAhead() {
        Forecast.Given given = (Forecast.Given) Forecast.of(twoYears(), 12, 13);
        double margin = 1.959963984540054 * 12;
        assertThat(given.points().get(11).high()).isCloseTo(BigDecimal.valueOf(124 + margin), within(TOLERANCE));
        assertThat(given.points().get(12).low())
                .isCloseTo(BigDecimal.valueOf(113 - margin * Math.sqrt(2)), within(TOLERANCE));
    }

    private static List<Amount> twoYears() {
        return known(LongStream.rangeClosed(101, 124));
    }

    /** Recomputed apart: slope, error and Student's 2.306004 for ten points. */
    @Test
    void eightPeriodsOrMoreFollowTheirLine() {
        List<Amount> history = known(LongStream.of(10, 12, 11, 15, 14, 18, 17, 20, 22, 21));
        Forecast.Given given = (Forecast.Given) Forecast.of(history, 12, 1);
        assertThat(given.method().word()).isEqualTo("linear trend");
        Forecast.Point next = given.points().get(0);
        assertThat(next.likely()).isCloseTo(new BigDecimal("23.4666666667"), within(TOLERANCE));
        assertThat(next.high()).isCloseTo(new BigDecimal("26.8801067365"), within(new BigDecimal("0.0005")));
        assertThat(next.low()).isCloseTo(new BigDecimal("20.0532265969"), within(new BigDecimal("0.0005")));
    }

    @Test
    void aPeriodWithoutAMeasurementIsLeftOutOfTheLine() {
        List<Amount> history = new ArrayList<>(known(LongStream.rangeClosed(1, 9)));
        history.set(4, Amount.unknown("not measured"));
        Forecast.Given given = (Forecast.Given) Forecast.of(history, 12, 2);
        assertThat(given.points().get(0).likely()).isEqualByComparingTo("10");
        assertThat(given.points().get(1).likely()).isEqualByComparingTo("11");
    }

    @Test
    void twoYearsWithAGapFollowALineInstead() {
        List<Amount> history = new ArrayList<>(twoYears());
        history.set(3, Amount.unknown("not measured"));
        assertThat(((Forecast.Given) Forecast.of(history, 12, 1)).method()).isEqualTo(Forecast.Method.LINEAR_TREND);
    }

    @Test
    void eightQuartersAreTwoYears() {
        assertThat(((Forecast.Given) Forecast.of(known(LongStream.rangeClosed(1, 8)), 4, 1)).method())
                .isEqualTo(Forecast.Method.SEASONAL_NAIVE);
    }

    @Test
    void sevenPeriodsAreTooFew() {
        assertThat(Forecast.of(known(LongStream.rangeClosed(1, 7)), 12, 3))
                .isEqualTo(new Forecast.None("a forecast needs 8 complete periods, there are 7"));
    }

    @ParameterizedTest
    @CsvSource({"6, 2.446912", "8, 2.306004", "12, 2.178813", "30, 2.042272", "200, 1.971896"})
    void studentsPointsAgreeWithTheTable(int degrees, double expected) {
        assertThat(LinearTrend.student(degrees)).isCloseTo(expected, within(0.001));
    }

    private static List<Amount> known(LongStream values) {
        return values.mapToObj(Amount::of).toList();
    }
}
