package io.sitebrief.calculate;

import java.math.BigDecimal;
import java.util.Locale;

/** What the presence instrument says of two scores: rules read top to bottom, the first that fits wins. */
enum PresenceOutcome {
    LEAD("both scores are 70 or more"),
    SELECTIVE("both scores are 50 or more"),
    DELEGATE("the organisation scores 60 or more, the person below 50"),
    PERSONAL("the person scores 60 or more, the organisation below 50"),
    STAY_OUT("neither score carries a public presence"),
    NOT_YET("a gate is closed"),
    UNDECIDED("the unknown answers decide");

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);

    private final String rule;

    PresenceOutcome(String rule) {
        this.rule = rule;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule in words. */
    String rule() {
        return rule;
    }

    /** The outcome of two known scores, 0 to 100 each, where no gate is closed. */
    static PresenceOutcome of(BigDecimal organisation, BigDecimal person) {
        if (reaches(organisation, SEVENTY) && reaches(person, SEVENTY)) {
            return LEAD;
        }
        if (reaches(organisation, HALF) && reaches(person, HALF)) {
            return SELECTIVE;
        }
        if (reaches(organisation, SIXTY) && !reaches(person, HALF)) {
            return DELEGATE;
        }
        if (reaches(person, SIXTY) && !reaches(organisation, HALF)) {
            return PERSONAL;
        }
        return STAY_OUT;
    }

    private static boolean reaches(BigDecimal score, BigDecimal threshold) {
        return score.compareTo(threshold) >= 0;
    }
}
