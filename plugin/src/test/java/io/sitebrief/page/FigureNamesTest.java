package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Anatomy;
import io.sitebrief.figure.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and formulas by name on German pages, and on English ones as the calculation calls them. */
class FigureNamesTest {

    private static final Names NAMES =
            new Names(Set.of("Cost of printing", "Back in Leeds"), Map.of("clicks", "Klicks", "views", "Aufrufe"));
    private static final FigureNames GERMAN = new FigureNames(SampleWords.in("de"), NAMES);
    private static final FigureNames ENGLISH = new FigureNames(SampleWords.in("en"), Names.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                cost of LinkedIn | Kosten: LinkedIn
                Cost of printing | Cost of printing
                cost of Cost of printing | Kosten: Cost of printing
                Back in Leeds: baseline, low | Back in Leeds: Ausgangswert, niedrig
                Evenings in Leeds | Evenings in Leeds
                Klicks of LinkedIn in 2026-q3 | Klicks: LinkedIn, 2026-q3
                clicks 2026-07 linkedin | Klicks 2026-07 linkedin
                net of 2026-q3 beside 2026-q2 | Nettonutzen: 2026-q3 gegenüber 2026-q2
                """)
    void wordsOfTheCalculationChangeAndNamesOfTheOwnersStay(String english, String german) {
        assertThat(GERMAN.of(english)).isEqualTo(german);
        assertThat(ENGLISH.of(english)).isEqualTo(english);
    }

    @Test
    void aFormulaOfAnEarlierVersionIsNamedOneByOne() {
        assertThat(GERMAN.formula("annual cost × (1 + on-costs) ÷ hours per year × (hours of 2026-07 + clicks)"))
                .isEqualTo("Jahreskosten × (1 + Lohnnebenkosten) ÷ Stunden im Jahr × (Stunden, 2026-07 + Klicks)");
    }

    @Test
    void whatIsMissingSaysWhy() {
        Anatomy.Leaf missing = new Anatomy.Leaf(
                Optional.empty(),
                "unknown (no file measures clicks here)",
                Unit.COUNT,
                Amount.unknown("no file measures clicks here"));

        assertThat(GERMAN.of(missing)).isEqualTo("unbekannt (keine Datei misst hier Klicks)");
        assertThat(ENGLISH.of(missing)).isEqualTo("unknown (no file measures clicks here)");
    }
}
