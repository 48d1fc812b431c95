package io.sitebrief.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock that the operating system keeps on a file, with the holder's name in the file. */
record LockFile(FileChannel channel) implements Closeable {

    /** Far behind the name, because Windows lets nobody read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    static Optional<Closeable> take(Path file, String holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return Optional.empty();
            }
            name(channel, holder);
            held = true;
            return Optional.of(new LockFile(channel));
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held inside this very process
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static void name(FileChannel channel, String holder) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8));
        channel.truncate(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Takes the name out of the file and ends the lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
