package io.sitebrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: which room may use which, and where each library lives. */
class ArchitectureTest {

    private static final String ROOT = "io.sitebrief";
    private static final Path SOURCES = Path.of("src/main/java/io/sitebrief");
    private static final int MOST_LINES = 300;

    /** Every room and the rooms that it may use. A room that is not listed does not exist. */
    private static final Map<String, List<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("component", List.of()),
            Map.entry("site", List.of()),
            Map.entry("syntax", List.of("source")),
            Map.entry("figure", List.of("source")),
            Map.entry("programme", List.of("source", "figure")),
            Map.entry("brief", List.of("source", "figure")),
            Map.entry("render", List.of("source", "site", "component")),
            Map.entry("publish", List.of("source", "site")),
            Map.entry("serve", List.of()),
            Map.entry("start", List.of("site")),
            Map.entry("twin", List.of("site")),
            Map.entry("workbook", List.of("site")),
            Map.entry("importer", List.of("source", "syntax", "figure", "programme")),
            Map.entry("read", List.of("source", "syntax", "figure", "programme")),
            Map.entry("check", List.of("source", "figure", "programme")),
            Map.entry("calculate", List.of("source", "figure", "programme", "brief", "component")),
            Map.entry("compare", List.of("source", "figure", "brief")),
            Map.entry("page", List.of("source", "figure", "brief", "site", "component")),
            Map.entry("review", List.of("source", "figure", "programme", "brief", "site")),
            Map.entry(
                    "pipeline",
                    List.of(
                            "source",
                            "site",
                            "syntax",
                            "figure",
                            "programme",
                            "brief",
                            "render",
                            "publish",
                            "serve",
                            "start",
                            "twin",
                            "workbook",
                            "importer",
                            "read",
                            "check",
                            "calculate",
                            "compare",
                            "page",
                            "review")),
            Map.entry("maven", List.of("pipeline", "source"))));

    /** Each library and the rooms that may know it. */
    private static final Map<String, List<String>> LIBRARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("org.yaml.snakeyaml", List.of("syntax")),
            Map.entry("com.fasterxml.jackson.core", List.of("site", "syntax", "compare", "page", "publish", "serve")),
            Map.entry("de.siegmar.fastcsv", List.of("syntax", "page")),
            Map.entry("org.dhatim.fastexcel", List.of("syntax", "workbook")),
            Map.entry("org.dhatim.fastexcel.reader", List.of("syntax")),
            Map.entry("org.apache.commons.compress", List.of("syntax", "workbook")),
            Map.entry("com.vladsch.flexmark", List.of("render")),
            Map.entry("freemarker", List.of("render")),
            Map.entry("org.jsoup", List.of("twin")),
            Map.entry("org.apache.james.mime4j", List.of("twin")),
            Map.entry("org.ejml", List.of("calculate")),
            Map.entry("org.eclipse.jgit", List.of("publish.git")),
            Map.entry("com.sun.net.httpserver", List.of("serve")),
            Map.entry("io.methvin", List.of("serve")),
            Map.entry("org.apache.maven", List.of("maven"))));

    private static final Pattern WRITING =
            Pattern.compile("write.*|newOutputStream|newBufferedWriter|move|copy|delete.*|create.*|set.*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyTheRoomsBelowIt() {
        return ROOMS.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    String[] closed = ROOMS.keySet().stream()
                            .filter(other ->
                                    !other.equals(room) && !ROOMS.get(room).contains(other))
                            .map(ArchitectureTest::packages)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(packages(room))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(closed)
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsRoom() {
        return LIBRARIES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(entry.getValue().stream()
                                        .map(ArchitectureTest::packages)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(entry.getKey() + "..")
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyClassStandsInAListedRoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void onlyPublishWritesFiles() {
        List<String> writers = CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith(ROOT + ".publish"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Files.class))
                .filter(call -> WRITING.matcher(call.getName()).matches())
                .map(call -> call.getDescription())
                .collect(Collectors.toList());
        assertThat(writers).isEmpty();
    }

    @Test
    void everyRoomIsNullMarkedAndDescribed() throws IOException {
        try (Stream<Path> rooms = Files.list(SOURCES)) {
            List<String> without = rooms.filter(Files::isDirectory)
                    .filter(room -> !Files.exists(room.resolve("package-info.java")))
                    .map(room -> room.getFileName().toString())
                    .toList();
            assertThat(without).isEmpty();
        }
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> SOURCES.relativize(file) + " " + lines(file))
                    .collect(Collectors.toList());
            assertThat(long_).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String packages(String room) {
        return ROOT + "." + room + "..";
    }
}
