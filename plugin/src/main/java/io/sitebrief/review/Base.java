package io.sitebrief.review;

import java.util.Optional;

/**
 * What a change is compared with.
 *
 * @param name the branch, tag or version that was asked for
 * @param commit the commit that the base was read from
 */
public record Base(Kind kind, String name, Optional<String> commit) {

    private static final int SHORT = 10;

    /** What became of the base. */
    public enum Kind {
        /** The brief at the merge base of the name. */
        COMMIT("commit"),
        /** A published version. */
        VERSION("version"),
        /** The brief is not in the base yet: the change brings it. */
        NEW("new"),
        /** The brief at the base has errors. */
        BROKEN("broken"),
        /** There is no base. */
        NONE("none");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As in message bundles and diff.json. */
        public String id() {
            return id;
        }
    }

    /** Whether there is an earlier side to compare with. */
    public boolean isComparable() {
        return kind == Kind.COMMIT || kind == Kind.VERSION;
    }

    /** The commit where there is one, else the name: what tells two bases apart. */
    public String mark() {
        return commit.orElse(name);
    }

    /** The commit's short name. */
    Optional<String> shortCommit() {
        return commit.map(full -> full.substring(0, Math.min(SHORT, full.length())));
    }
}
