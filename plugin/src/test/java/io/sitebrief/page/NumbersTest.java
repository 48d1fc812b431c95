package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static Figure figure(String value, Unit unit) {
        return Figure.of(
                "f",
                "f",
                unit,
                new Expression.Input("i", "i", unit, Amount.of(new BigDecimal(value)), Certainty.MEASURED, List.of()));
    }

    private static Numbers in(String locale, String currency) {
        return new Numbers(Conventions.of(locale), currency, 2, SampleWords.in("en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | EUR | 784213.4 | €784,213",
                "en-US | USD | 784213.4 | $784,213",
                "de-DE | EUR | 784213.4 | 784.213\u00a0€",
                "de-CH | CHF | 784213.4 | CHF\u00a0784’213",
                "fr-FR | EUR | 784213.4 | 784\u202f213\u00a0€",
                "en-GB | CHF | -1234.5 | −CHF\u00a01,235",
                "de-DE | EUR | -1234.5 | −1.235\u00a0€",
                "en-GB | EUR | 4.1 | €4.10",
                "en-GB | EUR | -0.001 | €0",
                "xx-YY | EUR | 1000 | €1,000"
            })
    void moneyReadsAsTheLocaleWritesIt(String locale, String currency, String value, String text) {
        assertThat(in(locale, currency).of(figure(value, Unit.MONEY)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 784213 | €784k",
                "en-GB | 1054000 | €1.05m",
                "en-GB | 999499 | €999k",
                "en-GB | 999999 | €1m",
                "en-GB | 12437 | €12.4k",
                "en-GB | 9840 | €9,840",
                "en-GB | 9999.6 | €10k",
                "en-GB | -88000 | −€88k",
                "en-GB | 0 | €0",
                "en-GB | 2500000000 | €2.5bn",
                "en-GB | 999999999999999 | €1,000,000bn",
                "en-US | 784213 | €784K",
                "de-DE | 784213 | 784\u00a0Tsd.\u00a0€",
                "fr-FR | 1054000 | 1,05\u00a0M€"
            })
    void headlinesShortenMoneyToThreeDigits(String locale, String value, String text) {
        assertThat(in(locale, "EUR").compact(figure(value, Unit.MONEY)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 0.4208848147 | 42% | +42% | 42.1%",
                "de-DE | 0.4208848147 | 42\u00a0% | +42\u00a0% | 42,1\u00a0%",
                "en-GB | -0.48 | −48% | −48% | −48.0%",
                "en-GB | 0.0231 | 2.3% | +2.3% | 2.31%",
                "en-GB | 0.00042 | 0.04% | +0.04% | 0.04%",
                "en-GB | 0 | 0% | 0% | 0%",
                "en-GB | 0.912 | 91% | +91% | 91.2%"
            })
    void ratiosReadAsPercentages(String locale, String value, String table, String signed, String precise) {
        Numbers numbers = in(locale, "EUR");
        Figure ratio = figure(value, Unit.RATIO);

        assertThat(numbers.of(ratio).text()).isEqualTo(table);
        assertThat(numbers.signed(ratio).text()).isEqualTo(signed);
        assertThat(numbers.precise(ratio).text()).isEqualTo(precise);
    }

    @Test
    void differencesOfRatiosAreInPercentagePoints() {
        Numbers numbers = in("en-GB", "EUR");

        assertThat(numbers.difference(figure("0.09", Unit.RATIO)).text()).isEqualTo("+9 points");
        assertThat(numbers.difference(figure("-0.014", Unit.RATIO)).text()).isEqualTo("−1.4 points");
        assertThat(numbers.distance(figure("-0.01", Unit.RATIO)).text()).isEqualTo("1 point");
        assertThat(numbers.distance(figure("-70000", Unit.MONEY)).text()).isEqualTo("€70k");
    }

    @Test
    void anUnknownFigureReadsAsUnknownAndCarriesItsReason() {
        Figure unknown = Figure.of("roi", "ROI", Unit.RATIO, new Expression.Missing("no cost is given"));

        Num num = in("en-GB", "EUR").of(unknown);

        assertThat(num.text()).isEqualTo("unknown");
        assertThat(num.why()).contains("no cost is given");
        assertThat(num.toned(true).tone()).isEmpty();
        assertThat(num.moved("up").move()).isEmpty();
    }

    @Test
    void benefitForEachEuroReadsAsMoney() {
        assertThat(in("en-GB", "EUR")
                        .perUnitOfMoney(figure("1.344388", Unit.RATIO))
                        .text())
                .isEqualTo("€1.34");
        assertThat(in("en-GB", "EUR").multiple(figure("1.344388", Unit.RATIO)).text())
                .isEqualTo("1.34");
    }

    @Test
    void hoursAndMonthsAreSpelledOut() {
        assertThat(in("en-GB", "EUR").of(figure("1", Unit.MONTHS)).text()).isEqualTo("1 month");
        assertThat(in("en-GB", "EUR").of(figure("277", Unit.HOURS)).text()).isEqualTo("277 hours");
        assertThat(in("en-GB", "EUR").of(figure("66.25", Unit.SCORE)).text()).isEqualTo("66.25");
        assertThat(in("en-GB", "EUR").of(figure("1234567", Unit.PEOPLE)).text()).isEqualTo("1,234,567");
    }
}
