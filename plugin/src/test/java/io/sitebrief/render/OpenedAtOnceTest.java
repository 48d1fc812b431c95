package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedAtOnceTest {

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "* ", "+ ", "-\t", "1. ", "12) ", "123456789. ", "> - ", "  - "})
    void aHundredMarksAreEnough(String mark) {
        int marks = mark.equals("> - ") ? 50 : 100;

        assertThat(OpenedAtOnce.isTooMany("text\n" + mark.repeat(marks) + "x")).isFalse();
        assertThat(OpenedAtOnce.isTooMany("text\n" + mark.repeat(marks + 1) + "x"))
                .isTrue();
        assertThat(OpenedAtOnce.isTooMany(mark.repeat(marks) + "x\n" + mark.repeat(marks) + "x"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "1.", "1 ", "1234567890. ", "a ", "-a ", "**", "1.a ", ". ", ") ", "|"})
    void otherTextIsNoMark(String text) {
        assertThat(OpenedAtOnce.isTooMany(text.repeat(200))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1. ", "* * ", "> - ", "   - "})
    void thousandsOfThemAreToldAndShownAsWrittenAtOnce(String mark) {
        String text = mark.repeat(10_000 / mark.length() - 1) + "x";

        assertThat(MarkdownText.check(text, new Source("a.md", 1, 1), MarkdownText.MOST_IN_FIELD))
                .extracting(Problem::message)
                .isEqualTo(List.of("the text nests too many levels deep, the limit is 12"));
        assertThat(new MarkdownText("").html(text, 2)).startsWith("<pre>").contains("x</pre>");
    }
}
