package io.sitebrief.calculate;

import java.util.function.IntToDoubleFunction;

/** A plain sum of doubles in their order, the same on every Java version; streams promise no such thing. */
final class StatisticSum {

    private StatisticSum() {}

    /** term(0) + term(1) + … + term(count − 1). */
    static double of(int count, IntToDoubleFunction term) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += term.applyAsDouble(i);
        }
        return sum;
    }
}
