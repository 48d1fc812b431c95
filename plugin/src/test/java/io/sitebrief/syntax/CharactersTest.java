package io.sitebrief.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 8, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0x2028, 0x2029, 0x202a, 0x202c, 0x202e,
                0x2066, 0x2067, 0x2069, 0xd800, 0xdfff, 0xfeff, 0xfffe, 0xffff
            })
    void isForbiddenWhereverItStands(int character) {
        String text =
                new StringBuilder("a😀").appendCodePoint(character).append('b').toString();

        assertThat(Characters.forbidden(text)).hasValue(3);
        assertThat(Characters.forbidden(Character.toString(character))).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', '\r', ' ', '~', 0xa0, 0xe9, 0x200d, 0x200e, 0x2027, 0x2030, 0x2065, 0x206a, 0x4e2d, 0xfefe,
                0xff00, 0xfffd, 0x1f600
            })
    void isALetterLikeOthers(int character) {
        assertThat(Characters.forbidden("a" + Character.toString(character))).isEmpty();
    }

    @Test
    void hasAnInternationalName() {
        assertThat(Characters.name(0)).isEqualTo("U+0000");
        assertThat(Characters.name(0x202e)).isEqualTo("U+202E");
        assertThat(Characters.name(0x1f600)).isEqualTo("U+1F600");
    }
}
