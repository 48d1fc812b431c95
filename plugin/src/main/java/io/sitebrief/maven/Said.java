package io.sitebrief.maven;

import io.sitebrief.pipeline.Outcome;
import java.util.Locale;

/** The one line at the end of a goal. */
final class Said {

    private static final double NANOS = 1e9;

    private Said() {}

    /** What was built, how long it took, how many warnings, and the file to open. */
    static String done(Outcome outcome, long nanos) {
        String warnings = count(outcome.warnings(), "warning");
        String time = String.format(Locale.ROOT, "%.1f s", nanos / NANOS);
        return outcome.built()
                .map(built -> "Brief " + built.version() + ": " + built.pages() + " pages in " + time + ", "
                        + (built.written() == 0 ? "nothing changed" : built.written() + " files written") + ", "
                        + warnings
                        + ". Open " + built.open())
                .orElse("The brief is sound: no errors, " + warnings + ", checked in " + time + ".");
    }

    /** Why the goal stopped, in one line; the problems were printed before. */
    static String stopped(Outcome outcome) {
        String found = outcome.errors() > 0
                ? count(outcome.errors(), "error") + " and " + count(outcome.warnings(), "warning")
                : count(outcome.warnings(), "warning") + " with site-brief.strict";
        return "The brief has " + found + "; nothing was written.";
    }

    private static String count(long number, String what) {
        return number == 0 ? "no " + what + "s" : number + " " + what + (number == 1 ? "" : "s");
    }
}
