package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapleyAttributionTest {

    @Test
    void thePublishedGameHasItsPublishedValues() {
        ReferenceCase game = ReferenceCase.of("A12");
        String[] sets = game.inputs().get("v_order").asText().split(",");
        List<BigDecimal> worth = new ArrayList<>(Collections.nCopies(8, BigDecimal.ZERO));
        for (int i = 0; i < sets.length; i++) {
            int set = sets[i].chars().map(player -> 1 << player - '1').sum();
            worth.set(set, game.givenList("v").get(i));
        }
        assertThat(ShapleyAttribution.values(worth))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(ReferenceCase.decimals(game.expected()));
    }

    @Test
    void thePublishedMarketingJourneyHasItsValues() {
        ReferenceCase game = ReferenceCase.of("A13");
        String players = "OFD";
        List<BigDecimal> worth = IntStream.range(0, 8)
                .mapToObj(set -> IntStream.range(0, 3)
                        .filter(player -> (set & 1 << player) != 0)
                        .mapToObj(player -> players.substring(player, player + 1))
                        .collect(Collectors.joining()))
                .map(set -> set.isEmpty()
                        ? BigDecimal.ZERO
                        : game.inputs().get("v").get(set).decimalValue())
                .toList();
        List<BigDecimal> values = ShapleyAttribution.values(worth);
        for (int player = 0; player < 3; player++) {
            assertThat(values.get(player))
                    .isCloseTo(
                            game.expected(players.substring(player, player + 1)), within(new BigDecimal("0.000001")));
        }
        assertThat(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(game.expected("sum"), within(new BigDecimal("0.000001")));
    }

    /** Where a set is worth the journeys inside it, the value of a channel is an equal part of each journey it is in. */
    @Test
    void everyJourneyIsSharedEquallyAmongItsChannels() {
        List<Journey> journeys = Journeys.random(new SplittableRandom(5), 40);
        Credits.Given given = (Credits.Given) ShapleyAttribution.credit(journeys, Touch::channel);
        given.shares().forEach((channel, share) -> {
            BigDecimal expected = BigDecimal.ZERO;
            for (Journey journey : journeys) {
                List<String> met = journey.touches().stream()
                        .map(Touch::channel)
                        .distinct()
                        .toList();
                if (met.contains(channel)) {
                    expected = expected.add(
                            journey.value().divide(BigDecimal.valueOf(met.size()), 15, RoundingMode.HALF_EVEN));
                }
            }
            assertThat(share.value()).as(channel).isCloseTo(expected, within(new BigDecimal("1e-9")));
        });
    }

    @Test
    void fifteenChannelsAreSharedAndSixteenAreRefused() {
        assertThat(ShapleyAttribution.credit(List.of(channels(15)), Touch::channel))
                .isInstanceOf(Credits.Given.class);
        assertThat(ShapleyAttribution.credit(List.of(channels(16)), Touch::channel))
                .isEqualTo(new Credits.Refused(
                        "Shapley weighs every set of channels: 16 channels make too many, the limit is 15"));
    }

    @Test
    void aChannelThatNoConversionMetDoesNotCount() {
        List<Journey> journeys =
                List.of(channels(15), Journeys.path("other", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE));
        assertThat(((Credits.Given) ShapleyAttribution.credit(journeys, Touch::channel)).shares())
                .hasSize(15)
                .doesNotContainKey("other");
    }

    private static Journey channels(int count) {
        String path = IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(">"));
        return Journeys.path(path, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO);
    }

    @Test
    void withoutAConversionThereIsNothingToShare() {
        assertThat(ShapleyAttribution.credit(
                        List.of(Journeys.path("x", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE)), Touch::channel))
                .isEqualTo(new Credits.Refused("no journey ends in a conversion"));
    }
}
