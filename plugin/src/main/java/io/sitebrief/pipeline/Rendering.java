package io.sitebrief.pipeline;

import io.sitebrief.render.Renderer;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on several threads; what comes of it has the order of what was given, for any number of threads. */
final class Rendering {

    private Rendering() {}

    static List<SiteFile> all(Renderer renderer, List<SitePage> pages, int threads) {
        return each(pages, threads, renderer::render);
    }

    static <T, R> List<R> each(List<T> given, int threads, Function<T, R> make) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "site-brief-render");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<R>> open = new ArrayList<>();
            given.forEach(one -> open.add(workers.submit(() -> make.apply(one))));
            List<R> made = new ArrayList<>();
            for (Future<R> one : open) {
                made.add(one.get());
            }
            return made;
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
