package io.sitebrief.read;

import io.sitebrief.source.InputFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a brief's folder, sorted by path. */
record Folder(List<InputFile> files) {

    Folder {
        files = files.stream().sorted(Comparator.comparing(InputFile::path)).toList();
    }

    Optional<InputFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The files right in a folder whose names end in a way; the folder's name ends with a slash. */
    List<InputFile> in(String folder, String ending) {
        return files.stream()
                .filter(file -> file.path().startsWith(folder) && file.path().endsWith(ending))
                .filter(file -> file.path().indexOf('/', folder.length()) < 0)
                .toList();
    }

    Set<String> paths() {
        return files.stream().map(InputFile::path).collect(Collectors.toUnmodifiableSet());
    }
}
