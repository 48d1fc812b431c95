package io.sitebrief.brief;

import io.sitebrief.figure.Figure;

/**
 * A step from being seen to an outcome.
 *
 * @param label what was done: clicks
 * @param of what it is held against: impressions
 * @param count how often it was done, on the channels that measure both
 * @param whole how often it could have been
 * @param rate count ÷ whole
 */
public record FunnelStep(String label, String of, Figure count, Figure whole, Figure rate) {}
