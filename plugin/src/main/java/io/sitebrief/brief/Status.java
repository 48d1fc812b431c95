package io.sitebrief.brief;

/** Where a goal or measure stands. Nothing unknown is on track. */
public enum Status {
    ON_TRACK("on-track"),
    CAUTION("caution"),
    OFF_TRACK("off-track"),
    NO_INFORMATION("no-information"),
    NOT_DEFINED("not-defined");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** As in brief.json and message bundles. */
    public String id() {
        return id;
    }
}
