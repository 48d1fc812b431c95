package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sums by month, channel, campaign and metric. Each level is a map of its own: a row looks up its place once, and names
 * that differ in a digit only do not fall on one another as they do in a key of four parts.
 */
final class Cube {

    private final Map<Period, Map<String, Map<String, Map<String, Sum>>>> months = new HashMap<>();
    private int size;

    /** A cell in the making. */
    static final class Sum {

        private final Source source;
        private BigDecimal value = BigDecimal.ZERO;
        private long rows;
        private LocalDate latest = LocalDate.MIN;

        private Sum(Source source) {
            this.source = source;
        }

        void add(BigDecimal more) {
            value = value.add(more);
            rows++;
        }

        /** Files come newest first, so that of two values for one day the first to come stays. */
        void replace(BigDecimal by, LocalDate day) {
            rows++;
            if (day.isAfter(latest)) {
                latest = day;
                value = by;
            }
        }

        BigDecimal value() {
            return value;
        }

        long rows() {
            return rows;
        }

        Source source() {
            return source;
        }
    }

    /** Takes a cell. */
    interface Visitor {

        void cell(String metric, Optional<String> campaign, Optional<String> channel, Period month, Sum sum);
    }

    /** The sums of one month, channel and campaign, by metric. */
    Map<String, Sum> at(Period month, Optional<String> channel, Optional<String> campaign) {
        return months.computeIfAbsent(month, m -> new HashMap<>())
                .computeIfAbsent(channel.orElse(""), c -> new HashMap<>())
                .computeIfAbsent(campaign.orElse(""), c -> new HashMap<>());
    }

    /** The sum of a metric in such a place, begun by this source where it is new. */
    Sum sum(Map<String, Sum> place, String metric, Source source) {
        Sum known = place.get(metric);
        if (known == null) {
            known = new Sum(source);
            place.put(metric, known);
            size++;
        }
        return known;
    }

    /** Shows every cell, in no order. */
    void forEach(Visitor visitor) {
        months.forEach((month, channels) -> channels.forEach((channel, campaigns) ->
                campaigns.forEach((campaign, sums) -> sums.forEach((metric, sum) -> visitor.cell(
                        metric,
                        Optional.of(campaign).filter(id -> !id.isEmpty()),
                        Optional.of(channel).filter(id -> !id.isEmpty()),
                        month,
                        sum)))));
    }

    int size() {
        return size;
    }
}
