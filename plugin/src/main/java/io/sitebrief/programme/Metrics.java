package io.sitebrief.programme;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured: the rows of all metric files, added up in cells of one metric, month, campaign and channel, and
 * the messages and conversions behind them; and the contacts of the network, counted.
 */
public record Metrics(
        List<Cell> cells,
        List<Message> messages,
        List<Conversion> conversions,
        List<Contacts> contacts,
        List<ImportedFile> files) {

    public static final Metrics NONE = new Metrics(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * The sum of a metric over the rows of one month (cut at the reporting period's ends), campaign and channel. Of a
     * metric that does not add up it is the latest value.
     */
    public record Cell(
            String metric,
            Optional<String> campaign,
            Optional<String> channel,
            Period month,
            BigDecimal value,
            long rows,
            Source source) {}

    /** One message and its measures in the reporting period. */
    public record Message(
            String id,
            String title,
            String channel,
            Optional<String> campaign,
            LocalDate date,
            Map<String, BigDecimal> values,
            Source source) {}

    /** A conversion and the touches before it. */
    public record Conversion(
            String id,
            LocalDateTime at,
            BigDecimal count,
            BigDecimal value,
            BigDecimal nulls,
            List<Touch> touches,
            String file,
            Source source) {}

    /** A contact on the way to a conversion. */
    public record Touch(
            LocalDateTime at,
            String channel,
            Optional<String> campaign,
            Optional<String> message,
            Optional<String> milestone) {}
}
