package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://example.org/a?b=1:2#c  | https://example.org/a?b=1:2#c
                    HTTP://example.org             | HTTP://example.org
                    https://example.org?x          | https://example.org?x
                    https://example.org#x          | https://example.org#x
                    mailto:press@example.org       | mailto:press@example.org
                    #bridge                        | #bridge
                    #a:b                           | #a:b
                    roi.html#x                     | ../roi.html#x
                    a/b:c                          | ../a/b:c
                    ?a:b                           | ../?a:b
                    !                              | ../!
                    ü.html                         | ../ü.html
                    ~                              | ../~
                    ¡                              | ../¡
                    """)
    void aLinkMayLeadThere(String target, String href) {
        assertThat(Target.link(target, "../")).contains(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "//evil.example",
                "javascript:alert(1)",
                "JAVASCRIPT:x",
                ":x",
                "data:,x",
                "file:///x",
                "http:x",
                "https:/x",
                "https://",
                "https:///x",
                "https://?x",
                "https://#x",
                "https://user@example.org/",
                "https://user@",
                "mailto:",
                "a b",
                "a\tb",
                "a\nb",
                "a\u0000b",
                "a\u0001b",
                "\u0020a",
                "a\\b",
                "a\u007fb",
                "a\u0085b",
                "a\u00a0b",
                "java&#115;cript",
                "a&colon;b",
                "a&#x3a;b",
                "a&#58;b"
            })
    void aLinkMayNotLeadThere(String target) {
        assertThat(Target.link(target, "../")).isEmpty();
    }

    @Test
    void anAmpersandThatBeginsNoEntityIsPlain() {
        assertThat(Target.link("a?b=1&c=2", "")).contains("a?b=1&c=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/x.png", "x.svg"})
    void anImageIsAPathInsideTheVersion(String target) {
        assertThat(Target.image(target, "../")).contains("../" + target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#x",
                "/x.png",
                "//evil.example/x.png",
                "https://evil.example/x.png",
                "data:image/png,x",
                "a/b:c.png",
                "../x.png",
                "a/../../x.png",
                "a b.png",
                "a\\b.png"
            })
    void anImageIsNothingElse(String target) {
        assertThat(Target.image(target, "../")).isEmpty();
    }

    @Test
    void onlyTheWebLeavesTheSite() {
        assertThat(Target.leavesSite("https://example.org")).isTrue();
        assertThat(Target.leavesSite("HTTP://example.org")).isTrue();
        assertThat(Target.leavesSite("mailto:a@example.org")).isFalse();
        assertThat(Target.leavesSite("../roi.html")).isFalse();
    }
}
