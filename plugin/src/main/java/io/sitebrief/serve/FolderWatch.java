package io.sitebrief.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A watch over folders and all that is below them: waits until something was saved and the saving is over. */
public final class FolderWatch implements Closeable {

    /** Editors save in several steps, a checkout in hundreds: so long must nothing more happen. */
    private static final long QUIET_MILLIS = 30;

    private static final int MOST_STEPS = 100;

    private final LinkedBlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;
    private final Predicate<Path> matters;
    private volatile boolean ended;

    private FolderWatch(List<Path> folders, Predicate<Path> matters) throws IOException {
        this.matters = matters;
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .listener(this::changed)
                .build();
    }

    /** @param matters which files are worth telling of */
    public static FolderWatch over(List<Path> folders, Predicate<Path> matters) throws IOException {
        FolderWatch watch = new FolderWatch(folders, matters);
        watch.watcher.watchAsync(work -> {
            Thread thread = new Thread(work, "site-brief-watch");
            thread.setDaemon(true);
            thread.start();
        });
        return watch;
    }

    private void changed(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || matters.test(event.path())) {
            changes.add(event.path());
        }
    }

    /**
     * Blocks until a file that matters was changed, added or removed, and nothing more has happened for a moment; false
     * once the watch has ended.
     */
    public boolean await() throws InterruptedException {
        changes.take();
        int step = 0;
        while (!ended && step < MOST_STEPS && changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) {
            step++;
        }
        return !ended;
    }

    /** Lets a wait return, this one and any later. */
    public void end() {
        ended = true;
        changes.add(Path.of(""));
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
