package io.sitebrief.calculate;

import static io.sitebrief.calculate.ReferenceCase.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedProgressTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Expression BASELINE = Expression.constant("100");
    private static final Expression TARGET = Expression.constant("464");

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 100",
        "2026-01-01, 100",
        "2026-01-02, 101",
        "2026-07-02, 282",
        "2026-12-31, 464",
        "2027-03-01, 464"
    })
    void theWayIsStraightFromBaselineToTarget(LocalDate today, String planned) {
        assertThat(value(PlannedProgress.planned(YEAR, BASELINE, TARGET, List.of(), today)))
                .isEqualByComparingTo(planned);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-06, 150", "2026-01-11, 200", "2026-01-16, 190", "2026-01-21, 180"})
    void milestonesBendTheWay(LocalDate today, String planned) {
        List<PlannedProgress.Milestone> milestones = List.of(
                new PlannedProgress.Milestone(LocalDate.of(2026, 1, 21), Expression.constant("180")),
                new PlannedProgress.Milestone(LocalDate.of(2026, 1, 11), Expression.constant("200")));
        assertThat(value(PlannedProgress.planned(YEAR, BASELINE, TARGET, milestones, today)))
                .isEqualByComparingTo(planned);
    }

    @Test
    void aPlanOfOneDayIsItsTarget() {
        Period day = new Period(YEAR.from(), YEAR.from());
        assertThat(value(PlannedProgress.planned(day, BASELINE, TARGET, List.of(), YEAR.from())))
                .isEqualByComparingTo("464");
    }

    @ParameterizedTest
    @CsvSource({"100, 200, 150, 0.5", "100, 50, 60, 0.8", "100, 200, 90, -0.1", "100, 200, 230, 1.3"})
    void progressIsTheShareOfThePlannedWay(String baseline, String planned, String actual, String share) {
        assertThat(value(PlannedProgress.progress(
                        Expression.constant(actual), Expression.constant(baseline), Expression.constant(planned))))
                .isEqualByComparingTo(share);
    }

    @Test
    void progressIsUnknownBeforeAnyChangeIsPlanned() {
        assertThat(amount(PlannedProgress.progress(Expression.constant("5"), BASELINE, BASELINE)))
                .isEqualTo(Amount.unknown("no change is planned yet"));
    }

    @ParameterizedTest
    @CsvSource({"120, 100, 20, 0.2", "80, 100, -20, -0.2", "-50, -100, 50, 0.5", "50, -100, 150, 1.5"})
    void varianceIsAgainstTheSizeOfTheReference(String now, String reference, String absolute, String relative) {
        Expression left = Expression.constant(now);
        Expression right = Expression.constant(reference);
        assertThat(value(PlannedProgress.variance(left, right))).isEqualByComparingTo(absolute);
        assertThat(value(PlannedProgress.relativeVariance(left, right))).isEqualByComparingTo(relative);
    }

    @Test
    void relativeVarianceIsNotMeaningfulWithoutAReference() {
        assertThat(amount(PlannedProgress.relativeVariance(BASELINE, Expression.constant("0"))))
                .isEqualTo(Amount.unknown("not meaningful: the reference is zero"));
        assertThat(amount(PlannedProgress.relativeVariance(BASELINE, new Expression.Missing("no data"))))
                .isEqualTo(Amount.unknown("no data"));
    }

    @Test
    void theReferencesSizeIsPrintedBetweenBars() {
        Figure relative = Figure.of("r", "r", Unit.RATIO, PlannedProgress.relativeVariance(TARGET, BASELINE));
        assertThat(relative.formula()).isEqualTo("(464 − 100) ÷ |100|");
    }

    private static Amount amount(Expression expression) {
        return Figure.of("figure", "figure", Unit.RATIO, expression).amount();
    }
}
