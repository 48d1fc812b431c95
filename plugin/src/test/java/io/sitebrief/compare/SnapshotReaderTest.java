package io.sitebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.SampleBrief;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.page.Changes;
import io.sitebrief.page.Pages;
import io.sitebrief.page.SampleWords;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotReaderTest {

    private static String json(Brief brief) {
        return Pages.of(brief, SampleWords.in("en"), Changes.none()).data("1", Optional.empty()).stream()
                .filter(file -> file.path().equals("brief.json"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Result<Earlier> read(String text) {
        return SnapshotReader.read("2026.3", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(String text) {
        return read(text).problems().get(0);
    }

    static Stream<Brief> briefs() {
        return Stream.of(SampleBrief.full(), SampleBrief.bare(), SampleBrief.losing());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void whatIsReadIsWhatWasWritten(Brief brief) {
        assertThat(read(json(brief)).value().orElseThrow().snapshot()).isEqualTo(Snapshot.of(brief));
    }

    @Test
    void aValueKnowsItsLineInThePublishedFile() {
        String text = json(SampleBrief.full());
        Earlier earlier = read(text).value().orElseThrow();
        Source place = Objects.requireNonNull(earlier.places().get("roi"));

        assertThat(place.file()).isEqualTo("archive/2026.3/brief.json");
        assertThat(text.lines().toList().get(place.line() - 1).substring(place.column() - 1))
                .startsWith("\""
                        + Snapshot.of(SampleBrief.full())
                                .value("roi")
                                .orElseThrow()
                                .toPlainString());
    }

    @Test
    void theFileIsAnInputWithItsChecksum() {
        assertThat(read(json(SampleBrief.full()))
                        .value()
                        .orElseThrow()
                        .file()
                        .orElseThrow()
                        .sha256())
                .hasSize(64);
    }

    @Test
    void unknownKeysArePassedOver() {
        String text = json(SampleBrief.full()).replaceFirst("\\{", "{\"later\": {\"id\": [1, {\"facts\": []}]}, ");

        assertThat(read(text).value().orElseThrow().snapshot()).isEqualTo(Snapshot.of(SampleBrief.full()));
    }

    @Test
    void aNewerFormatIsAProblem() {
        String text = json(SampleBrief.full()).replaceFirst("\"format\" ?: ?1", "\"format\": 2");

        assertThat(problem(text).kind()).isEqualTo(ProblemKind.NEWER_BRIEF);
        assertThat(problem(text).message()).contains("format 2");
    }

    @Test
    void aValueThatIsNoNumberIsAProblemAtItsPlace() {
        Problem problem = problem("{\n \"facts\": [\n  {\"id\": \"roi\", \"value\": \"many\"}]}");

        assertThat(problem.kind()).isEqualTo(ProblemKind.UNREADABLE_BRIEF);
        assertThat(problem.source()).isEqualTo(new Source("archive/2026.3/brief.json", 3, 26));
        assertThat(problem.message()).contains("expected a decimal number as text here");
    }

    @Test
    void textThatIsNoJsonIsAProblemAtItsPlace() {
        Problem problem = problem("{\n \"id\": oops");

        assertThat(problem.kind()).isEqualTo(ProblemKind.UNREADABLE_BRIEF);
        assertThat(problem.source().line()).isEqualTo(2);
    }

    @Test
    void aFileWithoutWhatEveryBriefHasIsAProblem() {
        assertThat(problem("{\"id\": \"sample\"}").message()).contains("without 'version'");
        assertThat(problem("[]").message()).contains("expected an object");
        assertThat(problem("").kind()).isEqualTo(ProblemKind.UNREADABLE_BRIEF);
    }

    @Test
    void aDayThatIsNoneIsAProblem() {
        assertThat(problem("{\"period\": {\"from\": \"2026-02-30\", \"to\": \"2026-03-01\"}}")
                        .kind())
                .isEqualTo(ProblemKind.UNREADABLE_BRIEF);
    }
}
