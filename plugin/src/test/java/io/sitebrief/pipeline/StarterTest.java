package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {

    private static final String EDITOR = "# yaml-language-server: $schema=";

    @TempDir
    Path folder;

    @Test
    void theSampleIsGeneratedWithoutAWord() throws IOException {
        Starter starter = Starter.begin(folder, false, "1.2.3");
        assertThat(starter.kept()).isEmpty();
        Outcome outcome = generate();
        assertThat(outcome.report()).isEmpty();
        assertThat(outcome.built()).isPresent();
        assertThat(folder.resolve("site/2026.3-SNAPSHOT/campaigns/evening-tours.html"))
                .exists();
    }

    @Test
    void theSmallestBriefIsGeneratedWithoutAWord() throws IOException {
        assertThat(Starter.begin(folder, true, "1.2.3").written())
                .containsExactlyInAnyOrder(
                        ".github/workflows/brief.yml",
                        ".gitignore",
                        ".gitlab-ci.yml",
                        ".mvn/jvm.config",
                        "pom.xml",
                        "src/brief/brief.yaml");
        assertThat(generate().report()).isEmpty();
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.createDirectories(folder.resolve("src/brief"));
        Files.writeString(folder.resolve("src/brief/brief.yaml"), "format: 1\n");
        Starter starter = Starter.begin(folder, false, "1.2.3");
        assertThat(starter.hadPom()).isTrue();
        assertThat(starter.kept()).containsExactly("pom.xml");
        assertThat(folder.resolve("pom.xml")).hasContent("<project/>");
        assertThat(folder.resolve("src/brief/costs.yaml")).doesNotExist();
    }

    @Test
    void aBuildThatIsThereKeepsTheJvmThatItHas() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(folder.resolve(".gitlab-ci.yml"), "image: ours\n");
        Starter starter = Starter.begin(folder, false, "1.2.3");
        assertThat(starter.written()).contains(".github/workflows/brief.yml", "src/brief/costs.yaml");
        assertThat(starter.kept()).containsExactly(".gitlab-ci.yml", "pom.xml");
        assertThat(folder.resolve(".mvn")).doesNotExist();
        assertThat(folder.resolve(".gitlab-ci.yml")).hasContent("image: ours");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFileNamesASchemaThatIsThereAndHolds(boolean minimal) throws IOException {
        Starter.begin(folder, minimal, "1.2.3");
        CheckFiles.schemas(request("target/site-brief"));
        List<Path> files = yaml();
        assertThat(files).hasSize(minimal ? 1 : 14);
        for (Path file : files) {
            String text = Files.readString(file);
            String first = text.lines().findFirst().orElseThrow();
            assertThat(first).startsWith(EDITOR);
            Path schema = file.resolveSibling(first.substring(EDITOR.length())).normalize();
            assertThat(schema).isRegularFile();
            SchemaCheck.validYaml(Files.readString(schema), text);
        }
    }

    private List<Path> yaml() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src/brief"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private Outcome generate() throws IOException {
        return SiteBrief.generate(request("site"));
    }

    private Request request(String output) {
        return new Request(
                folder.resolve("src/brief"),
                folder.resolve(output),
                "2026.3-SNAPSHOT",
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                "1.2.3");
    }
}
