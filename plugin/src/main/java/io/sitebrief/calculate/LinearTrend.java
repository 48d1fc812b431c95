package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The straight line of least squares through a series, with prediction intervals at 95 % (Draper and Smith, Applied
 * regression analysis, 3rd edition, 3.1). All numbers in it are statistics.
 */
final class LinearTrend {

    private final int size;
    private final int count;
    private final double centre;
    private final double spread;
    private final double mean;
    private final double slope;
    private final double deviation;

    private LinearTrend(int size, double[] times, double[] values) {
        this.size = size;
        this.count = times.length;
        this.centre = StatisticSum.of(count, i -> times[i]) / count;
        this.mean = StatisticSum.of(count, i -> values[i]) / count;
        this.spread = StatisticSum.of(count, i -> square(times[i] - centre));
        this.slope = StatisticSum.of(count, i -> (times[i] - centre) * (values[i] - mean)) / spread;
        double squares = StatisticSum.of(count, i -> square(values[i] - statisticAt(times[i])));
        this.deviation = StrictMath.sqrt(squares / (count - 2));
    }

    private static double square(double number) {
        return number * number;
    }

    /** The line through the known values of a series, of which there are three or more; periods count from 0. */
    static LinearTrend of(List<Amount> history) {
        int[] known = IntStream.range(0, history.size())
                .filter(period -> history.get(period).isKnown())
                .toArray();
        double[] times = IntStream.of(known).asDoubleStream().toArray();
        double[] values = IntStream.of(known)
                .mapToObj(history::get)
                .mapToDouble(amount -> amount.known().orElseThrow().doubleValue())
                .toArray();
        return new LinearTrend(history.size(), times, values);
    }

    /** The line's value in a period. */
    double statisticAt(double time) {
        return mean + slope * (time - centre);
    }

    /** The next periods after the series. */
    List<Forecast.Point> ahead(int periods) {
        return IntStream.range(size, size + periods)
                .mapToObj(time -> Forecast.Point.of(statisticAt(time), margin(time)))
                .toList();
    }

    private double margin(int time) {
        double away = time - centre;
        return student(count - 2) * deviation * StrictMath.sqrt(1 + 1.0 / count + away * away / spread);
    }

    /**
     * The 97.5 % point of Student's distribution by its expansion in the normal one (Abramowitz and Stegun, 26.7.5): off
     * by less than 0.001 from six degrees of freedom on.
     */
    static double student(int degrees) {
        double z = Intervals.STATISTIC_Z;
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * (5 * z2 * z2 + 16 * z2 + 3) / 96;
        double third = z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / 384;
        double fourth = z * (79 * z2 * z2 * z2 * z2 + 776 * z2 * z2 * z2 + 1482 * z2 * z2 - 1920 * z2 - 945) / 92_160;
        double n = degrees;
        return z + first / n + second / (n * n) + third / (n * n * n) + fourth / (n * n * n * n);
    }
}
