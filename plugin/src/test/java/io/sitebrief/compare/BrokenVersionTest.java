package io.sitebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Prompt;

/** Any bytes as the brief.json of an earlier version end in an earlier version or in problems with places. */
class BrokenVersionTest {

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsAnEarlierVersion(byte[] bytes) {
        Prompt.assertPrompt(() -> assertThat(
                        SnapshotReader.read("2026.2", bytes).problems())
                .allSatisfy(problem -> assertThat(problem.source().file()).isNotBlank()));
    }
}
