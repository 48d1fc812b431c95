package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path root;

    private Result<Optional<byte[]>> read(String path) throws IOException {
        try (Archive archive =
                Archive.open(new FolderTarget(new LocalDisk(), root)).value().orElseThrow()) {
            VersionEntry entry = archive.index().orElseThrow().versions().get(0);
            return archive.read(entry, path);
        }
    }

    @Test
    void aFileIsReadAsItWasPublished() throws IOException {
        Sites.generate(root, "1", "one");
        assertThat(read("index.html").value().orElseThrow().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("<p>one</p>");
        assertThat(read("brief.json")).isEqualTo(Result.of(Optional.empty()));
    }

    @Test
    void aFileTouchedSinceIsAProblem() throws IOException {
        Sites.generate(root, "1", "one");
        Files.writeString(root.resolve("1/index.html"), "<p>two</p>");
        assertThat(read("index.html").problems())
                .extracting(problem -> problem.kind().code())
                .containsExactly("SB708");
        assertThat(read("data/costs.csv").value()).isPresent();
        Files.writeString(root.resolve("1/MANIFEST.sha256"), "");
        assertThat(read("data/costs.csv").hasErrors()).isTrue();
    }

    @Test
    void anEmptyPlaceHasNoHistory() throws IOException {
        try (Archive archive =
                Archive.open(new FolderTarget(new LocalDisk(), root)).value().orElseThrow()) {
            assertThat(archive.index()).isEmpty();
        }
        Files.writeString(root.resolve("versions.json"), "[");
        assertThat(Archive.open(new FolderTarget(new LocalDisk(), root)).hasErrors())
                .isTrue();
    }
}
