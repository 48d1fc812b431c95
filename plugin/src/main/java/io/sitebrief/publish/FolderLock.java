package io.sitebrief.publish;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The right to write to a site's folder: a lock that the operating system keeps on a file, with the holder's name in it.
 *
 * <p>A lock cannot go stale: it ends with its process, however that ends, and a name left behind by a process that died
 * is overwritten by the next holder. The file itself stays, empty, because deleting it would let two hold it at once.
 * On a share whose server keeps no locks, taking one fails with an IOException.
 *
 * <p>Limit: POSIX drops a process's lock when that process closes the file anywhere. Two publishers inside one process
 * still exclude each other, but the loser lifts the lock that other processes see.
 */
public final class FolderLock implements Closeable {

    static final String NAME = ".site-brief.lock";

    private static final int ATTEMPTS = 40;
    private static final long PAUSE_MILLIS = 25;
    private static final int LONGEST_NAME = 200;

    /** Far behind the name, because Windows lets nobody read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock on the folder, which is made where it is missing, or the problem that names who holds it. */
    public static Result<FolderLock> take(Disk disk, Path folder, String holder) throws IOException {
        disk.createFolder(folder);
        Path file = folder.resolve(NAME);
        Optional<String> other = Optional.empty();
        for (int attempt = 1; attempt <= ATTEMPTS && other.isEmpty(); attempt++) {
            if (attempt > 1) {
                pause(); // the holder has the lock but has not written its name yet, or has just left
            }
            Optional<FolderLock> lock = tryOnce(file, holder);
            if (lock.isPresent()) {
                return Result.of(lock.get());
            }
            other = disk.read(file)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                    .filter(name -> !name.isEmpty());
        }
        return Result.failed(List.of(
                Problem.of(ProblemKind.SITE_LOCKED, Source.ofFile(NAME), other.orElse("somebody without a name"))
                        .withHint("the lock ends with the process that holds it: wait for it, or end it")));
    }

    private static Optional<FolderLock> tryOnce(Path file, String holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            held = lock != null;
            if (held) {
                name(channel, holder);
                return Optional.of(new FolderLock(channel));
            }
            return Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held inside this very process
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** Writes the name on one line, short and without control characters, whatever it was given. */
    private static void name(FileChannel channel, String holder) throws IOException {
        String line = holder.replaceAll("\\p{Cntrl}", " ").strip();
        String name =
                line.isEmpty() ? "somebody without a name" : line.substring(0, Math.min(line.length(), LONGEST_NAME));
        ByteBuffer bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8));
        channel.truncate(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a lock");
        }
    }

    /** Gives the right back and takes the name out of the file. */
    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
