package io.sitebrief.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The names of periods along a chart: all that fit, counted back from the last; fewer on phones. */
final class TimeAxis {

    private static final int MOST = 13;
    private static final int MOST_ON_PHONES = 6;

    private TimeAxis() {}

    /** @param x where the period with this number lies */
    static List<Chart.Label> labels(List<String> periods, IntFunction<String> x, int y) {
        int count = periods.size();
        int every = (count + MOST - 1) / MOST;
        int everyOnPhones = Math.max(every, (count + MOST_ON_PHONES - 1) / MOST_ON_PHONES);
        everyOnPhones = everyOnPhones + (every - everyOnPhones % every) % every;
        List<Chart.Label> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int back = count - 1 - i;
            if (back % every == 0) {
                String anchor = back == 0 && count > 1 ? "end" : i == 0 && count > 1 ? "start" : "middle";
                labels.add(new Chart.Label(
                        x.apply(i),
                        Spot.px(y),
                        periods.get(i),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(anchor),
                        Optional.empty(),
                        back % everyOnPhones != 0,
                        Optional.empty()));
            }
        }
        return labels;
    }
}
