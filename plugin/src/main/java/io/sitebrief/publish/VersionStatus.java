package io.sitebrief.publish;

import java.util.Arrays;
import java.util.Optional;

/** Whether a version may still be replaced. */
public enum VersionStatus {
    DRAFT("draft"),
    ISSUED("issued");

    private final String word;

    VersionStatus(String word) {
        this.word = word;
    }

    /** The word in versions.json and versions.js. */
    public String word() {
        return word;
    }

    static Optional<VersionStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
