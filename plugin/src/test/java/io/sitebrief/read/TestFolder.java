package io.sitebrief.read;

import io.sitebrief.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Folders of briefs for tests: from disk, or from texts. */
public final class TestFolder {

    private static final Shelf SHELF = shelf();

    private TestFolder() {}

    /** The content that comes with the plugin, read once for all tests. */
    public static Shelf shipped() {
        return SHELF;
    }

    private static Shelf shelf() {
        try {
            return Shelf.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<InputFile> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .<InputFile>map(file ->
                            new Memory(folder.relativize(file).toString().replace('\\', '/'), bytes(file)))
                    .toList();
        }
    }

    /** Paths and texts by turns. */
    public static List<InputFile> of(String... pathsAndTexts) {
        List<String> all = List.of(pathsAndTexts);
        return IntStream.range(0, all.size() / 2)
                .<InputFile>mapToObj(
                        i -> new Memory(all.get(2 * i), all.get(2 * i + 1).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Memory(String path, byte[] bytes) implements InputFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
