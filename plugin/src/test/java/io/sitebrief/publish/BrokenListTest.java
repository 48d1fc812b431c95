package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Prompt;

/** Any bytes as the list of versions of a site end in a list or in problems with places. */
class BrokenListTest {

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsAListOfVersions(byte[] bytes) {
        Prompt.assertPrompt(() -> assertThat(IndexFile.parse(bytes).problems())
                .allSatisfy(problem -> assertThat(problem.source().file()).isNotBlank()));
    }
}
