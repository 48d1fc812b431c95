package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.sitebrief.site.JsonText;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas say of every file of every case what the reader says of its keys and values. */
class SchemasTest {

    /** What a schema can tell: keys and the look of values. */
    private static final Set<ProblemKind> STRUCTURAL = EnumSet.of(
            ProblemKind.UNKNOWN_KEY,
            ProblemKind.MISSING_KEY,
            ProblemKind.WRONG_SHAPE,
            ProblemKind.NOT_A_NUMBER,
            ProblemKind.NOT_A_RATE,
            ProblemKind.NOT_A_DATE,
            ProblemKind.NOT_A_MONTH,
            ProblemKind.NOT_A_PERIOD,
            ProblemKind.NOT_A_CHOICE,
            ProblemKind.NOT_YES_OR_NO,
            ProblemKind.NOT_AN_ID,
            ProblemKind.NOT_A_CURRENCY,
            ProblemKind.NOT_A_COLOUR,
            ProblemKind.NOT_A_CHANGE,
            ProblemKind.NOT_A_LOCALE,
            ProblemKind.NOT_WHOLE,
            ProblemKind.OUT_OF_RANGE);

    /** What only the reader can tell, though its kind is one of the above: a calendar, a list of currencies, two keys. */
    private static final Set<String> BEYOND = Set.of(
            "'2026-02-30' is not a date",
            "'2026-02-29' is not a date",
            "'2026-13' is not a month",
            "'2026-13' is not a period",
            "'010' is not a number", // one to YAML tools
            "'contribution-margin' is 140%", // the bounds of a percentage are no pattern
            "'likelihood' is a list of",
            "'impact' is a list of");

    private static final Set<String> REQUIRED = new TreeSet<>();

    static {
        Shapes.ALL.values().forEach(SchemasTest::required);
    }

    private static void required(Type<?> type) {
        if (type instanceof Type.Mapped<?, ?> mapped) {
            required(mapped.inner());
        } else if (type instanceof ListOf<?> list) {
            required(list.item());
        } else if (type instanceof MapOf<?, ?> map) {
            required(map.value());
        } else if (type instanceof EitherOf<?> either) {
            required(either.group());
        } else if (type instanceof Shape<?> shape) {
            shape.keys().stream()
                    .filter(Key::required)
                    .forEach(key -> REQUIRED.add("the key '" + key.name() + "' is missing from " + shape.noun()));
            shape.keys().forEach(key -> required(key.type()));
        }
    }

    private final Map<String, JsonSchema> schemas = new HashMap<>();

    SchemasTest() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        Schemas.all().forEach((name, tree) -> schemas.put(name, factory.getSchema(JsonText.lines(tree))));
    }

    @TestFactory
    List<DynamicTest> readerAndSchemaAgreeOnEveryCase() throws IOException {
        List<Path> briefs = new ArrayList<>(
                List.of(Path.of("../example-site/src/brief"), Path.of("src/test/resources/reviews/base")));
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            cases.map(folder -> folder.resolve("brief"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(briefs::add);
        }
        return briefs.stream()
                .map(brief -> DynamicTest.dynamicTest(brief.toString(), () -> agree(brief)))
                .toList();
    }

    private void agree(Path brief) throws IOException {
        List<InputFile> files = TestFolder.of(brief);
        List<Problem> problems = BriefReader.read(files).problems();
        for (InputFile file : files) {
            Optional<JsonSchema> schema = schema(file.path());
            Result<Node> tree = schema.isEmpty() ? Result.failed(List.of()) : YamlReader.read(file);
            if (schema.isEmpty() || tree.value().isEmpty() || tree.hasErrors()) {
                continue; // not YAML at all: no schema is asked
            }
            Set<String> told =
                    schema
                            .get()
                            .validate(JsonText.lines(Schemas.value(tree.value().get())), InputFormat.JSON)
                            .stream()
                            .map(ValidationMessage::getMessage)
                            .collect(Collectors.toSet());
            List<Problem> structural = problems.stream()
                    .filter(problem -> problem.source().file().equals(file.path()) && isStructural(problem))
                    .toList();
            assertThat(told.isEmpty())
                    .as("%s: the reader says %s, the schema %s", file.path(), structural, told)
                    .isEqualTo(structural.isEmpty());
        }
    }

    private Optional<JsonSchema> schema(String path) {
        return Shapes.ALL.keySet().stream()
                .filter(known -> path.matches(known.replace(".", "\\.").replace("*", "[^/]+")))
                .map(known -> Objects.requireNonNull(schemas.get(Schemas.name(known))))
                .findFirst();
    }

    private static boolean isStructural(Problem problem) {
        // a key that is needed beside another one is a rule between keys
        boolean ofOneKey = problem.kind() != ProblemKind.MISSING_KEY || REQUIRED.contains(problem.message());
        return ofOneKey
                && STRUCTURAL.contains(problem.kind())
                && BEYOND.stream().noneMatch(text -> problem.message().startsWith(text));
    }

    /** Puts something else in the place of every single value of the largest brief, one at a time. */
    @TestFactory
    Stream<DynamicTest> readerAndSchemaAgreeOnEverySingleMistake() {
        return Shapes.ALL.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Node whole = maximal(each.getKey());
                    List<Node> changed = changes(whole);
                    assertThat(changed).hasSizeGreaterThan(INSTEAD.size());
                    for (Node node : changed) {
                        agree(each.getKey(), each.getValue(), node);
                    }
                }));
    }

    private void agree(String path, Shape<?> shape, Node node) {
        Findings findings = new Findings(Set.of());
        shape.read(node, path, findings);
        List<Problem> errors =
                findings.problems().stream().filter(Problem::isError).toList();
        boolean structural = errors.stream().anyMatch(problem -> isStructural(problem));
        Set<ValidationMessage> told = Objects.requireNonNull(schemas.get(Schemas.name(path)))
                .validate(JsonText.lines(Schemas.value(node)), InputFormat.JSON);
        if (structural || errors.isEmpty()) {
            assertThat(told.isEmpty())
                    .as("%s: the reader says %s, the schema %s", path, errors, told)
                    .isEqualTo(!structural);
        }
    }

    private static Node maximal(String path) throws IOException {
        Path file = Path.of("src/test/resources/cases/maximal/brief", path.replace("*", "autumn-conference"));
        return YamlReader.read(path, Files.readString(file)).value().orElseThrow();
    }

    private static final Source PLACE = new Source("x.yaml", 1, 1);

    private static final List<Node> INSTEAD = List.of(
            new Node.Scalar("no such thing!", Node.Style.QUOTED, PLACE),
            new Node.Scalar("-7", Node.Style.PLAIN, PLACE),
            new Node.Scalar("3.75", Node.Style.PLAIN, PLACE),
            new Node.Scalar("15%", Node.Style.PLAIN, PLACE),
            new Node.Scalar("2026-02-03", Node.Style.PLAIN, PLACE),
            new Node.Scalar("true", Node.Style.PLAIN, PLACE),
            new Node.Scalar("   ", Node.Style.QUOTED, PLACE),
            new Node.Empty(PLACE),
            new Node.Sequence(List.of(), PLACE),
            new Node.Mapping(List.of(entry("no-such-key", new Node.Scalar("1", Node.Style.PLAIN, PLACE))), PLACE));

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(new Located<>(key, PLACE), value);
    }

    /** The node with one value in it replaced, one key left out, or one key too many, in every place. */
    private static List<Node> changes(Node node) {
        List<Node> changes = new ArrayList<>(INSTEAD);
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = mapping.entries();
            for (int i = 0; i < entries.size(); i++) {
                int at = i;
                List<Node.Entry> without = new ArrayList<>(entries);
                without.remove(at);
                changes.add(new Node.Mapping(without, PLACE));
                changes(entries.get(i).value()).forEach(value -> {
                    List<Node.Entry> with = new ArrayList<>(entries);
                    with.set(at, entry(entries.get(at).key().value(), value));
                    changes.add(new Node.Mapping(with, PLACE));
                });
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int at = i;
                changes(sequence.items().get(i)).forEach(value -> {
                    List<Node> with = new ArrayList<>(sequence.items());
                    with.set(at, value);
                    changes.add(new Node.Sequence(with, PLACE));
                });
            }
        }
        return changes;
    }

    @Test
    void everyFileHasASchemaAndEveryKeyADescription() {
        assertThat(Schemas.all()).hasSameSizeAs(Shapes.ALL);
        Schemas.all().values().forEach(tree -> assertDescribed(tree));
    }

    private static void assertDescribed(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                assertThat(properties.values())
                        .allSatisfy(key ->
                                assertThat(((Map<?, ?>) key).get("description")).isInstanceOf(String.class));
            }
            map.values().forEach(SchemasTest::assertDescribed);
        } else if (tree instanceof List<?> list) {
            list.forEach(SchemasTest::assertDescribed);
        }
    }
}
