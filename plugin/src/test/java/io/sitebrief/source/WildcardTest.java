package io.sitebrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.Prompt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    see autumn email | see * email  | true
                    see autumn email | see*         | true
                    see autumn email | *autumn*     | true
                    see autumn email | *            | true
                    see autumn email | see * mail   | false
                    see autumn email | autumn*      | false
                    aab              | *ab          | true
                    abab             | *ab          | true
                    abc              | a*b*c        | true
                    ab               | a*b*c        | false
                    a?c              | a?c          | true
                    abc              | a?c          | false
                    a.c              | a.c          | true
                    abc              | a.c          | false
                    ''               | *            | true
                    ''               | ''           | true
                    a                | ''           | false
                    a                | ab           | false
                    """)
    void aStarStandsForAnyCharacters(String name, String pattern, boolean fits) {
        assertThat(Wildcard.fits(name, pattern)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "posts-1.csv, posts-*.csv, true",
        "posts-1.csv, posts-?.csv, true",
        "posts-12.csv, posts-?.csv, false",
        "2026/posts.csv, *.csv, false",
        "2026/posts.csv, */*.csv, true",
        "2026/posts.csv, 2026?posts.csv, false",
        "a/b/c.csv, a/*.csv, false"
    })
    void inPathsItStaysInAFolder(String path, String pattern, boolean fits) {
        assertThat(Wildcard.fitsPath(path, pattern)).isEqualTo(fits);
    }

    @Test
    void manyStarsTakeNoTime() {
        String name = "a".repeat(5_000) + "b";
        Prompt.assertPrompt(
                () -> assertThat(Wildcard.fits(name, "*a".repeat(100))).isFalse());
        Prompt.assertPrompt(
                () -> assertThat(Wildcard.fitsPath(name, "*a".repeat(100))).isFalse());
    }
}
