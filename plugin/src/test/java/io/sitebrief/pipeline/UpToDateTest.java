package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpToDateTest {

    private static final String NOTE = "Up to date: nothing has changed since the last build.";
    private static final Optional<String> NOBODY = Optional.empty();

    @TempDir
    Path folder;

    @BeforeEach
    void build() throws IOException {
        Starter.begin(folder, true, "1.2.3");
        assertThat(generate("2026.3", "tools")).isFalse();
    }

    @Test
    void theSameAgainIsUpToDate() throws IOException {
        assertThat(generate("2026.3", "tools")).isTrue();
    }

    @Test
    void theClockOfAFileSaysNothing() throws IOException {
        Files.setLastModifiedTime(folder.resolve("src/brief/brief.yaml"), FileTime.from(Instant.EPOCH));
        assertThat(generate("2026.3", "tools")).isTrue();
    }

    @Test
    void anInputSettingOrToolThatChangedIsBuilt() throws IOException {
        assertThat(generate("2026.4", "tools")).isFalse();
        assertThat(generate("2026.4", "newer tools")).isFalse();
        Files.writeString(folder.resolve("src/brief/costs.yaml"), "lines: []\n");
        assertThat(generate("2026.4", "newer tools")).isFalse();
        assertThat(generate("2026.4", "newer tools")).isTrue();
    }

    @Test
    void aSiteTouchedByHandIsBuilt() throws IOException {
        Path page = folder.resolve("site/2026.3/roi.html");
        String before = Files.readString(page);
        Files.writeString(page, "by hand");
        assertThat(generate("2026.3", "tools")).isFalse();
        assertThat(page).hasContent(before);
        Files.delete(folder.resolve("site/index.html"));
        assertThat(generate("2026.3", "tools")).isFalse();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void aVersionWithProblemsIsNeverUpToDate() throws IOException {
        Files.writeString(folder.resolve("src/brief/costs.yaml"), "lines: {\n");
        assertThat(run("2026.3", Optional.of("tools")).stopped()).isTrue();
        assertThat(run("2026.3", Optional.of("tools")).stopped()).isTrue();
    }

    @Test
    void withoutATextForTheToolsEveryVersionIsBuilt() throws IOException {
        assertThat(run("2026.3", NOBODY).notes()).isEmpty();
        assertThat(run("2026.3", NOBODY).notes()).isEmpty();
    }

    @Test
    void whatADatabaseHoldsNowIsAskedEveryTime() throws IOException {
        Request asking = request("2026.3", Optional.of("tools"))
                .asking(Map.of("lake", new Database("jdbc:x:y", Optional.empty(), Optional.empty())));
        assertThat(SiteBrief.generate(asking).notes()).isEmpty();
        assertThat(SiteBrief.generate(asking).notes()).isEmpty();
    }

    private boolean generate(String version, String tools) throws IOException {
        Outcome outcome = run(version, Optional.of(tools));
        assertThat(outcome.built()).map(Outcome.Built::version).contains(version);
        return outcome.notes().contains(NOTE);
    }

    private Outcome run(String version, Optional<String> tools) throws IOException {
        return SiteBrief.generate(request(version, tools));
    }

    private Request request(String version, Optional<String> tools) {
        return new Request(
                folder.resolve("src/brief"),
                folder.resolve("site"),
                version,
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                "1.2.3",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tools,
                Map.of());
    }
}
