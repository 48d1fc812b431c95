package io.sitebrief.publish;

/** A decision that a version tells of in the feed: its id, its title, and the page of the version that holds it. */
public record DecisionEntry(String id, String title, String page) {

    public DecisionEntry {
        if (!FileNames.isSafe(page)) {
            throw new IllegalStateException("'" + page + "' cannot be the page of a decision");
        }
    }
}
