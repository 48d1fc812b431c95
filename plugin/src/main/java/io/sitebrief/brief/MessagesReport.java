package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The messages of the period, ranked by click rate shrunk towards the mean of all.
 *
 * @param levels what falls on the messages of both lists, on all others and on none: they add up to the whole
 * @param difference of the best and the worst message, where there are two
 * @param rankedBy how the ranking was made, in words
 */
public record MessagesReport(
        Figure count,
        Figure withCampaign,
        List<Entry> top,
        List<Entry> bottom,
        List<ReturnReport.LevelRow> levels,
        Optional<Difference> difference,
        String rankedBy) {

    /**
     * By how much the rate of the best message is above that of the worst, with its 95 % interval.
     *
     * @param conclusive false where the interval holds zero: chance alone may tell both apart
     */
    public record Difference(Figure rate, Figure low, Figure high, boolean conclusive) {}

    /** One message with its rate and 95 % interval, what it cost and what is credited to it. */
    public record Entry(
            String id,
            String title,
            String channel,
            Optional<String> campaign,
            LocalDate date,
            Figure impressions,
            Figure clicks,
            Figure rate,
            Figure low,
            Figure high,
            Figure shrunk,
            Figure cost,
            Figure benefit,
            Figure net,
            Figure roi) {}
}
