package io.sitebrief.figure;

import static io.sitebrief.figure.Numbers.input;
import static io.sitebrief.figure.Numbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnatomyTest {

    private static final Expression A = input("a", "7");
    private static final Expression B = input("b", "5");
    private static final Expression C = input("c", "2");

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of(A.minus(B).minus(C), "a − b − c"),
                Arguments.of(A.minus(B.minus(C)), "a − (b − c)"),
                Arguments.of(A.minus(B.plus(C)), "a − (b + c)"),
                Arguments.of(A.plus(B).minus(C), "a + b − c"),
                Arguments.of(A.plus(B.minus(C)), "a + b − c"),
                Arguments.of(Expression.times(A.minus(B), C), "(a − b) × c"),
                Arguments.of(A.minus(Expression.times(B, C)), "a − b × c"),
                Arguments.of(A.over(B, "zero").over(C, "zero"), "a ÷ b ÷ c"),
                Arguments.of(A.over(B.over(C, "zero"), "zero"), "a ÷ (b ÷ c)"),
                Arguments.of(A.over(Expression.times(B, C), "zero"), "a ÷ (b × c)"),
                Arguments.of(Expression.times(A, B).over(C, "zero"), "a × b ÷ c"),
                Arguments.of(Expression.times(A, B.over(C, "zero")), "a × b ÷ c"),
                Arguments.of(A.over(B.plus(C), "zero"), "a ÷ (b + c)"),
                Arguments.of(A.plus(B).rounded(2), "a + b"),
                Arguments.of(Expression.times(A.plus(B).rounded(2), C), "(a + b) × c"),
                Arguments.of(new Expression.Ceiling(A.over(B, "zero")), "⌈a ÷ b⌉"),
                Arguments.of(new Expression.AtLeast(A.minus(B), BigDecimal.ZERO), "max(0, a − b)"),
                Arguments.of(new Expression.Magnitude(A.minus(B)), "|a − b|"),
                Arguments.of(A.minus(number("1")), "a − 1"),
                Arguments.of(A.minus(new Expression.Missing("no data")), "a − unknown (no data)"),
                Arguments.of(Expression.sum(List.of()), "0"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("formulas")
    void aFormulaIsPrintedWithTheBracketsThatItNeedsAndNoMore(Expression expression, String text) {
        assertThat(Numbers.money("figure", expression).formula()).isEqualTo(text);
    }

    @Test
    void theWorkingPrintsNumbersInPlaceOfNames() {
        String working = Anatomy.formula(
                A.minus(B).over(C, "zero"),
                leaf -> leaf.amount().known().orElseThrow().toPlainString());
        assertThat(working).isEqualTo("(7 − 5) ÷ 2");
    }

    @Test
    void aLongSumNamesSixTermsAndCountsTheRest() {
        List<Expression> terms = Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .<Expression>map(name -> input(name, "1"))
                .toList();
        assertThat(Numbers.money("sum", Expression.sum(terms)).formula()).isEqualTo("a + b + c + d + e + f + 2 more");
    }

    @Test
    void aPartNamesTheWholeAndWhatItIsSharedBy() {
        Apportionment split = new Apportionment(input("staff", "10"), List.of(A, B), 2, "messages");
        assertThat(Numbers.money("part", split.part(1)).formula()).isEqualTo("share of staff by messages");
        assertThat(Numbers.money("sum", split.part(0).plus(A)).formula()).isEqualTo("(share of staff by messages) + a");
        assertThat(Numbers.money("part", split.part(1)).leaves())
                .extracting(Expression.Input::id)
                .containsExactly("staff", "b");
    }
}
