package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * The rate at which money over time is worth nothing today, per period (IRR) or per year of 365 days (XIRR); unknown
 * where no rate or more than one fits.
 *
 * <p>In the discount factor x = 1 ÷ (1 + rate) the present value is Σ amount × x^time. By Descartes' rule of signs
 * flows that change their sign once have exactly one rate. The root is first bracketed over factors evenly spaced in
 * their logarithm, then halved down to the last digit, so that no first guess matters.
 */
final class InternalRate {

    private static final int DECIMALS = 10;

    /** Factors from e⁻⁸ to e⁸: rates of −99.97 % to 298,000 % a period. */
    private static final double STATISTIC_REACH = 8;

    private static final int STEPS = 3_200;
    private static final double DAYS_OF_A_YEAR = 365;

    private InternalRate() {}

    private record Flow(double statisticTime, double statisticAmount) {

        double statisticValue(double logarithm) {
            return statisticAmount * StrictMath.exp(logarithm * statisticTime);
        }
    }

    /** The rate per period of flows one period apart. */
    static Amount periodic(List<BigDecimal> flows) {
        List<Flow> timed = new ArrayList<>();
        for (int period = 0; period < flows.size(); period++) {
            timed.add(new Flow(period, flows.get(period).doubleValue()));
        }
        return rate(timed);
    }

    /** The rate per year of dated flows, days ÷ 365 from the earliest on, as spreadsheets' XIRR. */
    static Amount dated(List<CashFlows.Dated> flows) {
        TreeMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
        flows.forEach(flow -> byDay.merge(flow.day(), flow.amount(), BigDecimal::add));
        List<Flow> timed = new ArrayList<>();
        byDay.forEach((day, amount) -> timed.add(
                new Flow(ChronoUnit.DAYS.between(byDay.firstKey(), day) / DAYS_OF_A_YEAR, amount.doubleValue())));
        return rate(timed);
    }

    private static Amount rate(List<Flow> flows) {
        boolean in = flows.stream().anyMatch(flow -> flow.statisticAmount() > 0);
        boolean out = flows.stream().anyMatch(flow -> flow.statisticAmount() < 0);
        if (!in || !out) {
            return Amount.unknown("no rate fits flows that never change their sign");
        }
        DoubleUnaryOperator value =
                logarithm -> StatisticSum.of(flows.size(), i -> flows.get(i).statisticValue(logarithm));
        List<Double> roots = roots(value);
        if (roots.isEmpty()) {
            return Amount.unknown("no rate between −99.9 % and 298,000 % makes the flows worth nothing today");
        }
        if (roots.size() > 1) {
            return Amount.unknown("more than one rate fits these flows");
        }
        double rate = StrictMath.exp(-roots.get(0)) - 1;
        return Amount.of(BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static List<Double> roots(DoubleUnaryOperator value) {
        List<Double> roots = new ArrayList<>();
        double width = 2 * STATISTIC_REACH / STEPS;
        double low = -STATISTIC_REACH;
        double atLow = value.applyAsDouble(low);
        for (int step = 1; step <= STEPS; step++) {
            double high = -STATISTIC_REACH + step * width;
            double atHigh = value.applyAsDouble(high);
            if (atLow == 0) {
                roots.add(low);
            } else if (atLow < 0 != atHigh < 0 && atHigh != 0) {
                roots.add(halve(value, low, high, atLow < 0));
            }
            low = high;
            atLow = atHigh;
        }
        return roots;
    }

    private static double halve(DoubleUnaryOperator value, double from, double to, boolean negativeAtFrom) {
        double low = from;
        double high = to;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (value.applyAsDouble(middle) < 0 == negativeAtFrom) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
