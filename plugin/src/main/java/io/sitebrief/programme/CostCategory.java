package io.sitebrief.programme;

/** What kind of cost a line is. */
public enum CostCategory {
    STAFF,
    TOOLS,
    MEDIA,
    CONTENT,
    AGENCY,
    EVENTS,
    TRAINING,
    OVERHEAD,
    SET_UP
}
