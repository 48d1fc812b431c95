package io.sitebrief.figure;

/** What a number counts. Money is in the brief's currency; a ratio of 1 is 100 %. */
public enum Unit {
    MONEY("money"),
    /** Money for one of something; not rounded to the minor unit. */
    PRICE("price"),
    RATIO("ratio"),
    /** A ratio that reads as a plain number, such as benefit for each unit of cost. */
    MULTIPLE("ratio"),
    COUNT("count"),
    /** People reached or users: a count that never adds up over time or place. */
    PEOPLE("people"),
    HOURS("hours"),
    DAYS("days"),
    MONTHS("months"),
    /** A score out of 100, or of the risk matrix. */
    SCORE("score");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** Whether the value is divided last and carries ten decimals. */
    public boolean isRatio() {
        return this == RATIO || this == MULTIPLE;
    }

    /** The word for it in brief.json. */
    public String word() {
        return word;
    }
}
