package io.sitebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitebrief.brief.Contributions;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    private static BigDecimal value(io.sitebrief.figure.Figure figure) {
        return figure.amount().known().orElseThrow();
    }

    @Test
    void aCostThatGrewLowersTheNetAndTheLargestPartStandsFirst() {
        Version before = Version.named("a")
                .money("cost.line.staff", "100", "x", "x")
                .money("benefit.line.events", "150", "x", "x")
                .money("net", "50", "benefit − cost", "x");
        Version after = Version.named("b")
                .money("cost.line.staff", "140", "x", "x")
                .money("benefit.line.events", "160", "x", "x")
                .money("net", "20", "benefit − cost", "x");

        Contributions found = before.to(after).contributions();
        assertThat(found.parts())
                .extracting(
                        Contributions.Part::line, part -> value(part.effect()).intValueExact())
                .containsExactly(tuple("cost.line.staff", -40), tuple("benefit.line.events", 10));
        assertThat(found.rest()).isEmpty();
    }

    @Test
    void aNewLineCountsFromZeroAndAGoneOneToZero() {
        Version before =
                Version.named("a").money("cost.line.old", "30", "x", "x").money("net", "-30", "x", "x");
        Version after =
                Version.named("b").money("cost.line.new", "20", "x", "x").money("net", "-20", "x", "x");

        assertThat(before.to(after).contributions().parts())
                .extracting(part -> value(part.effect()).intValueExact())
                .containsExactly(30, -20);
    }

    @Test
    void theLinesAfterTheLeadingOnesAreToldAsOne() {
        Version before = Version.named("a").money("net", "10", "x", "x");
        Version after = Version.named("b").money("net", "-216", "x", "x");
        for (int i = 1; i <= 20; i++) {
            after.money("cost.line.l" + i, Integer.toString(i), "x", "x");
        }

        Contributions found = before.to(after).contributions();
        assertThat(found.leading()).hasSize(14);
        assertThat(found.leading().get(13).line()).isEqualTo("cost.line.l7");
        assertThat(value(found.rest().orElseThrow())).isEqualByComparingTo("-16");
        assertThat(value(found.others().orElseThrow())).isEqualByComparingTo("-21");
    }

    @Test
    void whatNoLineExplainsIsTheRest() {
        Version before = Version.named("a").money("net", "10", "x", "x");
        Version after = Version.named("b").money("net", "25", "x", "x");

        assertThat(value(before.to(after).contributions().rest().orElseThrow())).isEqualByComparingTo("15");
    }

    @Test
    void aNetThatIsUnknownIsNotTakenApart() {
        Version before = Version.named("a").money("net", "10", "x", "x");
        Version after = Version.named("b").unknown("net", Unit.MONEY);

        assertThat(before.to(after).contributions().why()).hasValue("not given");
        assertThat(before.to(after).contributions().parts()).isEmpty();
    }

    @RepeatedTest(60)
    void partsAndRestAddUpToTheChangeOfTheNetExactly(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Version before = Version.named("a");
        Version after = Version.named("b");
        fill(before, random);
        fill(after, random);

        Contributions found = before.to(after).contributions();
        List<BigDecimal> effects = new ArrayList<>();
        found.parts().forEach(part -> effects.add(value(part.effect())));
        found.rest().ifPresent(rest -> effects.add(value(rest)));
        BigDecimal sum = effects.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(value(found.net().orElseThrow()));
        assertThat(found.rest()).isEmpty();
    }

    private static void fill(Version version, Random random) {
        BigDecimal net = BigDecimal.ZERO;
        for (int i = 0; i < 12; i++) {
            if (random.nextBoolean()) {
                BigDecimal cents = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
                boolean cost = i % 2 == 0;
                version.money((cost ? "cost.line.l" : "benefit.line.l") + i, cents.toPlainString(), "x", "x");
                net = cost ? net.subtract(cents) : net.add(cents);
            }
        }
        version.money("net", net.toPlainString(), "x", "x");
    }
}
