package io.sitebrief.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void everyKeyAndValueHasItsPlace() {
        Node root = tree("""
                a: 1
                list:
                  - id: x
                    flow: {b: [2, "three"]}
                text: |
                  line
                """);
        assertThat(places(root))
                .containsExactly(
                        "a 1:1",
                        "= 1 1:4",
                        "list 2:1",
                        "id 3:5",
                        "= x 3:9",
                        "flow 4:5",
                        "b 4:12",
                        "= 2 4:16",
                        "= three 4:19",
                        "text 5:1",
                        "= line\n 5:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "NO", "010", "1_000", "0x1F", "1:30", "1e9", ".inf", "NaN", "2026-07", "true"})
    void aScalarStaysTheTextThatItIs(String text) {
        assertThat(value("a: " + text)).isEqualTo(new Node.Scalar(text, Node.Style.PLAIN, at(1, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null"})
    void nothingIsEmptyAndNotText(String text) {
        assertThat(value(text)).isInstanceOf(Node.Empty.class);
    }

    @Test
    void aQuotedWordIsTextEvenIfItSaysNull() {
        assertThat(value("a: \"null\"")).isEqualTo(new Node.Scalar("null", Node.Style.QUOTED, at(1, 4)));
    }

    @Test
    void byteOrderMarkAndCarriageReturnsChangeNothing() {
        Node plain = tree("a: 1\nb: [2]\n");
        Result<String> marked = TextReader.read("x.yaml", "\uFEFFa: 1\r\nb: [2]\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(marked.then(text -> YamlReader.read("x.yaml", text)).value()).contains(plain);
    }

    @Test
    void aSecondEqualKeyIsRefusedWithTheFirstOnesPlace() {
        Result<Node> result = YamlReader.read("x.yaml", "a: 1\nb: 2\na: 3\n");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text())
                    .isEqualTo("x.yaml:3:1: error: duplicate key 'a', expected each key once [SB104]");
            assertThat(problem.hint()).contains("it stands first at x.yaml:1:1");
        });
        assertThat(((Node.Mapping) result.value().orElseThrow())
                        .entry("a")
                        .orElseThrow()
                        .value())
                .isEqualTo(new Node.Scalar("1", Node.Style.PLAIN, at(1, 4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `a: &x 1`                 | 1:4 | SB105
            `a: *x`                   | 1:4 | SB105
            `&x a: 1`                 | 1:1 | SB105
            `<<: {a: 1}`              | 1:1 | SB105
            `a: !!int 1`              | 1:4 | SB105
            `a: !mine {b: 1}`         | 1:4 | SB105
            `!!map {a: 1}`            | 1:1 | SB105
            `[a]: 1`                  | 1:1 | SB105
            `~: 1`                    | 1:1 | SB105
            `a: 1\\n---\\nb: 2`       | 2:1 | SB106
            `a: 1\\n\\tb: 2`          | 2:1 | SB103
            `a: 1\\nb: "open\\nc: 1`  | 2:4 | SB103
            `a: 'open\\nb: 1`         | 1:4 | SB103
            `a: b: c`                 | 1:5 | SB103
            `a: [1, 2\\nb: 3`         | 2:2 | SB103
            `a: {b: 1\\nc: 3`         | 2:2 | SB103
            `a: "\\\\q"`              | 1:6 | SB103
            `a: @b`                   | 1:4 | SB103
            `a: 1\\n b: 2`            | 2:3 | SB103
            `a: - b`                  | 1:4 | SB103
            `a:\\n  b: 1\\n c: 2`     | 3:2 | SB103
            `a: 1\\nb\\nc: 1`         | 2:1 | SB103
            `- a\\nb: 1`              | 2:1 | SB103
            `a: | text`               | 1:6 | SB103
            `a: %b`                   | 1:4 | SB103
            `a: "\\\\0"`              | 1:4 | SB102
            `a: "\\\\u202e"`          | 1:4 | SB102
            `a: "\\\\ud800"`          | 1:4 | SB102
            """)
    void isRefusedAtItsPlace(String text, String place, String code) {
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
        Result<Node> result = YamlReader.read("x.yaml", yaml);
        assertThat(result.problems())
                .map(problem -> problem.source().text() + " " + problem.kind().code())
                .containsExactly("x.yaml:" + place + " " + code);
    }

    @Test
    void whatIsRefusedLeavesTheRestReadable() {
        Result<Node> result = YamlReader.read("x.yaml", "a: *x\nb: 2\n");
        Node.Mapping root = (Node.Mapping) result.value().orElseThrow();
        assertThat(root.entry("a").orElseThrow().value()).isInstanceOf(Node.Refused.class);
        assertThat(root.entry("b").orElseThrow().value()).isInstanceOf(Node.Scalar.class);
    }

    @Test
    void nestingBeyondTheLimitIsRefusedWhereItGoesBeyond() {
        assertThat(YamlReader.read("x.yaml", "a: " + "[".repeat(5000) + "]".repeat(5000))
                        .problems())
                .extracting(Problem::text)
                .containsExactly("x.yaml:1:35: error: the nesting is over the limit of 32 levels [SB107]");
        assertThat(YamlReader.read("x.yaml", "a: " + "[".repeat(31) + "]".repeat(31))
                        .problems())
                .isEmpty();
    }

    @Test
    void longTextLongKeyAndManyValuesAreRefused() {
        assertThat(codes("a: " + "x".repeat(20_001))).containsExactly("SB107");
        assertThat(codes("a: " + "x".repeat(20_000))).isEmpty();
        assertThat(codes("? " + "x".repeat(201) + "\n: 1")).containsExactly("SB107");
        assertThat(codes("? " + "x".repeat(200) + "\n: 1")).isEmpty();
        assertThat(codes("[" + "1,".repeat(200_000) + "]")).containsExactly("SB107");
        assertThat(codes("[" + "1,".repeat(199_999) + "]")).isEmpty();
    }

    @Test
    void whatIsRefusedIsMarkedAndNeitherKeyNorValue() {
        Result<Node> result = YamlReader.read(
                "x.yaml",
                "a: \"\\u202e\"\nb: " + "x".repeat(20_001) + "\n<<: 1\n? " + "k".repeat(201) + "\n: 1\n~: 1\n");

        assertThat(((Node.Mapping) result.value().orElseThrow()).entries())
                .extracting(entry -> entry.key().value(), Node.Entry::value)
                .containsExactly(tuple("a", new Node.Refused(at(1, 4))), tuple("b", new Node.Refused(at(2, 4))));
    }

    @Test
    void aQuotedMergeKeyIsAnOrdinaryKey() {
        assertThat(codes("\"<<\": 1")).isEmpty();
    }

    @Test
    void anEmptyFileIsAProblem() {
        assertThat(codes("")).containsExactly("SB108");
        assertThat(codes("# only a comment\n")).containsExactly("SB108");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundInTheirLine() {
        byte[] latin = "a: 1\r\nb: é\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TextReader.read("x.yaml", latin).problems())
                .extracting(Problem::text)
                .containsExactly("x.yaml:2:4: error: a byte that is not UTF-8, expected a file saved as UTF-8 [SB101]");
        assertThat(TextReader.read("x.yaml", new byte[] {'a', (byte) 0xE2, (byte) 0x82})
                        .problems())
                .extracting(problem -> problem.source().text())
                .containsExactly("x.yaml:1:2");
    }

    @Test
    void invisibleCharactersAreFoundInTheirColumn() {
        byte[] hidden = "a: 😀\u202e1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(TextReader.read("x.yaml", hidden).problems())
                .extracting(Problem::text)
                .containsExactly("x.yaml:1:5: error: the invisible character U+202E, expected plain text [SB102]");
    }

    @Test
    void aFileOverAMegabyteIsNotRead() {
        assertThat(TextReader.read("x.yaml", "#".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
        assertThat(TextReader.read("x.yaml", new byte[1_000_001]).problems())
                .extracting(Problem::text)
                .containsExactly("x.yaml: error: the file is over the limit of 1,000,000 bytes [SB107]");
    }

    private static Node tree(String text) {
        Result<Node> result = YamlReader.read("x.yaml", text);
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static Node value(String text) {
        return ((Node.Mapping) tree(text)).entries().get(0).value();
    }

    private static List<String> codes(String text) {
        return YamlReader.read("x.yaml", text).problems().stream()
                .map(problem -> problem.kind().code())
                .toList();
    }

    private static Source at(int line, int column) {
        return new Source("x.yaml", line, column);
    }

    private static List<String> places(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> Stream.concat(
                            Stream.of(entry.key().value() + " "
                                    + place(entry.key().source())),
                            places(entry.value()).stream()))
                    .toList();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> places(item).stream())
                    .toList();
        }
        return List.of("= " + ((Node.Scalar) node).text() + " " + place(node.source()));
    }

    private static String place(Source source) {
        return source.line() + ":" + source.column();
    }
}
