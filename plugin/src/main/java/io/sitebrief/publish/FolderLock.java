package io.sitebrief.publish;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static final String NOBODY = "somebody without a name";

    private final Closeable lock;

    private FolderLock(Closeable lock) {
        this.lock = lock;
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
            Optional<FolderLock> lock = disk.lock(file, named(holder)).map(FolderLock::new);
            if (lock.isPresent()) {
                return Result.of(lock.get());
            }
            other = disk.read(file)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                    .filter(name -> !name.isEmpty());
        }
        return Result.failed(List.of(Problem.of(ProblemKind.SITE_LOCKED, Source.ofFile(NAME), other.orElse(NOBODY))
                .withHint("the lock ends with the process that holds it: wait for it, or end it")));
    }

    /** The name on one line, short and without control characters, whatever it was given. */
    private static String named(String holder) {
        String line = holder.replaceAll("\\p{Cntrl}", " ").strip();
        return line.isEmpty() ? NOBODY : line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a lock");
        }
    }

    /** Gives the right back. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
