package io.sitebrief.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** A folder with all that is below it. */
record Tree(Disk disk, Path root) {

    /** The paths of everything below that is not a folder, links included, with slashes, sorted. */
    SortedSet<String> files() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        collect(root, "", files);
        return files;
    }

    private void collect(Path folder, String prefix, SortedSet<String> files) throws IOException {
        for (String name : disk.list(folder)) {
            Path entry = folder.resolve(name);
            if (disk.isFolder(entry)) {
                collect(entry, prefix + name + "/", files);
            } else {
                files.add(prefix + name);
            }
        }
    }

    /** Deletes the folder, or the file that stands in its place; nothing happens where there is neither. */
    void delete() throws IOException {
        delete(root);
    }

    /** The same after a failure, so that a full disk is not left full; what cannot be deleted now is cleared by the next run. */
    void deleteAfter(Exception cause) {
        try {
            delete();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void delete(Path path) throws IOException {
        if (disk.isFolder(path)) {
            for (String name : disk.list(path)) {
                delete(path.resolve(name));
            }
        }
        disk.delete(path);
    }

    /** Waits until every file and folder of the tree is on the device, the innermost first. */
    void force() throws IOException {
        force(root);
    }

    private void force(Path path) throws IOException {
        if (disk.isFolder(path)) {
            for (String name : disk.list(path)) {
                force(path.resolve(name));
            }
        }
        disk.force(path);
    }
}
