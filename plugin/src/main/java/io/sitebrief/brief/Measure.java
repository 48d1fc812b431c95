package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.Optional;

/**
 * A metric of a campaign or channel in the period, beside the period compared with.
 *
 * @param metric the dictionary's id
 * @param better up, down or neither
 */
public record Measure(String metric, String label, String better, Figure actual, Optional<Figure> prior) {}
