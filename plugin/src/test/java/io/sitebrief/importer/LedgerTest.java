package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Metrics.Conversion;
import io.sitebrief.programme.Metrics.Touch;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many conversions and touches a ledger takes. */
class LedgerTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 8, 1, 12, 0);
    private static final Touch TOUCH = new Touch(NOON, "x", Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void oneConversionTooManyIsAnErrorThatIsToldOnce() throws IOException {
        Ledger ledger = new Ledger(window(), 2, 100);

        assertThat(ledger.add(conversion(1, 1))).isEmpty();
        assertThat(ledger.add(conversion(2, 1))).isEmpty();
        assertThat(ledger.add(conversion(3, 1))).isPresent();
        assertThat(ledger.full(conversion(3, 1)).map(Problem::text))
                .contains("metrics/t.csv:3:1: error: the number of conversions in the ledger is over the limit of 2"
                        + " [SB107]");
        assertThat(ledger.full(conversion(4, 1))).isEmpty();
        assertThat(ledger.conversions()).hasSize(2);
    }

    @Test
    void oneTouchTooManyIsAnError() throws IOException {
        Ledger ledger = new Ledger(window(), 100, 5);

        assertThat(ledger.add(conversion(1, 2))).isEmpty();
        assertThat(ledger.add(conversion(2, 3))).isEmpty();
        assertThat(ledger.add(conversion(3, 1))).isPresent();
        assertThat(ledger.full(conversion(3, 1)).map(Problem::text))
                .contains(
                        "metrics/t.csv:3:1: error: the number of touches in the ledger is over the limit of 5 [SB107]");
    }

    @Test
    void whatLiesOutsideOfTheBriefTakesNoRoom() throws IOException {
        Ledger ledger = new Ledger(window(), 1, 1);
        Conversion late = new Conversion(
                "late",
                NOON.plusYears(1),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                List.of(TOUCH),
                "metrics/t.csv",
                new Source("metrics/t.csv", 9, 1));

        assertThat(ledger.add(late)).contains("converted before the history or after the reporting period");
        assertThat(ledger.full(late)).isEmpty();
        assertThat(ledger.add(conversion(1, 1))).isEmpty();
    }

    @Test
    void aFileOfTheMostConversionsIsReadAndOneMoreIsRefused() throws IOException {
        TestImport.Imported most = ledger(Ledger.MOST_CONVERSIONS, 1);
        assertThat(most.errors()).isEmpty();
        assertThat(most.metrics().conversions()).hasSize(200_000);

        TestImport.Imported more = ledger(Ledger.MOST_CONVERSIONS + 1, 1);
        assertThat(more.errors())
                .containsExactly("metrics/t.csv: error: the number of conversions in the ledger is over the limit of"
                        + " 200,000 [SB107]");
        assertThat(more.metrics().conversions()).isEmpty();
    }

    @Test
    void aFileOfTheMostTouchesIsReadAndOneMoreIsRefused() throws IOException {
        assertThat(ledger(1, Ledger.MOST_TOUCHES).errors()).isEmpty();
        assertThat(ledger(1, Ledger.MOST_TOUCHES + 1).errors())
                .containsExactly("metrics/t.csv: error: the number of touches in the ledger is over the limit of"
                        + " 1,000,000 [SB107]");
    }

    private static TestImport.Imported ledger(int conversions, int touches) throws IOException {
        StringBuilder rows = new StringBuilder("conversion,time,channel\n");
        for (int i = 0; i < conversions; i++) {
            for (int j = 0; j < touches; j++) {
                rows.append(i).append(",2026-08-01,x\n");
            }
        }
        return TestImport.one("reader: touchpoints", "t.csv", rows.toString()).run();
    }

    private static Conversion conversion(int line, int touches) {
        return new Conversion(
                "o-" + line,
                NOON,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Collections.nCopies(touches, TOUCH),
                "metrics/t.csv",
                new Source("metrics/t.csv", line, 1));
    }

    private static Window window() throws IOException {
        Window window = Window.of(TestImport.of("sources: []\n").plan().profile());
        assertThat(window.reporting()).isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        return window;
    }
}
