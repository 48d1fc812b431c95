package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that this room does to files, in steps small enough that each either happens or does not.
 *
 * <p>Symbolic links are never followed below a site's root: a link counts as neither a file nor a folder.
 */
public interface Disk {

    boolean isFolder(Path path);

    boolean isFile(Path path);

    /** Whether anything stands there, a broken link included. */
    boolean exists(Path path);

    /** The names in a folder, sorted; none where there is no such folder. */
    List<String> list(Path folder) throws IOException;

    InputStream open(Path file) throws IOException;

    /** A small file whole; empty where there is no such file. */
    default Optional<byte[]> read(Path file) throws IOException {
        if (!isFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = open(file)) {
            return Optional.of(in.readAllBytes());
        }
    }

    /** Makes the folder and those above it, readable for a web server whatever the umask says. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that does not exist yet, readable for a web server, without waiting for the device. */
    void write(Path file, SiteFile content) throws IOException;

    /** Gives an existing file a second name instead of writing it again; false where the file system cannot. */
    boolean link(Path existing, Path name) throws IOException;

    /** Renames in one step; a file in the way is replaced. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder; nothing happens where there is none. */
    void delete(Path path) throws IOException;

    /**
     * Takes a lock on a file, which is made where it is missing, and writes the holder's name into it; empty where
     * another holds it. Closing it takes the name out and gives the lock back; it ends with its process anyway.
     */
    Optional<Closeable> lock(Path file, String holder) throws IOException;

    /** Waits until a file's bytes, or a folder's names, are on the device. */
    void force(Path path) throws IOException;
}
