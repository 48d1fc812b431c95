package io.sitebrief.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.sitebrief.site.SiteFile;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The file system of this machine. */
public final class LocalDisk implements Disk {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final int MOVE_ATTEMPTS = 5;
    private static final long MOVE_PAUSE_MILLIS = 50;

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path, NOFOLLOW_LINKS);
    }

    @Override
    public boolean isFile(Path path) {
        return Files.isRegularFile(path, NOFOLLOW_LINKS);
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path, NOFOLLOW_LINKS);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolder(parent);
        }
        try {
            Files.createDirectory(folder);
            allow(folder, FOLDER);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) { // a folder that another process made in this very moment will do
                throw e;
            }
        }
    }

    @Override
    public void write(Path file, SiteFile content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, CREATE_NEW, WRITE)) {
            content.writeTo(out);
        }
        allow(file, FILE);
    }

    @Override
    public boolean link(Path existing, Path name) {
        try {
            Files.createLink(name, existing);
            return true;
        } catch (UnsupportedOperationException | IOException e) {
            return false; // many shares have no hard links: the caller writes the file instead, and meets any true
            // fault
        }
    }

    /** Tries again for a while: Windows refuses to rename what a reader or a virus scanner holds open. */
    @Override
    public void move(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FileSystemException e) {
                if (attempt == MOVE_ATTEMPTS || !mayBeHeld(e)) {
                    throw e;
                }
                pause(attempt * MOVE_PAUSE_MILLIS);
            }
        }
    }

    private static boolean mayBeHeld(FileSystemException e) {
        return e instanceof AccessDeniedException || e.getClass().equals(FileSystemException.class);
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a file to be free");
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public Optional<Closeable> lock(Path file, String holder) throws IOException {
        return LockFile.take(file, holder);
    }

    @Override
    public void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && posix(path) == null) {
            return; // Windows cannot open a folder, and keeps its names in order by itself
        }
        try (FileChannel channel = FileChannel.open(path, folder ? READ : WRITE)) {
            channel.force(true);
        }
    }

    private static void allow(Path path, Set<PosixFilePermission> wanted) throws IOException {
        PosixFileAttributeView view = posix(path);
        if (view != null && !view.readAttributes().permissions().equals(wanted)) {
            view.setPermissions(wanted);
        }
    }

    private static @org.jspecify.annotations.Nullable PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }
}
