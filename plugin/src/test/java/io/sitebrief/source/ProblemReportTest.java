package io.sitebrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemReportTest {

    @Test
    void aProblemIsPrintedWithItsLineACaretAndTheHint() {
        assertThat(print("  amont: 5", new Source("costs.yaml", 1, 3), "did you mean 'amount'?"))
                .isEqualTo("""
                        costs.yaml:1:3: error: 'x' is not a date, expected year-month-day such as 2026-09-30 [SB206]
                              amont: 5
                              ^
                            did you mean 'amount'?""");
    }

    @Test
    void tabsTakeOneColumnAndHiddenCharactersAreShown() {
        assertThat(print("\ta:\u202e1", new Source("f", 1, 5), "h")).contains("\n     a:\uFFFD1\n        ^\n");
    }

    @Test
    void aLongLineIsCutAroundTheColumn() {
        String line = "x".repeat(500) + "HERE" + "y".repeat(500);
        String printed = print(line, new Source("f", 1, 501), "h");
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(1)).hasSizeLessThan(110).startsWith("    …x").endsWith("y…");
        assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('H');
    }

    @Test
    void columnsCountCharactersThatTakeTwoUnits() {
        List<String> lines = print("😀😀x", new Source("f", 1, 3), "h").lines().toList();
        assertThat(lines.get(2)).isEqualTo("      ^");
    }

    @Test
    void aWholeFileOrALineThatIsNotThereHasNoExcerpt() {
        assertThat(print("a", Source.ofFile("f"), "h").lines()).hasSize(2);
        assertThat(print("a", new Source("f", 7, 1), "h").lines()).hasSize(2);
    }

    @Test
    void problemsAreSortedByPlace() {
        ProblemReport report = new ProblemReport(file -> List.of());
        Problem later = Problem.of(ProblemKind.NOT_A_DATE, new Source("b", 1, 1), "x");
        Problem earlier = Problem.of(ProblemKind.NOT_A_DATE, new Source("a", 9, 1), "x");
        assertThat(report.texts(List.of(later, earlier)))
                .map(text -> text.substring(0, 1))
                .containsExactly("a", "b");
    }

    @Test
    void whatCouldSteerATerminalOrABuildServerIsAMark() {
        Source named = new Source("metrics/a\n::error::b\u001b[31m.csv", 1, 1);
        assertThat(Problem.of(ProblemKind.BROKEN_CSV, named, "a\u202eb\rc").text())
                .isEqualTo("metrics/a\uFFFD::error::b\uFFFD[31m.csv:1:1: error: a\uFFFDb\uFFFDc [SB408]");
    }

    private static String print(String line, Source source, String hint) {
        ProblemReport report = new ProblemReport(file -> List.of(line));
        Problem problem = Problem.of(ProblemKind.NOT_A_DATE, source, "x").withHint(hint);
        return report.texts(List.of(problem)).get(0);
    }
}
