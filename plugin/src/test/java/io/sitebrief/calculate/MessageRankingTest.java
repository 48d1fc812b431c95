package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MessageRankingTest {

    private static final List<MessageRanking.Message> FIVE = List.of(
            message("small", 4, 10),
            message("large", 300, 1_000),
            message("middling", 180, 1_000),
            message("weak", 90, 900),
            message("rare", 2, 40));

    @Test
    void fourOfTenDoNotOutrankThreeHundredOfAThousand() {
        assertThat(ids(MessageRanking.of(FIVE).ranked())).containsExactly("large", "small", "middling", "weak", "rare");
    }

    @Test
    void alsoWhereOnlyTheseTwoAreKnown() {
        MessageRanking ranking = MessageRanking.of(FIVE.subList(0, 2));
        assertThat(ids(ranking.ranked())).containsExactly("large", "small");
        assertThat(ranking.ranked())
                .allSatisfy(ranked -> assertThat(ranked.shrunk()).isEqualTo(ranking.mean()));
    }

    /** By the same formulas in exact fractions. */
    @Test
    void ratesShrinkByTheFittedPseudoTrials() {
        List<MessageRanking.Ranked> ranked = MessageRanking.of(FIVE).ranked();
        List<String> expected = List.of("0.2984873123", "0.2783048518", "0.1802202943", "0.1015260132", "0.0889443251");
        for (int i = 0; i < expected.size(); i++) {
            assertThat(ranked.get(i).shrunk())
                    .isCloseTo(new BigDecimal(expected.get(i)), within(new BigDecimal("0.000000001")));
        }
    }

    @Test
    void aShrunkRateLiesBetweenItsOwnAndTheMean() {
        SplittableRandom random = new SplittableRandom(2);
        List<MessageRanking.Message> messages = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int trials = random.nextInt(1, 2_000);
            messages.add(message("m" + i, random.nextInt(trials + 1), trials));
        }
        MessageRanking ranking = MessageRanking.of(messages);
        BigDecimal slack = new BigDecimal("1e-10");
        assertThat(ranking.ranked()).hasSize(200).allSatisfy(ranked -> {
            BigDecimal own = Intervals.decimal(ranked.message().proportion().statisticRate());
            assertThat(ranked.shrunk())
                    .isBetween(
                            own.min(ranking.mean()).subtract(slack),
                            own.max(ranking.mean()).add(slack));
        });
    }

    @Test
    void theOrderOfMessagesDoesNotMatter() {
        List<MessageRanking.Message> shuffled = new ArrayList<>(FIVE);
        Collections.shuffle(shuffled, new Random(9));
        assertThat(MessageRanking.of(shuffled)).isEqualTo(MessageRanking.of(FIVE));
    }

    @Test
    void topIsBestFirstAndBottomIsWorstFirst() {
        MessageRanking ranking = MessageRanking.of(FIVE);
        assertThat(ids(ranking.top(2))).containsExactly("large", "small");
        assertThat(ids(ranking.bottom(2))).containsExactly("rare", "weak");
    }

    @Test
    void noMessageIsAtTheTopAndAtTheBottom() {
        MessageRanking ranking = MessageRanking.of(FIVE);
        assertThat(ids(ranking.top(3))).containsExactly("large", "small", "middling");
        assertThat(ids(ranking.bottom(3))).containsExactly("rare", "weak");
        assertThat(ranking.bottom(5)).isEmpty();
    }

    @Test
    void aMessageWithoutTrialsHasNoPlace() {
        MessageRanking ranking = MessageRanking.of(List.of(message("never-shown", 0, 0), message("shown", 1, 4)));
        assertThat(ids(ranking.ranked())).containsExactly("shown");
        assertThat(MessageRanking.of(List.of()).ranked()).isEmpty();
    }

    private static MessageRanking.Message message(String id, long successes, long trials) {
        return new MessageRanking.Message(
                id, new Intervals.Proportion(BigDecimal.valueOf(successes), BigDecimal.valueOf(trials)));
    }

    private static List<String> ids(List<MessageRanking.Ranked> ranked) {
        return ranked.stream().map(one -> one.message().id()).toList();
    }
}
