package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.sitebrief.programme.Metrics.Touch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkovAttributionTest {

    private static final ReferenceCase PATHS = ReferenceCase.of("A11");

    private static List<Journey> published() {
        List<Journey> journeys = new ArrayList<>();
        for (JsonNode row : PATHS.inputs().get("paths")) {
            BigDecimal conversions = row.get(1).decimalValue();
            journeys.add(Journeys.path(
                    row.get(0).asText(),
                    conversions,
                    conversions.multiply(BigDecimal.TEN),
                    row.get(2).decimalValue()));
        }
        return journeys;
    }

    @Test
    void thePublishedPathsYieldTheirRemovalEffects() {
        List<Journey> journeys = published();
        SortedMap<String, Integer> states = MarkovAttribution.states(journeys, Touch::channel);
        MarkovChain chain = MarkovAttribution.chain(journeys, Touch::channel, states, Journey::conversions);
        assertThat(chain.statisticExpected())
                .isCloseTo(PATHS.expected("p_conversion").doubleValue(), within(1e-9));
        states.forEach((channel, state) -> assertThat(chain.statisticRemovalEffect(state))
                .as(channel)
                .isCloseTo(PATHS.expected().get("removal_effect").get(channel).doubleValue(), within(1e-9)));
    }

    @Test
    void thePublishedPathsAreSharedByRemovalEffect() {
        Credits.Given given = (Credits.Given) MarkovAttribution.credit(published(), Touch::channel);
        given.shares().forEach((channel, share) -> {
            BigDecimal expected = PATHS.expected().get("share").get(channel).decimalValue();
            assertThat(share.conversions()).as(channel).isCloseTo(expected, within(new BigDecimal("1e-9")));
            assertThat(share.value())
                    .as(channel)
                    .isCloseTo(expected.multiply(BigDecimal.TEN), within(new BigDecimal("1e-8")));
        });
    }

    /** The same by walking the chain without the channel, step by step, until next to nothing is left on the way. */
    @Test
    void theFundamentalMatrixAgreesWithWalkingTheChain() {
        List<Journey> journeys = Journeys.random(new SplittableRandom(11), 50);
        SortedMap<String, Integer> states = MarkovAttribution.states(journeys, Touch::channel);
        MarkovChain chain = MarkovAttribution.chain(journeys, Touch::channel, states, Journey::conversions);
        double whole = walk(journeys, states, -1);
        assertThat(chain.statisticExpected()).isCloseTo(whole, within(1e-9));
        states.forEach((channel, state) -> assertThat(chain.statisticRemovalEffect(state))
                .as(channel)
                .isCloseTo(1 - walk(journeys, states, state) / whole, within(1e-9)));
    }

    private static double walk(List<Journey> journeys, SortedMap<String, Integer> states, int removed) {
        int size = states.size();
        double[][] moves = new double[size][size];
        double[] converts = new double[size];
        double[] visits = new double[size];
        double[] now = new double[size];
        double gone = 0;
        for (Journey journey : journeys) {
            double count = journey.conversions().add(journey.nulls()).doubleValue();
            int before = -1;
            for (Touch touch : journey.touches()) {
                int state = states.getOrDefault(touch.channel(), -1);
                (before < 0 ? now : moves[before])[state] += count;
                visits[state] += count;
                before = state;
            }
            converts[before] += journey.conversions().doubleValue();
            gone += count;
        }
        double converted = 0;
        for (int step = 0; step < 2_000; step++) {
            double[] next = new double[size];
            for (int from = 0; from < size; from++) {
                if (from != removed) {
                    converted += now[from] * converts[from] / visits[from];
                    for (int to = 0; to < size; to++) {
                        next[to] += now[from] * moves[from][to] / visits[from];
                    }
                }
            }
            now = next;
        }
        return converted / gone;
    }

    @Test
    void valueGoesToTheChannelsThatBroughtTheValue() {
        Credits.Given given = (Credits.Given) MarkovAttribution.credit(
                List.of(
                        Journeys.path("cheap", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO),
                        Journeys.path("dear", BigDecimal.ONE, new BigDecimal("990"), BigDecimal.ZERO)),
                Touch::channel);
        assertThat(given.of("cheap").conversions()).isEqualByComparingTo("1");
        assertThat(given.of("dear").value()).isEqualByComparingTo("990");
    }

    @Test
    void withoutAConversionThereIsNothingToShare() {
        assertThat(MarkovAttribution.credit(
                        List.of(Journeys.path("x", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE)), Touch::channel))
                .isEqualTo(new Credits.Refused("no journey ends in a conversion"));
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThat(MarkovAttribution.credit(
                        List.of(Journeys.path("x", BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ONE)),
                        Touch::channel))
                .isInstanceOf(Credits.Refused.class);
    }

    @Test
    void tooManyChannelsAreRefusedWithTheirNumber() {
        List<Journey> journeys = IntStream.range(0, 501)
                .mapToObj(i -> Journeys.path("c" + i, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO))
                .toList();
        assertThat(MarkovAttribution.credit(journeys, Touch::channel))
                .isEqualTo(new Credits.Refused("501 channels are too many for a Markov chain, the limit is 500"));
    }
}
