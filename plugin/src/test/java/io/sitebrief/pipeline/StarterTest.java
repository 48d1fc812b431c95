package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

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
                .containsExactlyInAnyOrder(".gitignore", ".mvn/jvm.config", "pom.xml", "src/brief/brief.yaml");
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

    private Outcome generate() throws IOException {
        return SiteBrief.generate(new Request(
                folder.resolve("src/brief"),
                folder.resolve("site"),
                "2026.3-SNAPSHOT",
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                "1.2.3"));
    }
}
