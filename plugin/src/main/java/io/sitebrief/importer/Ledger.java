package io.sitebrief.importer;

import io.sitebrief.programme.Metrics.Conversion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The conversions of all files, a bounded number of them. */
final class Ledger {

    /** The most conversions that one run takes; more are better given as a table of paths. */
    static final int MOST_CONVERSIONS = 200_000;

    private final Window window;
    private final List<Conversion> conversions = new ArrayList<>();

    Ledger(Window window) {
        this.window = window;
    }

    /** Takes a conversion, or says why it does not count. */
    Optional<String> add(Conversion conversion) {
        if (!window.holds(conversion.at().toLocalDate())) {
            return Optional.of("converted before the history or after the reporting period");
        }
        if (conversions.size() >= MOST_CONVERSIONS) {
            return Optional.of("beyond the limit of " + MOST_CONVERSIONS + " conversions");
        }
        conversions.add(conversion);
        return Optional.empty();
    }

    List<Conversion> conversions() {
        return conversions.stream()
                .sorted(Comparator.comparing(Conversion::at)
                        .thenComparing(Conversion::file)
                        .thenComparing(Conversion::id))
                .toList();
    }
}
