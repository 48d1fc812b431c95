package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder is taken as a brief. */
class InputFolderTest {

    @TempDir
    private Path around = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        folder = Files.createDirectories(around.resolve("brief"));
        Files.writeString(folder.resolve("b.yaml"), "b");
        Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("ü.md"), "ü");
        Files.writeString(around.resolve("secret.txt"), "secret");
    }

    @Test
    void filesStandInTheOrderOfTheirPathsAndHoldTheirBytes() throws IOException {
        assertThat(InputFolder.files(folder)).extracting(InputFile::path).containsExactly("a/ü.md", "b.yaml");
        InputFile first = InputFolder.files(folder).get(0);
        assertThat(first.size()).isEqualTo(2);
        try (InputStream in = first.open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ü");
        }
    }

    @Test
    void hiddenFilesAndThoseOfEditorsAreNotSeen() throws IOException {
        Files.writeString(folder.resolve(".hidden"), "");
        Files.writeString(folder.resolve("~lock.csv"), "");
        Files.writeString(folder.resolve("b.yaml~"), "");
        Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("config"), "");

        assertThat(InputFolder.files(folder)).hasSize(2);
        assertThat(InputFolder.isInput(folder, folder.resolve("b.yaml"))).isTrue();
        assertThat(InputFolder.isInput(folder, folder.resolve(".git/config"))).isFalse();
        assertThat(InputFolder.isInput(folder, around.resolve("secret.txt"))).isFalse();
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("notes.md"), around.resolve("secret.txt"));

        assertThatThrownBy(() -> InputFolder.files(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "notes.md is a link to a file outside of the brief's folder. Put the file itself there, or take"
                                + " the link away");
    }

    @Test
    void aLinkInsideTheFolderAndALinkToTheFolderAreFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.yaml"), Path.of("b.yaml"));
        Path linked = Files.createSymbolicLink(around.resolve("linked"), folder);

        assertThat(InputFolder.files(linked.resolve("."))).hasSize(3);
    }

    @Test
    void linkedFoldersAndBrokenLinksAreNotSeen() throws IOException {
        Files.createSymbolicLink(folder.resolve("all"), around);
        Files.createSymbolicLink(folder.resolve("gone.md"), around.resolve("gone.md"));

        assertThat(InputFolder.files(folder)).hasSize(2);
    }
}
