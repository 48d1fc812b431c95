package io.sitebrief.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/site-brief/start");

    @Test
    void everyFileOfTheSampleIsWritten() throws IOException {
        Path sample = RESOURCES.resolve("sample");
        try (Stream<Path> files = Files.walk(sample)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file ->
                            "src/brief/" + sample.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(StarterFiles.sample().stream().map(SiteFile::path)).containsExactlyElementsOf(there);
        }
    }

    @Test
    void theProjectIsNamedAfterItsFolder() throws IOException {
        assertThat(pom("Our Brief (Köln)")).contains("<artifactId>our-brief-k-ln</artifactId>");
        assertThat(pom("日本")).contains("<artifactId>our-brief</artifactId>").contains("<version>1.2.3</version>");
    }

    @ParameterizedTest
    @CsvSource({
        "jvm.config, .mvn/jvm.config",
        "github-brief.yml, .github/workflows/brief.yml",
        "gitlab-ci.yml, .gitlab-ci.yml"
    })
    void aNewProjectIsBuiltAsTheExampleIs(String resource, String example) {
        assertThat(RESOURCES.resolve("project/" + resource))
                .hasSameTextualContentAs(Path.of("../example-site").resolve(example));
    }

    private static String pom(String folder) throws IOException {
        return StarterFiles.project(folder, "1.2.3").stream()
                .filter(file -> file.path().equals("pom.xml"))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }
}
