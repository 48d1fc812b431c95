package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a series may come to in its next periods, with the method's name and a range, or the reason why it is not said. */
sealed interface Forecast {

    /** Periods that a linear trend needs. */
    int LEAST_FOR_TREND = 8;

    /** Years that a seasonal forecast needs. */
    int LEAST_YEARS = 2;

    /** How the forecast was made. */
    enum Method {
        SEASONAL_NAIVE("seasonal-naive"),
        LINEAR_TREND("linear trend");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** The name that pages print. */
        String word() {
            return word;
        }
    }

    /** The likely value of a period, and a range that holds 95 of 100 if the past is a guide. Ten decimals. */
    record Point(BigDecimal likely, BigDecimal low, BigDecimal high) {

        static Point of(double statisticLikely, double statisticMargin) {
            return new Point(
                    Intervals.decimal(statisticLikely),
                    Intervals.decimal(statisticLikely - statisticMargin),
                    Intervals.decimal(statisticLikely + statisticMargin));
        }
    }

    /** The next periods, nearest first. */
    record Given(Method method, List<Point> points) implements Forecast {

        public Given {
            points = List.copyOf(points);
        }
    }

    /** No forecast, and why. */
    record None(String why) implements Forecast {}

    /**
     * The forecast of a series of complete periods.
     *
     * @param history oldest first, one a period without gaps; unknown where nothing was measured
     * @param periodsOfAYear 12 for months, 4 for quarters
     * @param ahead how many periods
     */
    static Forecast of(List<Amount> history, int periodsOfAYear, int ahead) {
        long known = history.stream().filter(Amount::isKnown).count();
        if (known == history.size() && known >= (long) LEAST_YEARS * periodsOfAYear) {
            return seasonalNaive(history, periodsOfAYear, ahead);
        }
        if (known >= LEAST_FOR_TREND) {
            return new Given(Method.LINEAR_TREND, LinearTrend.of(history).ahead(ahead));
        }
        return new None("a forecast needs " + LEAST_FOR_TREND + " complete periods, there are " + known);
    }

    /**
     * Each period as a year before. The range is ±z × s × √(years ahead), where s is the root mean square of the changes
     * from year to year (Hyndman and Athanasopoulos, Forecasting, 3rd edition, 5.5).
     */
    private static Forecast seasonalNaive(List<Amount> history, int season, int ahead) {
        double[] values = history.stream()
                .mapToDouble(amount -> amount.known().orElseThrow().doubleValue())
                .toArray();
        double squares = 0;
        for (int period = season; period < values.length; period++) {
            double change = values[period] - values[period - season];
            squares += change * change;
        }
        double deviation = StrictMath.sqrt(squares / (values.length - season));
        List<Point> points = new ArrayList<>();
        for (int step = 0; step < ahead; step++) {
            double margin = Intervals.STATISTIC_Z * deviation * StrictMath.sqrt(1 + step / season);
            points.add(Point.of(values[values.length - season + step % season], margin));
        }
        return new Given(Method.SEASONAL_NAIVE, points);
    }
}
