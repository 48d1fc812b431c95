package io.sitebrief.figure;

/** How a number came about; a figure is as certain as its least certain input. Ordered from best to worst. */
public enum Certainty {
    MEASURED("measured"),
    PARTIAL("partial"),
    ESTIMATED("estimated"),
    INCONCLUSIVE("inconclusive"),
    NOT_APPLICABLE("not applicable"),
    UNAVAILABLE("unavailable");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public Certainty worse(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
