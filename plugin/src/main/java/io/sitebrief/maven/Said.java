package io.sitebrief.maven;

import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Proof;
import java.nio.file.Path;
import java.util.Locale;

/** The one line at the end of a goal. */
final class Said {

    private static final double NANOS = 1e9;

    private Said() {}

    /** What was built, how long it took, how many warnings, and the file to open. */
    static String done(Outcome outcome, long nanos) {
        String warnings = Outcome.count(outcome.warnings(), "warning");
        String time = time(nanos);
        return outcome.built()
                .map(built -> "Brief " + built.version() + ": " + built.pages() + " pages in " + time + ", "
                        + (built.written() == 0 ? "nothing changed" : built.written() + " files written") + ", "
                        + warnings
                        + ". Open " + built.open())
                .orElse("The brief is sound: no errors, " + warnings + ", checked in " + time + ".");
    }

    /** What the preview shows now. */
    static String shown(Outcome outcome, long nanos) {
        return "Shown: built in " + time(nanos) + ", " + Outcome.count(outcome.warnings(), "warning") + ".";
    }

    /** Where a review stands and how long it took. */
    static String reviewed(Path folder, long nanos) {
        return "Reviewed in " + time(nanos) + ". The review is in " + folder;
    }

    /** Why the goal stopped, in one line; the problems were printed before. */
    static String stopped(Outcome outcome) {
        String found = outcome.errors() > 0
                ? outcome.found()
                : Outcome.count(outcome.warnings(), "warning") + " with site-brief.strict";
        return "The brief has " + found + "; nothing was written.";
    }

    /** What became of the published site. */
    static String published(String target, boolean dryRun, Outcome outcome, long nanos) {
        return (dryRun ? "Dry run: nothing was changed at " : "Published to ") + target + " in " + time(nanos) + ", "
                + Outcome.count(outcome.warnings(), "warning") + ".";
    }

    static String proven(String target, Proof proof) {
        return "Proven: " + Outcome.count(proof.versions().size(), "version") + " at " + target + " as published.";
    }

    static String faulty(String target, Proof proof) {
        return proof.problems().isEmpty()
                ? Outcome.count(proof.faults().size(), "fault") + " in the site at " + target + "; nothing was changed."
                : "The site at " + target + " could not be looked at.";
    }

    private static String time(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / NANOS);
    }
}
