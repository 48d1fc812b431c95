package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.check.Rules;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is just at a limit is read, what is just above it is refused with its place and the limit's name. */
class LimitsTest {

    private static final String BRIEF =
            "format: 1\nid: a\ntitle: A\ncurrency: EUR\nperiod: 2026-Q3\norganisation: {name: B}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    strategy.yaml         | goals       | 400  | {id: i%d, objective: Keep more members}
                    strategy.yaml         | channels    | 1000 | {id: i%d}
                    strategy.yaml         | audiences   | 1000 | {id: i%d}
                    strategy.yaml         | messages    | 1000 | {id: i%d, text: Yes}
                    strategy.yaml         | content     | 1000 | {id: i%d, asset: Film}
                    strategy.yaml         | tools       | 1000 | {id: i%d}
                    costs.yaml            | lines       | 1000 | {id: i%d, category: tools, amount: 1}
                    benefits.yaml         | lines       | 1000 | {id: i%d, category: events, amount: 1}
                    presence.yaml         | assessments | 200  | {id: i%d, executive: E, channel: x, organisation: {culture: 3}}
                    risks.yaml            | risks       | 1000 | {id: i%d, category: privacy, risk: It fails, inherent: {likelihood: 4, impact: 3}}
                    risks.yaml            | controls    | 1000 | {id: i%d}
                    network.yaml          | segments    | 1000 | {id: i%d, target: 1, current: 1}
                    events.yaml           | events      | 1000 | {id: i%d, date: 2026-08-01, what: It}
                    gates.yaml            | gates       | 1000 | {id: i%d, figure: roi, at-least: 20%%}
                    resources.yaml        | resources   | 1000 | {id: i%d, point: roi, title: T, link: 'https://a.example/'}
                    metrics/sources.yaml  | metrics     | 1000 | {id: i%d, label: M, unit: count}
                    """)
    void aListHasSoManyEntriesAndNoMore(String file, String key, int most, String entry) throws IOException {
        IntFunction<String> text = count -> {
            StringBuilder lines = new StringBuilder(key + ":\n");
            for (int i = 0; i < count; i++) {
                lines.append("  - ").append(entry.formatted(i)).append('\n');
            }
            return lines.toString();
        };

        assertThat(tooLarge(file, text.apply(most))).isEmpty();
        assertThat(tooLarge(file, text.apply(most + 1)))
                .containsExactly(file + ":" + (most + 2) + ":5: error: the number of entries of '" + key
                        + "' is over the limit of " + String.format(Locale.ROOT, "%,d", most) + " [SB107]");
    }

    @Test
    void campaignsAreFiveThousandAtMost() throws IOException {
        assertThat(tooLarge(many("campaigns/c%04d.yaml", 5_000, "name: C\n"))).isEmpty();
        assertThat(tooLarge(many("campaigns/c%04d.yaml", 5_001, "name: C\n")))
                .containsExactly("campaigns/c5000.yaml: error: the number of files in campaigns/ is over the limit of"
                        + " 5,000 [SB107]");
    }

    @Test
    void ownTextsOfTheGuideAreFortyAtMost() throws IOException {
        assertThat(tooLarge(many("guide/t%04d.md", 40, "# T\n"))).isEmpty();
        assertThat(tooLarge(many("guide/t%04d.md", 41, "# T\n")))
                .containsExactly(
                        "guide/t0040.md: error: the number of files in guide/ is over the limit of 40 [SB107]");
    }

    @Test
    void twoHundredRangesAreTriedOutAndNoMore() throws IOException {
        assertThat(tooLarge("costs.yaml", ranges(200))).isEmpty();
        assertThat(tooLarge("costs.yaml", ranges(201)))
                .containsExactly("costs.yaml:202:66: error: the number of ranges is over the limit of 200 [SB107]");
    }

    private static String ranges(int count) {
        StringBuilder lines = new StringBuilder("lines:\n");
        for (int i = 0; i < count; i++) {
            lines.append(
                    "  - {id: i%03d, category: tools, amount: 2, range: {amount: {low: 1, high: 3}}}\n".formatted(i));
        }
        return lines.toString();
    }

    private static List<String> tooLarge(String file, String text) throws IOException {
        return tooLarge(TestFolder.of("brief.yaml", BRIEF, file, text));
    }

    private static List<InputFile> many(String name, int count, String text) {
        List<String> all = new ArrayList<>(List.of("brief.yaml", BRIEF));
        for (int i = 0; i < count; i++) {
            all.add(name.formatted(i));
            all.add(text);
        }
        return TestFolder.of(all.toArray(String[]::new));
    }

    private static List<String> tooLarge(List<InputFile> files) throws IOException {
        Result<Reading> reading = BriefReader.read(files, TestFolder::shipped, Optional.empty());
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.value()
                .ifPresent(read -> problems.addAll(Rules.check(
                        read.plan(), read.unread().files(), read.unread().ids())));
        return problems.stream()
                .filter(problem -> problem.kind() == ProblemKind.TOO_LARGE)
                .map(Problem::text)
                .toList();
    }
}
