package io.sitebrief.pipeline;

import io.sitebrief.page.Pages;
import io.sitebrief.publish.Disk;
import io.sitebrief.publish.Staged;
import io.sitebrief.render.Renderer;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pages to bytes to a version in the output folder. */
final class Generating {

    private final Request request;
    private final Computed computed;
    private final Disk disk;

    Generating(Request request, Computed computed, Disk disk) {
        this.request = request;
        this.computed = computed;
        this.disk = disk;
    }

    Result<Outcome.Built> run() throws IOException {
        RootPages root = RootPages.of(computed);
        List<SiteFile> site = files(root.pages(), root.renderer());
        int pages = (int) site.stream().filter(Generating::isPage).count();
        Result<Staged> staged = new VersionWriting(request, computed, root, disk).write(site);
        return staged.map(done -> new Outcome.Built(
                request.version(), request.output().resolve("index.html"), pages, done.written(), done.unchanged()));
    }

    static boolean isPage(SiteFile file) {
        return file.path().endsWith(".html");
    }

    private List<SiteFile> files(Pages pages, Renderer renderer) {
        List<SitePage> all = pages.all().toList();
        List<SiteFile> site = new ArrayList<>(Rendering.all(renderer, all, request.threads()));
        site.addAll(Rendering.all(renderer, pages.charts(all).toList(), request.threads()));
        site.addAll(pages.data(request.pluginVersion(), request.commit()));
        site.addAll(computed.look().theme().assets());
        return site;
    }
}
