package io.sitebrief.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on several threads; what comes of it has the order in which it was given, for any number of threads. */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    /** @param most how many threads work beside each other, at least 1 */
    Workers(int most) {
        this.threads = Executors.newFixedThreadPool(most, work -> {
            Thread thread = new Thread(work, "site-brief-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Work that has begun, or will as soon as a thread is free. */
    static final class Begun<T> {

        private final Future<T> future;

        private Begun(Future<T> future) {
            this.future = future;
        }

        /**
         * What came of it; waits for it.
         *
         * @throws IOException what the work threw
         */
        T result() throws IOException {
            try {
                return future.get();
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                throw thrown(cause == null ? e : cause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while others worked", e);
            }
        }

        private static IOException thrown(Throwable cause) {
            if (cause instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            return cause instanceof IOException failure ? failure : new IOException(cause);
        }
    }

    <T> Begun<T> begin(Callable<T> work) {
        return new Begun<>(threads.submit(work));
    }

    /** The results in the order of what was given. */
    <T, R> List<R> each(List<T> given, Function<T, R> make) throws IOException {
        return results(given.stream().map(one -> begin(() -> make.apply(one))).toList());
    }

    static <T> List<T> results(List<Begun<T>> all) throws IOException {
        List<T> results = new ArrayList<>();
        for (Begun<T> begun : all) {
            results.add(begun.result());
        }
        return results;
    }

    /** Work that has not begun is dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
