package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.PresenceReport;
import io.sitebrief.figure.Figure;
import io.sitebrief.programme.Library;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    private static final Source HERE = new Source("presence.yaml", 3, 5);

    @Test
    void organisationScoresByWeightTimesAnswerOverFour() {
        assertThat(score(organisation(3, 4, 2, 2, 3, 1))).isEqualByComparingTo("66.25");
    }

    @Test
    void personScoresByWeightTimesAnswerOverFour() {
        assertThat(score(person(2, 2, 1, 3, 3, 2))).isEqualByComparingTo("53.75");
    }

    @Test
    void anUnknownAnswerLeavesTheScoreUnknownAndGivesARange() {
        PresenceAnswers answers = organisation(3, 4, -1, 2, 3, 1);
        assertThat(figure(answers).amount().isKnown()).isFalse();
        assertThat(answers.low().amount().known().orElseThrow()).isEqualByComparingTo("56.25");
        assertThat(answers.high().amount().known().orElseThrow()).isEqualByComparingTo("76.25");
        assertThat(answers.possible()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "70, 70, LEAD",
        "69.99, 70, SELECTIVE",
        "66.25, 53.75, SELECTIVE",
        "50, 50, SELECTIVE",
        "60, 49.99, DELEGATE",
        "59.99, 49.99, STAY_OUT",
        "49.99, 60, PERSONAL",
        "49.99, 59.99, STAY_OUT",
        "0, 0, STAY_OUT"
    })
    void theFirstRuleThatFitsWins(BigDecimal organisation, BigDecimal person, PresenceOutcome expected) {
        assertThat(PresenceOutcome.of(organisation, person)).isEqualTo(expected);
    }

    @Test
    void theSmallestChangeMovesTheHeaviestItemFirst() {
        Optional<PresenceReport.Nearest> change =
                PresenceLever.find(organisation(3, 4, 2, 2, 3, 1), person(2, 2, 1, 3, 3, 2), PresenceOutcome.SELECTIVE);
        assertThat(change)
                .contains(new PresenceReport.Nearest(
                        List.of(new PresenceReport.Move("willingness", 2, 1, "2", "1")), "delegate"));
    }

    private static PresenceAnswers organisation(int... answers) {
        return answers(
                List.of("culture", "board-comfort", "demand", "freedom", "support", "crisis-readiness"),
                List.of(20, 20, 20, 15, 15, 10),
                answers);
    }

    private static PresenceAnswers person(int... answers) {
        return answers(
                List.of("willingness", "time", "tolerance", "skill", "voice", "privacy"),
                List.of(25, 20, 15, 15, 15, 10),
                answers);
    }

    private static PresenceAnswers answers(List<String> ids, List<Integer> weights, int... given) {
        List<Library.Item> items = new ArrayList<>();
        Map<String, Located<Optional<Integer>>> answers = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            items.add(new Library.Item(
                    ids.get(i), ids.get(i), BigDecimal.valueOf(weights.get(i)), "?", List.of("0", "1", "2", "3", "4")));
            answers.put(ids.get(i), new Located<>(given[i] < 0 ? Optional.empty() : Optional.of(given[i]), HERE));
        }
        return new PresenceAnswers("presence.x", "score", items, answers, HERE);
    }

    private static Figure figure(PresenceAnswers answers) {
        return answers.score(answers.items().stream().map(answers::contribution).toList());
    }

    private static BigDecimal score(PresenceAnswers answers) {
        return figure(answers).amount().known().orElseThrow();
    }
}
