package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static Dates in(String locale) {
        return new Dates(Conventions.of(locale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-GB | 30 Sep 2026", "en-US | Sep 30, 2026", "de-DE | 30. Sept. 2026", "fr-FR | 30 sept. 2026"})
    void aDayReadsAsTheLocaleWritesIt(String locale, String text) {
        assertThat(in(locale).day(LocalDate.of(2026, 9, 30))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-01 | 2026-09-30 | September 2026",
                "2026-07-01 | 2026-09-30 | July to September 2026",
                "2025-10-01 | 2026-09-30 | October 2025 to September 2026",
                "2026-07-12 | 2026-09-03 | 12 Jul 2026 to 3 Sep 2026",
                "2026-07-12 | 2026-07-12 | 12 Jul 2026"
            })
    void aPeriodReadsAsShortAsItCan(LocalDate from, LocalDate to, String text) {
        assertThat(in("en-GB").period(new Period(from, to))).isEqualTo(text);
    }

    @Test
    void monthsOfACutPeriodKeepTheirNames() {
        assertThat(in("en-GB").tick(new Period(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 30))))
                .isEqualTo("Sep");
        assertThat(in("de-DE").month(YearMonth.of(2026, 3))).isEqualTo("März 2026");
    }
}
