package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesTest {

    private static final Path MAXIMAL = Path.of("src/test/resources/cases/maximal/brief");

    @TestFactory
    Stream<DynamicTest> theMaximalBriefUsesEveryKey() {
        return Shapes.ALL.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    Set<String> declared = new TreeSet<>();
                    declared(file.getValue(), "", declared);
                    Set<String> used = new TreeSet<>();
                    used(root(file.getKey()), file.getValue(), "", used);
                    assertThat(used).containsExactlyElementsOf(declared);
                }));
    }

    @Test
    void everyKeyIsExplainedInALineWithoutAFullStop() {
        assertThat(allKeys())
                .allSatisfy(key ->
                        assertThat(key.about()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(100));
    }

    @Test
    void everyExampleReadsAsItsKeyTakesIt() {
        assertThat(allKeys()).allSatisfy(key -> {
            Findings findings = new Findings(Set.of());
            if (!key.example().isEmpty()) {
                Result<Node> example = YamlReader.read("example", "[" + key.example() + "]");
                Node value =
                        ((Node.Sequence) example.value().orElseThrow()).items().get(0);
                assertThat(key.type().read(value, key.name(), findings)).isPresent();
            }
            assertThat(findings.problems())
                    .filteredOn(problem -> problem.isError())
                    .isEmpty();
        });
    }

    @Test
    void aKeyWithATextHasAnExample() {
        assertThat(allKeys())
                .filteredOn(key -> inner(key.type()) instanceof Scalar)
                .allSatisfy(key -> assertThat(key.example()).as(key.name()).isNotEmpty());
    }

    private static List<Key<?>> allKeys() {
        return Shapes.ALL.values().stream().flatMap(ShapesTest::keys).toList();
    }

    private static Stream<Key<?>> keys(Type<?> type) {
        Type<?> inner = inner(type);
        return inner instanceof Shape<?> shape
                ? shape.keys().stream().flatMap(key -> Stream.concat(Stream.of(key), keys(key.type())))
                : Stream.empty();
    }

    /** What stands at the bottom of lists, maps and mappings of a type. */
    private static Type<?> inner(Type<?> type) {
        if (type instanceof Type.Mapped<?, ?> mapped) {
            return inner(mapped.inner());
        }
        if (type instanceof ListOf<?> list) {
            return inner(list.item());
        }
        if (type instanceof MapOf<?, ?> map) {
            return inner(map.value());
        }
        return type instanceof EitherOf<?> either ? either.group() : type;
    }

    private static void declared(Type<?> type, String path, Set<String> paths) {
        if (inner(type) instanceof Shape<?> shape) {
            shape.keys().forEach(key -> {
                paths.add(path + key.name());
                declared(key.type(), path + key.name() + ".", paths);
            });
        }
    }

    private static void used(Node node, Type<?> type, String path, Set<String> paths) {
        if (type instanceof Type.Mapped<?, ?> mapped) {
            used(node, mapped.inner(), path, paths);
        } else if (type instanceof ListOf<?> list) {
            ((Node.Sequence) node).items().forEach(item -> used(item, list.item(), path, paths));
        } else if (type instanceof MapOf<?, ?> map) {
            ((Node.Mapping) node).entries().forEach(entry -> used(entry.value(), map.value(), path, paths));
        } else if (type instanceof EitherOf<?> either) {
            used(node, either.group(), path, paths);
        } else if (type instanceof Shape<?> shape) {
            shape.keys()
                    .forEach(key -> ((Node.Mapping) node).entry(key.name()).ifPresent(entry -> {
                        paths.add(path + key.name());
                        used(entry.value(), key.type(), path + key.name() + ".", paths);
                    }));
        }
    }

    private static Node root(String path) throws IOException {
        String name = path.replace("*", "autumn-conference");
        InputFile file = TestFolder.of(MAXIMAL).stream()
                .filter(candidate -> candidate.path().equals(name))
                .findFirst()
                .orElseThrow();
        return YamlReader.read(file).value().orElse(new Node.Empty(Source.ofFile(name)));
    }
}
