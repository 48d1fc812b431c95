package io.sitebrief.programme;

/** What kind of benefit a line is; a saving is cost that was avoided. */
public enum BenefitCategory {
    RETENTION,
    ACQUISITION,
    EVENTS,
    PRODUCTS,
    EDUCATION,
    SPONSORSHIP,
    OTHER,
    SAVING
}
