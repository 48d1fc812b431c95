package io.sitebrief.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of controls names only code and tests that exist, and a test for each control. */
class ControlsTest {

    private static final Path PAGE = Path.of("src/site/markdown/controls.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern CODE = Pattern.compile("`([a-z]+/[A-Z]\\w*)`");

    @Test
    void everyControlNamesATestAndEveryTestExists() throws IOException {
        Set<String> tests = javaFiles(Path.of("src/test/java")).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(controls()).hasSizeGreaterThan(15);
        assertThat(controls())
                .allSatisfy(control -> assertThat(named(TEST, control))
                        .as(control)
                        .isNotEmpty()
                        .isSubsetOf(tests));
        assertThat(named(TEST, Files.readString(PAGE))).isSubsetOf(tests);
    }

    @Test
    void theCodeOfEveryControlExists() throws IOException {
        Path code = Path.of("src/main/java/io/sitebrief");

        assertThat(named(CODE, Files.readString(PAGE)))
                .allSatisfy(name -> assertThat(code.resolve(name + ".java")).exists());
    }

    /** What the profile of mutations runs is a part of these tests. */
    @Test
    void theMutationsAreTriedOnClassesAndTestsThatExist() throws IOException {
        Pattern parameter = Pattern.compile("<param>(io\\.sitebrief\\.[\\w.]+)\\*?</param>");
        Set<String> classes = Stream.concat(
                        javaFiles(Path.of("src/main/java")).stream(), javaFiles(Path.of("src/test/java")).stream())
                .map(file -> file.subpath(3, file.getNameCount())
                        .toString()
                        .replace(".java", "")
                        .replace('/', '.')
                        .replace('\\', '.'))
                .collect(Collectors.toSet());

        assertThat(named(parameter, Files.readString(Path.of("pom.xml"))))
                .hasSizeGreaterThan(15)
                .isSubsetOf(classes);
    }

    private static List<String> controls() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        return lines.subList(lines.indexOf("## Controls"), lines.indexOf("## Random input")).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private static List<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
