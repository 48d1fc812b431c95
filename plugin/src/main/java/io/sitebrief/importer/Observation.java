package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * What one row of a metric file says.
 *
 * @param days the day or days that the values are of
 * @param campaign the campaign's name as the file writes it
 * @param channel the channel, where the row names one
 * @param post the message, where the row is of one
 * @param values values by metric, not copied: whoever makes the observation leaves the map to it; a metric that the row
 *     does not give is not in the map and never zero
 * @param currency of the values that are money, where the row or its header names one
 */
public record Observation(
        Period days,
        Optional<String> campaign,
        Optional<String> channel,
        Optional<Post> post,
        Map<String, BigDecimal> values,
        Optional<String> currency,
        Source source) {

    public Observation {
        values = Collections.unmodifiableMap(values);
    }

    /** A message: its id as text, digit for digit, and its title or first words. */
    public record Post(String id, String title) {}
}
