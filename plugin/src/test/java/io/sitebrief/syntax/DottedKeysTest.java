package io.sitebrief.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class DottedKeysTest {

    @Test
    void nestedAndDottedKeysReadTheSame() {
        Result<SortedMap<String, Located<String>>> keys = flat("a:\n  b: {c: x}\nd.e: y\n");

        assertThat(keys.problems()).isEmpty();
        assertThat(keys.value().orElseThrow())
                .containsEntry("a.b.c", new Located<>("x", new Source("t.yaml", 2, 10)))
                .containsEntry("d.e", new Located<>("y", new Source("t.yaml", 3, 6)))
                .hasSize(2);
    }

    @Test
    void listsAndEmptyValuesAreTold() {
        assertThat(flat("a: [x]\nb:\n").problems())
                .extracting(Problem::message)
                .containsExactly("'a' is a list, expected a text", "'b' is empty, expected a text");
    }

    @Test
    void aFileThatIsOneTextIsTold() {
        assertThat(flat("only words\n").problems())
                .extracting(Problem::message)
                .containsExactly("the file is a text, expected keys and texts");
    }

    private static Result<SortedMap<String, Located<String>>> flat(String yaml) {
        return YamlReader.read("t.yaml", yaml).then(DottedKeys::of);
    }
}
