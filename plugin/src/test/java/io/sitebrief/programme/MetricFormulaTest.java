package io.sitebrief.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.programme.MetricFormula.Constant;
import io.sitebrief.programme.MetricFormula.Name;
import io.sitebrief.programme.MetricFormula.Operation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricFormulaTest {

    @Test
    void timesBindsCloserThanPlusAndTheLeftComesFirst() {
        assertThat(MetricFormula.parse("a - b * 2 - c"))
                .contains(new Operation(
                        '-',
                        new Operation('-', new Name("a"), new Operation('*', new Name("b"), two())),
                        new Name("c")));
        assertThat(MetricFormula.parse("a / b / 2"))
                .contains(new Operation('/', new Operation('/', new Name("a"), new Name("b")), two()));
    }

    @Test
    void parenthesesChangeTheOrder() {
        assertThat(MetricFormula.parse("(a - b) * 2"))
                .contains(new Operation('*', new Operation('-', new Name("a"), new Name("b")), two()));
    }

    @Test
    void aHyphenIsPartOfAnIdAndAMinusStandsAlone() {
        assertThat(MetricFormula.parse("new-followers - unfollows")
                        .orElseThrow()
                        .names())
                .containsExactly("new-followers", "unfollows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a +", "+ a", "(a", "a)", "()", "a ** b", "A", "a % b", "a; b"})
    void whatIsNoFormulaHasNoTree(String text) {
        assertThat(MetricFormula.parse(text)).isEmpty();
    }

    @Test
    void aVeryLongFormulaIsRefused() {
        assertThat(MetricFormula.parse("(".repeat(300) + "a" + ")".repeat(300))).isEmpty();
    }

    private static Constant two() {
        return new Constant(new BigDecimal("2"));
    }
}
