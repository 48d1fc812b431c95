package io.sitebrief.brief;

import io.sitebrief.figure.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who, which period, which version.
 *
 * @param draft a version that is not issued
 * @param minorUnits decimals of the currency
 * @param today the day that counts as today: the data cut-off, else the period's end
 * @param sections ids of the points, in the order of the brief
 */
public record Head(
        String id,
        String version,
        boolean draft,
        String title,
        String organisation,
        Optional<String> organisationKind,
        Period period,
        Optional<Period> prior,
        String currency,
        int minorUnits,
        String locale,
        Optional<LocalDate> dataCutOff,
        LocalDate today,
        Optional<String> audience,
        Optional<String> classification,
        Optional<String> preparedBy,
        Optional<String> preparedByRole,
        List<String> sections) {}
