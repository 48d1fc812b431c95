package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import java.util.Locale;
import java.util.Optional;

/** How one file writes its numbers and its dates: settled once for the whole file. */
record Forms(NumberForm numbers, DateForm dates) {

    static Forms of(Locale locale, Optional<Period> stated) {
        return new Forms(NumberForm.of(locale), new DateForm(DayOrder.of(locale), stated));
    }
}
