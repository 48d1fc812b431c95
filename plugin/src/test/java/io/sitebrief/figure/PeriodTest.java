package io.sitebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period QUARTER = period("2026-07-01", "2026-09-30");

    @Test
    void bothEndsCount() {
        assertThat(QUARTER.days()).isEqualTo(92);
        assertThat(period("2026-07-01", "2026-07-01").days()).isEqualTo(1);
        assertThat(QUARTER.contains(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(QUARTER.contains(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(QUARTER.contains(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(QUARTER.contains(LocalDate.of(2026, 6, 30))).isFalse();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> period("2026-07-02", "2026-07-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodHoldsItselfAndWhatLiesInside() {
        assertThat(QUARTER.contains(QUARTER)).isTrue();
        assertThat(QUARTER.contains(period("2026-08-01", "2026-08-31"))).isTrue();
        assertThat(QUARTER.contains(period("2026-06-30", "2026-08-31"))).isFalse();
    }

    @Test
    void theDaysInBothAreTheirIntersection() {
        assertThat(QUARTER.intersect(period("2026-09-30", "2026-12-31"))).contains(period("2026-09-30", "2026-09-30"));
        assertThat(QUARTER.intersect(period("2026-10-01", "2026-12-31"))).isEmpty();
        assertThat(QUARTER.daysIn(period("2026-01-01", "2026-12-31"))).isEqualTo(92);
        assertThat(QUARTER.daysIn(period("2025-01-01", "2025-12-31"))).isZero();
    }

    @Test
    void monthsAreCutAtTheEnds() {
        assertThat(period("2026-01-31", "2026-03-02").months())
                .containsExactly(
                        period("2026-01-31", "2026-01-31"),
                        period("2026-02-01", "2026-02-28"),
                        period("2026-03-01", "2026-03-02"));
        assertThat(Period.of(YearMonth.of(2028, 2))).isEqualTo(period("2028-02-01", "2028-02-29"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-09-30, 2026-04-01, 2026-06-30",
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2026-07-01, 2026-07-10, 2026-06-21, 2026-06-30",
        "2026-07-15, 2026-08-14, 2026-06-14, 2026-07-14"
    })
    void thePeriodBeforeIsAsLong(String from, String to, String fromBefore, String toBefore) {
        assertThat(period(from, to).before()).isEqualTo(period(fromBefore, toBefore));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-09-30, 2025-07-01, 2025-09-30",
        "2028-02-01, 2028-02-29, 2027-02-01, 2027-02-28",
        "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "2028-02-29, 2028-03-15, 2027-02-28, 2027-03-15"
    })
    void theYearBeforeHasTheSameMonths(String from, String to, String fromBefore, String toBefore) {
        assertThat(period(from, to).yearBefore()).isEqualTo(period(fromBefore, toBefore));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2026",
        "2026-01-01, 2026-03-31, 2026-q1",
        "2026-10-01, 2026-12-31, 2026-q4",
        "2026-08-01, 2026-10-31, 2026-08-01--2026-10-31",
        "2026-07-01, 2026-07-31, 2026-07",
        "2026-07-01, 2026-07-30, 2026-07-01--2026-07-30",
        "2025-10-01, 2026-09-30, 2025-10-01--2026-09-30"
    })
    void theIdIsTheShortestThatSaysAll(String from, String to, String id) {
        assertThat(period(from, to).id()).isEqualTo(id);
    }

    @Test
    void periodsSortByStartThenByEnd() {
        assertThat(QUARTER).isGreaterThan(period("2026-01-01", "2026-12-31"));
        assertThat(QUARTER).isLessThan(period("2026-07-01", "2026-12-31"));
        assertThat(QUARTER.compareTo(period("2026-07-01", "2026-09-30"))).isZero();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
