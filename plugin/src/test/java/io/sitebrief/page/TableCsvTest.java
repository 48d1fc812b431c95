package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "@SUM(A1)", "-1+2", "- a", "\t=1", "\r=1", "\n=1", "=", "-", "-1e5"})
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(TableCsv.inert(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-12.50", "12", "a=b", "", "LinkedIn", "\u2212\u20ac5"})
    void numbersAndPlainTextStayAsTheyAre(String text) {
        assertThat(TableCsv.inert(text)).isEqualTo(text);
    }
}
