package io.sitebrief.figure;

import static io.sitebrief.figure.Numbers.input;
import static io.sitebrief.figure.Numbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void partsAddUpToTheWhole() {
        assertThat(parts("100.00", "1", "1", "1")).containsExactly("33.34", "33.33", "33.33");
        assertThat(parts("-0.05", "1", "1")).containsExactly("-0.03", "-0.02");
    }

    @Test
    void aPartWithoutWeightIsZero() {
        assertThat(parts("0.05", "0", "1", "1")).containsExactly("0.00", "0.03", "0.02");
    }

    @Test
    void weightsMayBeFractions() {
        Expression third = number("1").over(number("3"), "zero");
        Expression twoThirds = number("2").over(number("3"), "zero");
        Apportionment split = new Apportionment(input("whole", "90.00"), List.of(third, twoThirds), 2, "shares");
        assertThat(Numbers.value(split.part(0))).isEqualByComparingTo("30");
        assertThat(Numbers.value(split.part(1))).isEqualByComparingTo("60");
    }

    @Test
    void everyPartIsUnknownWhereThereIsNothingToShareBy() {
        assertThat(whys("10.00", number("0"), number("0"))).containsOnly("there are no messages to share by");
        assertThat(whys("10.00")).isEmpty();
    }

    @Test
    void everyPartIsUnknownWhereAWeightIsUnknown() {
        assertThat(whys("10.00", number("1"), new Expression.Missing("not counted")))
                .containsOnly("not counted");
    }

    @Test
    void everyPartIsUnknownWhereAWeightIsNegative() {
        assertThat(whys("10.00", number("1"), number("-1"), number("3")))
                .containsOnly("some messages are negative, which nothing can be shared by");
    }

    @Test
    void everyPartIsUnknownWhereTheWholeIs() {
        Apportionment split =
                new Apportionment(new Expression.Missing("no amount"), List.of(number("1")), 2, "messages");
        assertThat(Numbers.amount(split.part(0))).isEqualTo(Amount.unknown("no amount"));
    }

    private static List<String> parts(String whole, String... weights) {
        List<Expression> by = Stream.of(weights).map(Numbers::number).toList();
        Apportionment split = new Apportionment(input("whole", whole), by, 2, "messages");
        return IntStream.range(0, weights.length)
                .mapToObj(split::part)
                .map(Numbers::value)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static List<String> whys(String whole, Expression... weights) {
        Apportionment split = new Apportionment(input("whole", whole), List.of(weights), 2, "messages");
        return IntStream.range(0, weights.length)
                .mapToObj(split::part)
                .map(part -> Numbers.amount(part).reason().orElseThrow())
                .toList();
    }
}
