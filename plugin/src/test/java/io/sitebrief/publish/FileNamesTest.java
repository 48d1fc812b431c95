package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/x",
                "x/",
                "a//b",
                "..",
                "../x",
                "a/../b",
                ".",
                "./x",
                "a/.",
                "x.",
                "x ",
                "a./b",
                "a\\b",
                "C:/x",
                "x:y",
                "a<b",
                "a>b",
                "a\"b",
                "a|b",
                "a?b",
                "a*b",
                "a\u0000b",
                "a\nb",
                "a\u001fb",
                "a\u007fb",
                "con",
                "CON.html",
                "a/Nul",
                "prn.txt",
                "aux.tar.gz",
                "com1",
                "LPT9.x",
                "com\u00b2"
            })
    void noFileOfASiteHasSuchAName(String path) {
        assertThat(FileNames.isSafe(path)).isFalse();
        assertThatThrownBy(() -> new FileNames().take(path)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "campaigns/autumn-2026.html",
                ".nojekyll",
                "a b/c.d",
                "ü/ß.html",
                "console.html",
                "com.html",
                "com10",
                "xcon",
                "~"
            })
    void anyOtherNameWillDo(String path) {
        assertThat(FileNames.isSafe(path)).isTrue();
        assertThatCode(() -> new FileNames().take(path)).doesNotThrowAnyException();
    }

    @Test
    void foldersAreSharedAndFilesAreNot() {
        assertThatCode(() -> taken("a/x", "a/y", "a/b/x", "a/b/y", "b")).doesNotThrowAnyException();
        for (List<String> meeting : List.of(
                List.of("a", "a"),
                List.of("a", "A"),
                List.of("a/x", "A/y"),
                List.of("a/x", "a/X"),
                List.of("a/x", "a"),
                List.of("a", "a/x"),
                List.of("a/b/x", "a/B"),
                List.of("a/b", "a/B/x"))) {
            assertThatThrownBy(() -> taken(meeting.toArray(String[]::new)))
                    .as(meeting.toString())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static void taken(String... paths) {
        FileNames names = new FileNames();
        for (String path : paths) {
            names.take(path);
        }
    }
}
