package io.sitebrief.calculate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Money over time: payback and present value. A flow's place in the list is its period, counted from 0, which is today;
 * money out is negative. Results carry ten decimals, half-even.
 */
final class CashFlows {

    private static final int DECIMALS = 10;
    private static final int DAYS_OF_A_YEAR = 365;

    private CashFlows() {}

    /** Money on a day. */
    record Dated(LocalDate day, BigDecimal amount) {}

    /**
     * Periods until the sum of the flows first reaches zero, the period in which it does counted in proportion; empty
     * if it never does. 2.6 for −1000, 300, 400, 500.
     */
    static Optional<BigDecimal> payback(List<BigDecimal> flows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int period = 0; period < flows.size(); period++) {
            BigDecimal flow = flows.get(period);
            BigDecimal before = sum;
            sum = sum.add(flow);
            if (sum.signum() >= 0) {
                BigDecimal part =
                        period == 0 ? BigDecimal.ZERO : before.negate().divide(flow, DECIMALS, RoundingMode.HALF_EVEN);
                return Optional.of(
                        BigDecimal.valueOf(Math.max(0, period - 1)).add(part).setScale(DECIMALS));
            }
        }
        return Optional.empty();
    }

    /** Payback of the flows' present values. */
    static Optional<BigDecimal> discountedPayback(List<BigDecimal> flows, BigDecimal ratePerPeriod) {
        return payback(discounted(flows, ratePerPeriod));
    }

    /** The present value of each flow; the first is not discounted. */
    static List<BigDecimal> discounted(List<BigDecimal> flows, BigDecimal ratePerPeriod) {
        List<BigDecimal> values = new ArrayList<>();
        for (int period = 0; period < flows.size(); period++) {
            BigDecimal factor = DiscountFactors.of(ratePerPeriod, period);
            values.add(flows.get(period).multiply(factor, DiscountFactors.PRECISE));
        }
        return List.copyOf(values);
    }

    /** Net present value: the sum of the flows, the first as it is, each later one by one period's rate more. */
    static BigDecimal netPresentValue(List<BigDecimal> flows, BigDecimal ratePerPeriod) {
        return discounted(flows, ratePerPeriod).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Net present value of monthly flows at an annual rate. */
    static BigDecimal monthlyNetPresentValue(List<BigDecimal> flows, BigDecimal annualRate) {
        return netPresentValue(flows, DiscountFactors.monthly(annualRate));
    }

    /**
     * Net present value of dated flows: each amount ÷ (1 + rate)^(days ÷ 365), days from the earliest flow on, as
     * spreadsheets' XNPV.
     */
    static BigDecimal datedNetPresentValue(List<Dated> flows, BigDecimal annualRate) {
        LocalDate start =
                flows.stream().map(Dated::day).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        BigDecimal daily = DiscountFactors.root(BigDecimal.ONE.add(annualRate), DAYS_OF_A_YEAR)
                .subtract(BigDecimal.ONE);
        return flows.stream()
                .map(flow -> flow.amount()
                        .multiply(
                                DiscountFactors.of(daily, Math.toIntExact(ChronoUnit.DAYS.between(start, flow.day())))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
