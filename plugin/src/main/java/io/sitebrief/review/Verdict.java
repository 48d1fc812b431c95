package io.sitebrief.review;

/** Whether a change passes, the worst last. */
public enum Verdict {
    PASS("pass"),
    WARN("warn"),
    /** There is nothing to compare with, so that nobody can say. */
    NOT_EVALUATED("not-evaluated"),
    FAIL("fail");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** As in message bundles and diff.json. */
    public String id() {
        return id;
    }

    Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
