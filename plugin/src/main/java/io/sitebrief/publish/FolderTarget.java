package io.sitebrief.publish;

import io.sitebrief.source.Result;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A site in a folder, on this machine or on a share: every step is in effect as soon as it is made. */
public record FolderTarget(Disk disk, Path root) implements Target {

    @Override
    public Result<OpenSite> open(Optional<String> publisher) throws IOException {
        if (publisher.isEmpty()) {
            return Result.of(new OpenFolder(disk, root, () -> {}));
        }
        return FolderLock.take(disk, root, publisher.get()).map(lock -> new OpenFolder(disk, root, lock));
    }

    private record OpenFolder(Disk disk, Path root, Closeable lock) implements OpenSite {

        @Override
        public boolean commit(String message, Instant at) {
            return true;
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }
}
