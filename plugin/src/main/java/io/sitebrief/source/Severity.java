package io.sitebrief.source;

/** How much a problem weighs: an error stops the run, a warning is told and, under {@code strict}, stops it too. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
