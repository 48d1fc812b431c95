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

/** Renders pages on several threads; the files come in the order of the pages for any number of threads. */
final class Rendering {

    private Rendering() {}

    static List<SiteFile> all(Renderer renderer, List<SitePage> pages, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "site-brief-render");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<SiteFile>> open = new ArrayList<>();
            pages.forEach(page -> open.add(workers.submit(() -> renderer.render(page))));
            List<SiteFile> files = new ArrayList<>();
            for (Future<SiteFile> one : open) {
                files.add(one.get());
            }
            return files;
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
