package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CashFlowsTest {

    private static final ReferenceCase PAYBACK = ReferenceCase.of("A15");
    private static final ReferenceCase DATED = ReferenceCase.of("A14");
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    static List<CashFlows.Dated> publishedFlows() {
        List<CashFlows.Dated> flows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LocalDate day = LocalDate.parse(DATED.inputs().get("dates").get(i).asText());
            flows.add(new CashFlows.Dated(day, DATED.givenList("values").get(i)));
        }
        return flows;
    }

    @Test
    void paybackCountsThePeriodItFallsIntoInProportion() {
        assertThat(CashFlows.payback(PAYBACK.givenList("flows")))
                .hasValueSatisfying(
                        periods -> assertThat(periods).isCloseTo(PAYBACK.expected("payback"), within(MILLIONTH)));
    }

    /** The source prints three decimals: 3 + 21.04 ÷ 136.60. */
    @Test
    void discountedPaybackTakesPresentValues() {
        BigDecimal periods = CashFlows.discountedPayback(PAYBACK.givenList("flows"), PAYBACK.given("rate"))
                .orElseThrow();
        assertThat(periods).isCloseTo(PAYBACK.expected("discounted"), within(MILLIONTH));
    }

    @Test
    void flowsThatNeverPayBackHaveNoPayback() {
        assertThat(CashFlows.discountedPayback(PAYBACK.givenList("thin_flows"), PAYBACK.given("thin_rate")))
                .isEmpty();
        assertThat(PAYBACK.expected().get("thin_discounted").isNull()).isTrue();
        assertThat(CashFlows.payback(List.of())).isEmpty();
    }

    @Test
    void whatCostsNothingIsPaidBackAtOnce() {
        assertThat(CashFlows.payback(decimals("0", "5")).orElseThrow()).isZero();
    }

    @Test
    void presentValueLeavesTheFirstFlowAsItIs() {
        assertThat(CashFlows.netPresentValue(decimals("-100", "110", "121"), new BigDecimal("0.1")))
                .isEqualByComparingTo("100");
    }

    @Test
    void twelveMonthlyRatesMakeTheAnnualRate() {
        List<BigDecimal> flows = new ArrayList<>(Collections.nCopies(13, BigDecimal.ZERO));
        flows.set(12, new BigDecimal("105"));
        assertThat(CashFlows.monthlyNetPresentValue(flows, new BigDecimal("0.05")))
                .isEqualByComparingTo("100");
    }

    @Test
    void thePublishedDatedFlowsHaveTheirPresentValue() {
        assertThat(CashFlows.datedNetPresentValue(publishedFlows(), new BigDecimal("0.09")))
                .isCloseTo(DATED.expected("xnpv_at_0.09"), within(new BigDecimal("0.001")));
    }

    @Test
    void theOrderOfDatedFlowsDoesNotMatter() {
        List<CashFlows.Dated> backwards = new ArrayList<>(publishedFlows());
        Collections.reverse(backwards);
        BigDecimal rate = new BigDecimal("0.09");
        assertThat(CashFlows.datedNetPresentValue(backwards, rate))
                .isEqualTo(CashFlows.datedNetPresentValue(publishedFlows(), rate));
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
