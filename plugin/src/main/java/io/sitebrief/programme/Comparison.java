package io.sitebrief.programme;

/** Which earlier period the brief's numbers stand beside. */
public enum Comparison {
    PRIOR_PERIOD,
    PRIOR_YEAR,
    NONE
}
