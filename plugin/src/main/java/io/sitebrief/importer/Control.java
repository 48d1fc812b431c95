package io.sitebrief.importer;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The totals that a table states, held against the sums of its rows; both in the table's own unit. */
final class Control {

    private final Map<String, BigDecimal> sums = new HashMap<>();
    private final Map<String, BigDecimal> stated = new TreeMap<>();
    private Optional<Source> place = Optional.empty();
    private long rows;

    void add(Map<String, BigDecimal> values) {
        rows++;
        values.forEach((metric, value) -> sums.merge(metric, value, BigDecimal::add));
    }

    /** Takes the totals of the whole table; the first such row is the one that counts. */
    void state(Map<String, BigDecimal> totals, Source source) {
        if (place.isEmpty()) {
            stated.putAll(totals);
            place = Optional.of(source);
        }
    }

    /** Tells the sink each total of a metric that adds up, with a warning where the rows make another sum. */
    void tell(Dictionary dictionary, MetricSink sink) {
        stated.forEach((metric, total) -> {
            if (dictionary.addsUp(metric)) {
                BigDecimal sum = sums.getOrDefault(metric, BigDecimal.ZERO);
                sink.total(metric, total, sum);
                if (total.subtract(sum).abs().compareTo(tolerance(total, sum)) > 0) {
                    sink.problem(Problem.of(
                            ProblemKind.CONTROL_SUM,
                            place.orElseThrow(),
                            metric,
                            total.toPlainString(),
                            sum.toPlainString()));
                }
            }
        });
    }

    /** Whole numbers must agree; each rounded decimal may be off by half of its last place. */
    private BigDecimal tolerance(BigDecimal total, BigDecimal sum) {
        int decimals = Math.max(total.scale(), sum.scale());
        if (decimals <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
        return half.multiply(BigDecimal.valueOf(rows)).setScale(decimals, RoundingMode.HALF_UP);
    }
}
