package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexFileTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final SiteIndex INDEX = Sites.index(
            Sites.entry("2026.3", 2, DIGEST).issuedOn(LocalDate.of(2026, 10, 5)), Sites.entry("2026.2", 1, DIGEST));

    @Test
    void theListIsReadAsItWasWritten() throws IOException {
        assertThat(IndexFile.parse(IndexFile.of(INDEX).text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Result.of(INDEX));
    }

    @Test
    void versionsStandInTheOrderOfTheirSequence() {
        assertThat(INDEX.versions()).extracting(entry -> entry.version().text()).containsExactly("2026.2", "2026.3");
        assertThat(INDEX.newestIssued()).contains(INDEX.versions().get(1));
        assertThat(INDEX.sequenceFor(new VersionName("2026.2"))).isEqualTo(1);
        assertThat(INDEX.sequenceFor(new VersionName("2025.9"))).isEqualTo(3);
    }

    @Test
    void theFrontIsTheNewestIssueEvenWhereADraftIsNewer() {
        SiteIndex draft = Sites.index(Sites.entry("3-SNAPSHOT", 3, DIGEST));
        assertThat(draft.front()).isEqualTo(draft.entry(new VersionName("3-SNAPSHOT")));
        assertThat(INDEX.with(draft.versions().get(0)).front()).isEqualTo(INDEX.entry(new VersionName("2026.3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\" : 1 | \"format\" : 2 | SB702",
                "\"format\" : 1 | \"format\" : \"1\" | SB701",
                "\"format\" : 1 | \"format\" : 1, \"format\" : 1 | SB701",
                "\"versions\" | \"version\" | SB701",
                "\"2026.2\" | \"../../etc\" | SB701",
                "\"2026.2\" | \"2026.3\" | SB701",
                "\"index.html\" | \"../index.html\" | SB701",
                "decisions.html | /decisions.html | SB701",
                "2026-10-05 | 2026-02-30 | SB701",
                "\"sequence\" : 2 | \"sequence\" : 0 | SB701",
                "\"sequence\" : 2 | \"sequence\" : 2.5 | SB701",
                "\"issued\" | \"known\" | SB701",
                "0123456789abcdef | 0123456789ABCDEF | SB701",
                "} | ] | SB701"
            })
    void aListThatCannotBeTrustedIsAProblem(String right, String wrong, String code) {
        String text = IndexFile.of(INDEX).text();
        assertThat(text).contains(right);
        Result<SiteIndex> result = IndexFile.parse(
                text.replaceFirst(java.util.regex.Pattern.quote(right), wrong).getBytes(StandardCharsets.UTF_8));
        assertThat(result.problems())
                .extracting(problem -> problem.kind().code())
                .containsExactly(code);
        assertThat(result.problems())
                .extracting(Problem::message)
                .allSatisfy(message -> assertThat(message).hasLineCount(1));
    }

    @Test
    void noListIsNoProblem(@TempDir Path root) throws IOException {
        assertThat(IndexFile.read(new LocalDisk(), root)).isEqualTo(Result.of(Optional.empty()));
        Files.createDirectory(root.resolve("versions.json"));
        assertThat(IndexFile.read(new LocalDisk(), root).hasErrors()).isTrue();
    }

    @Test
    void anEmptyFileIsAProblem() {
        assertThat(IndexFile.parse(new byte[0]).hasErrors()).isTrue();
        assertThat(IndexFile.parse("[]".getBytes(StandardCharsets.UTF_8)).hasErrors())
                .isTrue();
    }
}
