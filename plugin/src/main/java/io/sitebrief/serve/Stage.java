package io.sitebrief.serve;

import java.util.Optional;

/** What is on show now, and the wait for something newer. Safe for use by several threads. */
final class Stage {

    private Shown now;
    private boolean closed;

    Stage(Shown first) {
        this.now = first;
    }

    synchronized Shown now() {
        return now;
    }

    synchronized void show(Shown newer) {
        now = newer;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** What is on show once it is another build than this one; empty where nothing came in time, or the end did. */
    synchronized Optional<Shown> after(String build, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; left > 0 && !closed && now.build().equals(build); ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return closed || now.build().equals(build) ? Optional.empty() : Optional.of(now);
    }
}
