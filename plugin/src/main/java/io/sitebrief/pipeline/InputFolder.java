package io.sitebrief.pipeline;

import io.sitebrief.source.InputFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a brief's folder, sorted by path; hidden ones and what editors leave behind are not seen. */
final class InputFolder {

    private InputFolder() {}

    /** @throws IOException if the folder cannot be read */
    static List<InputFile> files(Path folder) throws IOException {
        List<OnDisk> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile)
                    .map(path -> new OnDisk(relative(folder, path), path))
                    .filter(file -> isVisible(file.path()))
                    .sorted(Comparator.comparing(OnDisk::path))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        for (OnDisk file : files) {
            hold(folder, file);
        }
        return new ArrayList<>(files);
    }

    /** A link may lead to another file of the folder, never out of it: what lies there is not the contributors' to show. */
    private static void hold(Path folder, OnDisk file) throws IOException {
        if (Files.isSymbolicLink(file.place()) && !file.place().toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException(
                    file.path() + " is a link to a file outside of the brief's folder. Put the file itself"
                            + " there, or take the link away");
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
