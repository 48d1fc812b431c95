package io.sitebrief.importer;

import io.sitebrief.programme.Metrics.Conversion;
import io.sitebrief.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The conversions of all files, a bounded number of them with a bounded number of touches. */
final class Ledger {

    /** The most conversions that one run takes; more are better given as a table of paths. */
    static final int MOST_CONVERSIONS = 200_000;

    /** The most touches before them. */
    static final int MOST_TOUCHES = 1_000_000;

    private final Window window;
    private final int mostConversions;
    private final int mostTouches;
    private final List<Conversion> conversions = new ArrayList<>();
    private int touches;
    private boolean told;

    Ledger(Window window) {
        this(window, MOST_CONVERSIONS, MOST_TOUCHES);
    }

    Ledger(Window window, int mostConversions, int mostTouches) {
        this.window = window;
        this.mostConversions = mostConversions;
        this.mostTouches = mostTouches;
    }

    /** Takes a conversion, or says why it does not count. */
    Optional<String> add(Conversion conversion) {
        if (!window.holds(conversion.at().toLocalDate())) {
            return Optional.of("converted before the history or after the reporting period");
        }
        if (conversions.size() >= mostConversions
                || touches + conversion.touches().size() > mostTouches) {
            return Optional.of("beyond the limit of the ledger");
        }
        touches += conversion.touches().size();
        conversions.add(conversion);
        return Optional.empty();
    }

    /** The problem of the first conversion for which there was no room; told once. */
    Optional<Problem> full(Conversion conversion) {
        if (told || !window.holds(conversion.at().toLocalDate())) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(
                conversions.size() >= mostConversions
                        ? FullLedger.problem(conversion.source(), "conversions", mostConversions)
                        : FullLedger.problem(conversion.source(), "touches", mostTouches));
    }

    List<Conversion> conversions() {
        return conversions.stream()
                .sorted(Comparator.comparing(Conversion::at)
                        .thenComparing(Conversion::file)
                        .thenComparing(Conversion::id))
                .toList();
    }
}
