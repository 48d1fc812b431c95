package io.sitebrief.render;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What became of work that was given a stack and a time of its own, because hostile text can exhaust either. */
record Bounded<T>(Optional<T> value, End end) {

    private static final long STACK_BYTES = 16L << 20;
    private static final long SECONDS = 20;

    /** How the work ended. */
    enum End {
        DONE,
        TOO_DEEP,
        TOO_SLOW
    }

    static <T> Bounded<T> run(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "site-brief-markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Bounded<>(Optional.of(task.get(SECONDS, TimeUnit.SECONDS)), End.DONE);
        } catch (TimeoutException e) {
            return new Bounded<>(Optional.empty(), End.TOO_SLOW);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return new Bounded<>(Optional.empty(), End.TOO_DEEP);
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Markdown was read", e);
        }
    }
}
