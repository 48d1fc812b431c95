package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.figure.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InternalRateTest {

    @Test
    void thePublishedDatedFlowsHaveTheirRate() {
        assertThat(InternalRate.dated(CashFlowsTest.publishedFlows()).known().orElseThrow())
                .isCloseTo(ReferenceCase.of("A14").expected("xirr"), within(new BigDecimal("1e-8")));
    }

    @Test
    void theOrderOfDatedFlowsDoesNotMatter() {
        List<CashFlows.Dated> backwards = new ArrayList<>(CashFlowsTest.publishedFlows());
        Collections.reverse(backwards);
        assertThat(InternalRate.dated(backwards)).isEqualTo(InternalRate.dated(CashFlowsTest.publishedFlows()));
    }

    @Test
    void periodicFlowsHaveARatePerPeriod() {
        assertThat(rate("-100", "110")).isEqualByComparingTo("0.1");
        assertThat(rate("-100", "0", "144")).isEqualByComparingTo("0.2");
        assertThat(rate("100", "-110")).isEqualByComparingTo("0.1");
        assertThat(rate("-100", "100")).isEqualByComparingTo("0");
    }

    @Test
    void extremeRatesAreFound() {
        assertThat(rate("-100", "1")).isCloseTo(new BigDecimal("-0.99"), within(new BigDecimal("1e-9")));
        assertThat(rate("-1", "1000")).isCloseTo(new BigDecimal("999"), within(new BigDecimal("1e-6")));
    }

    @Test
    void flowsWithoutAChangeOfSignHaveNoRate() {
        assertThat(periodic("100", "10").reason()).contains("no rate fits flows that never change their sign");
        assertThat(periodic("-100", "0").reason()).contains("no rate fits flows that never change their sign");
        assertThat(InternalRate.dated(List.of()).isKnown()).isFalse();
    }

    @Test
    void flowsOnOneDayAreOneFlow() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Amount rate = InternalRate.dated(List.of(
                new CashFlows.Dated(day, new BigDecimal("-100")), new CashFlows.Dated(day, new BigDecimal("150"))));
        assertThat(rate.reason()).contains("no rate fits flows that never change their sign");
    }

    @Test
    void twoRatesThatFitAreNone() {
        assertThat(periodic("-1000", "2500", "-1540").reason()).contains("more than one rate fits these flows");
    }

    @Test
    void flowsThatAreNeverWorthNothingHaveNoRate() {
        assertThat(periodic("100", "-100", "100").isKnown()).isFalse();
    }

    @Test
    void atItsRateAnyInvestmentIsWorthNothing() {
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < 50; run++) {
            List<BigDecimal> flows = new ArrayList<>(List.of(BigDecimal.valueOf(-random.nextInt(1_000, 5_000))));
            for (int period = random.nextInt(2, 12); period > 0; period--) {
                flows.add(BigDecimal.valueOf(random.nextInt(1, 2_000)));
            }
            BigDecimal rate = InternalRate.periodic(flows).known().orElseThrow();
            assertThat(CashFlows.netPresentValue(flows, rate))
                    .as(flows.toString())
                    .isCloseTo(BigDecimal.ZERO, within(new BigDecimal("0.0001")));
        }
    }

    private static Amount periodic(String... flows) {
        return InternalRate.periodic(Stream.of(flows).map(BigDecimal::new).toList());
    }

    private static BigDecimal rate(String... flows) {
        return periodic(flows).known().orElseThrow();
    }
}
