package io.sitebrief.programme;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What brief.yaml says: who, which period, which method, which decisions are asked. */
public record Profile(
        Located<String> id,
        Organisation organisation,
        String title,
        Located<Period> period,
        Comparison compareWith,
        Optional<Located<LocalDate>> historyFrom,
        int fiscalYearStarts,
        Located<String> currency,
        Map<String, Located<BigDecimal>> rates,
        Map<String, Range> rateRanges,
        Located<String> locale,
        Optional<Located<LocalDate>> dataCutOff,
        Optional<String> audience,
        Optional<String> classification,
        Optional<Author> preparedBy,
        List<Located<String>> sections,
        List<Decision> decisions,
        List<Suppression> suppressions,
        MethodChoice method,
        Look look,
        Source source) {

    /** The organisation; its logo is a file of the brief's folder. */
    public record Organisation(String name, Optional<String> kind, Optional<Located<String>> logo) {}

    /** Who prepared the brief: a name of a person or team, and a role. */
    public record Author(String name, Optional<String> role) {}

    /** The theme's name and the organisation's own colour and logo. */
    public record Look(
            Optional<Located<String>> theme, Optional<Located<String>> accent, Optional<Located<String>> logo) {}

    /** The same in another locale, that somebody asks for instead. */
    public Profile in(Located<String> other) {
        return new Profile(
                id,
                organisation,
                title,
                period,
                compareWith,
                historyFrom,
                fiscalYearStarts,
                currency,
                rates,
                rateRanges,
                other,
                dataCutOff,
                audience,
                classification,
                preparedBy,
                sections,
                decisions,
                suppressions,
                method,
                look,
                source);
    }

    /** The day that counts as today for overdue, in date and planned value: never the clock. */
    public LocalDate today() {
        return dataCutOff.map(Located::value).orElse(period.value().to());
    }
}
