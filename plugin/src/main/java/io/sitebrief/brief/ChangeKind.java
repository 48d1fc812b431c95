package io.sitebrief.brief;

import java.util.Locale;

/** What became of a thing between two versions. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    /** A decision was made for one of its options. */
    TAKEN,
    DECLINED,
    /** A decision once made was opened again or made otherwise. */
    REVERSED,
    /** A decision's day passed without it. */
    OVERDUE,
    /** A risk scores higher. */
    RAISED,
    /** A risk scores lower. */
    LOWERED;

    /** As in message bundles and diff.json. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
