package io.sitebrief.programme;

/** The given: the plan and the measurements. */
public record Programme(Plan plan, Metrics metrics) {}
