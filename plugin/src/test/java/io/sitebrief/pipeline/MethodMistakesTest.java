package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a controller would send back: each mistake has its place and says what to write instead. */
class MethodMistakesTest {

    private static final Path CASE = Path.of("src/test/resources/cases/method-mistakes");

    @TempDir
    Path output;

    @Test
    void everyMistakeHasItsPlaceAndSaysWhatToWrite() throws IOException {
        Outcome outcome = SiteBrief.check(Generated.request(CASE.resolve("brief"), output));
        String printed = String.join("\n", outcome.report()) + "\n";
        if (System.getProperty("approve") != null) {
            Files.writeString(CASE.resolve("problems.txt"), printed);
        }

        assertThat(printed).isEqualTo(Files.readString(CASE.resolve("problems.txt")));
    }
}
