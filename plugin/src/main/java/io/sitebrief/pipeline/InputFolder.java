package io.sitebrief.pipeline;

import io.sitebrief.source.InputFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a brief's folder, sorted by path; hidden ones and what editors leave behind are not seen. */
final class InputFolder {

    private InputFolder() {}

    /** @throws IOException if the folder cannot be read */
    static List<InputFile> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> new OnDisk(relative(folder, path), path))
                    .filter(file -> isVisible(file.path()))
                    .sorted(Comparator.comparing(InputFile::path))
                    .collect(Collectors.toList());
        }
    }

    /** Whether the path, which need not exist any more, would be seen as a file of the folder. */
    static boolean isInput(Path folder, Path path) {
        return path.startsWith(folder) && isVisible(relative(folder, path));
    }

    /** By way of the URI, which keeps a name's bytes: as text, a locale without ü turns them into question marks. */
    private static String relative(Path folder, Path path) {
        return folder.toUri().relativize(path.toUri()).getPath();
    }

    /** Whether a file counts as part of a brief: not hidden, and not left behind by an editor. */
    static boolean isVisible(String path) {
        return Stream.of(path.split("/"))
                .noneMatch(part -> part.startsWith(".") || part.startsWith("~") || part.endsWith("~"));
    }

    private record OnDisk(String path, Path place) implements InputFile {

        @Override
        public long size() {
            return place.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(Files.newInputStream(place), 1 << 16);
        }
    }
}
