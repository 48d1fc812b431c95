package io.sitebrief.importer;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.Locale;

/** What to say of a ledger that holds more than one run takes. */
final class FullLedger {

    private FullLedger() {}

    /** The problem of more than the limit of something, at the first for which there was no room. */
    static Problem problem(Source source, String what, int most) {
        return Problem.of(
                        ProblemKind.TOO_LARGE,
                        source,
                        "the number of " + what + " in the ledger",
                        String.format(Locale.ROOT, "%,d", most))
                .withHint("cut the file to the history of the brief, or give a table of paths with their counts");
    }
}
