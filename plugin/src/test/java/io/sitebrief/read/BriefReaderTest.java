package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BriefReaderTest {

    @Test
    void theExampleReadsWithoutAnyProblem() throws IOException {
        Result<Reading> result = BriefReader.read(TestFolder.of(Path.of("../example-site/src/brief")));
        assertThat(result.problems())
                .extracting(problem ->
                        problem.text() + problem.hint().map(" "::concat).orElse(""))
                .isEmpty();
        assertThat(result.value()).isPresent();
    }

    @Test
    void thePublishedMemoReadsWithoutAnyProblem() throws IOException {
        Result<Reading> result = BriefReader.read(TestFolder.of(Path.of("src/test/resources/cases/memo/brief")));
        assertThat(result.problems()).extracting(Problem::text).isEmpty();
        assertThat(result.value()).isPresent();
    }
}
