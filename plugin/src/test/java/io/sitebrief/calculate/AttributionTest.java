package io.sitebrief.calculate;

import static io.sitebrief.calculate.Journeys.converted;
import static io.sitebrief.calculate.Journeys.milestone;
import static io.sitebrief.calculate.Journeys.touch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    private static final Attribution.Rules RULES = new Attribution.Rules(new BigDecimal("30"), new BigDecimal("7"));
    private static final ReferenceCase JOURNEY = ReferenceCase.of("A10");

    @Test
    void thePublishedJourneyIsSharedAsPublished() {
        assertShares(Attribution.FIRST, "first");
        assertShares(Attribution.LAST, "last");
        assertShares(Attribution.LAST_NON_DIRECT, "last_non_direct");
        assertShares(Attribution.LINEAR, "linear");
        assertShares(Attribution.POSITION_BASED, "u_shape_40_20_40");
    }

    private static void assertShares(Attribution model, String row) {
        assertThat(values(model))
                .as(row)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(JOURNEY.expectedList(row));
    }

    @Test
    void timeDecayHalvesWithEveryHalfLife() {
        List<BigDecimal> values = values(Attribution.TIME_DECAY);
        List<BigDecimal> exact = JOURNEY.expectedList("time_decay_exact");
        List<BigDecimal> published = JOURNEY.expectedList("time_decay_published");
        for (int i = 0; i < exact.size(); i++) {
            assertThat(values.get(i)).isCloseTo(exact.get(i), within(new BigDecimal("0.01")));
            assertThat(values.get(i)).isCloseTo(published.get(i), within(new BigDecimal("3")));
        }
    }

    private static List<BigDecimal> values(Attribution model) {
        List<Touch> touches = new ArrayList<>();
        long last = JOURNEY.inputs().get("touch_days").get(4).asLong();
        for (int i = 0; i < 5; i++) {
            String channel = JOURNEY.inputs().get("channels").get(i).asText();
            touches.add(touch(
                    channel, last - JOURNEY.inputs().get("touch_days").get(i).asLong()));
        }
        Journey journey = converted(JOURNEY.given("value").toPlainString(), touches.toArray(Touch[]::new));
        Attribution.Rules rules = new Attribution.Rules(new BigDecimal("90"), JOURNEY.given("half_life_days"));
        return model.perTouch(journey, rules).stream().map(Credits.Share::value).toList();
    }

    @Test
    void twoTouchesShareByHalvesAndOneTakesAll() {
        Journey two = converted("100", touch("x", 2), touch("search", 0));
        assertThat(given(Attribution.POSITION_BASED, two).of("x").value()).isEqualByComparingTo("50");
        Journey one = converted("100", touch("x", 2));
        assertThat(given(Attribution.POSITION_BASED, one).of("x").value()).isEqualByComparingTo("100");
    }

    @Test
    void whereAllTouchesAreDirectTheLastIsKept() {
        Journey direct = converted("100", touch("direct", 2), touch("direct", 0));
        List<Credits.Share> parts = Attribution.LAST_NON_DIRECT.perTouch(direct, RULES);
        assertThat(parts.get(1).value()).isEqualByComparingTo("100");
    }

    @Test
    void theWShapeWeighsFirstTouchAndTwoMilestones() {
        Journey journey = converted(
                "100",
                touch("a", 9),
                touch("b", 8),
                milestone("c", 5, "lead"),
                touch("d", 3),
                milestone("e", 1, "order"));
        assertThat(Attribution.W_SHAPE.perTouch(journey, RULES))
                .extracting(Credits.Share::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("30"), decimal("5"), decimal("30"), decimal("5"), decimal("30"));
    }

    @Test
    void aFirstTouchThatIsAMilestoneKeepsBothParts() {
        Journey journey = converted("100", milestone("a", 9, "lead"), touch("b", 8), milestone("c", 5, "order"));
        assertThat(Attribution.W_SHAPE.perTouch(journey, RULES))
                .extracting(Credits.Share::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("60"), decimal("10"), decimal("30"));
    }

    @Test
    void theWShapeIsRefusedWithoutMilestones() {
        Credits credits = Attribution.W_SHAPE.credit(
                List.of(converted("100", touch("a", 9)), converted("1", touch("a", 0))), RULES, Touch::channel);
        assertThat(credits)
                .isEqualTo(
                        new Credits.Refused("2 of 2 journeys do not have the two milestones that the w-shape needs"));
    }

    @Test
    void aTouchEarlierThanTheWindowIsDroppedAndReported() {
        Touch early = touch("x", 31);
        Touch onTheEdge = touch("search", 30);
        Credits.Given given = given(Attribution.FIRST, converted("100", early, onTheEdge, touch("newsletter", 0)));
        assertThat(given.shares()).containsOnlyKeys("search", "newsletter");
        assertThat(given.of("search").value()).isEqualByComparingTo("100");
        assertThat(given.dropped()).containsExactly(early);
    }

    @Test
    void aJourneyWithoutATouchInTheWindowIsCreditedToNobody() {
        Credits.Given given = given(Attribution.LINEAR, converted("100", touch("x", 31)));
        assertThat(given.shares()).isEmpty();
        assertThat(given.notCredited().value()).isEqualByComparingTo("100");
        assertThat(given.notCredited().conversions()).isEqualByComparingTo("1");
    }

    @Test
    void touchesStandInOrderOfTime() {
        Journey shuffled = converted("100", touch("last", 0), touch("first", 5));
        assertThat(given(Attribution.FIRST, shuffled).of("first").value()).isEqualByComparingTo("100");
    }

    @Test
    void creditIsAddedUpByAnyKey() {
        Touch post = new Touch(
                Journeys.CONVERSION,
                "x",
                java.util.Optional.of("autumn"),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        Credits credits = Attribution.LAST.credit(
                List.of(converted("100", post)),
                RULES,
                touch -> touch.campaign().orElse("none"));
        assertThat(((Credits.Given) credits).shares()).containsOnlyKeys("autumn");
    }

    @Test
    void idsAreTheWordsOfTheMethod() {
        assertThat(EnumSet.allOf(Attribution.class))
                .extracting(Attribution::id)
                .contains("last-non-direct", "position-based", "w-shape", "time-decay", "shapley");
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void creditSumsToTheConversionsAndTheValueExactly(Attribution model) {
        for (int seed = 0; seed < 40; seed++) {
            List<Journey> journeys = Journeys.random(new SplittableRandom(seed), 30);
            if (model == Attribution.W_SHAPE) {
                journeys =
                        journeys.stream().map(AttributionTest::withMilestones).toList();
            }
            Credits.Given given = (Credits.Given) model.credit(journeys, RULES, Touch::channel);
            Credits.Share sum = given.shares().values().stream().reduce(given.notCredited(), Credits.Share::plus);
            Credits.Share total = Credits.total(journeys);
            assertThat(sum.conversions()).as("seed " + seed).isEqualByComparingTo(total.conversions());
            assertThat(sum.value()).as("seed " + seed).isEqualByComparingTo(total.value());
        }
    }

    private static Journey withMilestones(Journey journey) {
        List<Touch> touches = new ArrayList<>(journey.touches());
        touches.add(milestone("x", 1, "lead"));
        touches.add(milestone("search", 0, "order"));
        return new Journey(journey.at(), touches, journey.conversions(), journey.value(), journey.nulls());
    }

    @ParameterizedTest
    @EnumSource(value = Attribution.class, mode = EnumSource.Mode.EXCLUDE, names = "W_SHAPE")
    void theOrderOfJourneysDoesNotMatter(Attribution model) {
        List<Journey> journeys = Journeys.random(new SplittableRandom(7), 60);
        List<Journey> shuffled = new ArrayList<>(journeys);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(((Credits.Given) model.credit(shuffled, RULES, Touch::channel)).shares())
                .isEqualTo(((Credits.Given) model.credit(journeys, RULES, Touch::channel)).shares());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-15.00"})
    void aValueThatIsNotPositiveIsSharedToo(String value) {
        for (Attribution model : EnumSet.complementOf(EnumSet.of(Attribution.W_SHAPE))) {
            Credits.Given given = given(model, converted(value, touch("a", 2), touch("b", 1), touch("c", 0)));
            BigDecimal sum =
                    given.shares().values().stream().map(Credits.Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(model.id()).isEqualByComparingTo(value);
        }
    }

    @Test
    void everyModelGivesAOneChannelLedgerToThatChannel() {
        Set<Attribution> models = EnumSet.complementOf(EnumSet.of(Attribution.W_SHAPE));
        assertThat(models).allSatisfy(model -> {
            Credits.Given given = given(model, converted("9.99", touch("x", 3), touch("x", 1)));
            assertThat(given.shares()).containsOnlyKeys("x");
            assertThat(given.of("x").conversions()).isEqualByComparingTo("1");
        });
    }

    private static Credits.Given given(Attribution model, Journey... journeys) {
        return (Credits.Given) model.credit(List.of(journeys), RULES, Touch::channel);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
