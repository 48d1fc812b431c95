package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNameTest {

    private static final Source PLACE = new Source("brief.yaml", 3, 10);

    @ParameterizedTest
    @ValueSource(strings = {"2026.3", "1", "7-rc_1", "2026.3-SNAPSHOT", "v2", "_x", "console"})
    void lettersDigitsDotsHyphensAndUnderscoresNameAVersion(String text) {
        assertThat(VersionName.of(text, PLACE)).isEqualTo(Result.of(new VersionName(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../x",
                "a/b",
                "a\\b",
                "a b",
                "1.",
                ".git",
                "-rf",
                "é",
                "con",
                "NUL.1",
                "COM1",
                "latest",
                "Compare",
                "versions.js",
                "a:b",
                "1\n"
            })
    void anythingElseIsAProblemAtItsPlace(String text) {
        Result<VersionName> result = VersionName.of(text, PLACE);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .startsWith(
                                "brief.yaml:3:10: error: '" + text.replace('\n', '\uFFFD') + "' cannot name a version")
                        .endsWith("[SB603]"));
    }

    @Test
    void aNameLongerThanAHundredIsRefused() {
        assertThat(VersionName.isValid("1".repeat(100))).isTrue();
        assertThat(VersionName.isValid("1".repeat(101))).isFalse();
    }

    @Test
    void theHintNamesWhatWouldDo() {
        assertThat(VersionName.of("2026/3", PLACE).problems())
                .extracting(Problem::hint)
                .first()
                .isEqualTo(java.util.Optional.of("'2026-3' would do"));
    }

    @Test
    void onlyASnapshotIsADraft() {
        assertThat(new VersionName("2026.3-SNAPSHOT").status()).isEqualTo(VersionStatus.DRAFT);
        assertThat(new VersionName("2026.3-snapshot").isDraft()).isTrue();
        assertThat(new VersionName("2026.3-SNAPSHOT-1").status()).isEqualTo(VersionStatus.ISSUED);
    }
}
