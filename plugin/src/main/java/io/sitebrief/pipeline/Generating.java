package io.sitebrief.pipeline;

import io.sitebrief.brief.Head;
import io.sitebrief.page.Pages;
import io.sitebrief.publish.Disk;
import io.sitebrief.publish.Staged;
import io.sitebrief.render.Renderer;
import io.sitebrief.site.Letter;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Result;
import io.sitebrief.twin.Mail;
import io.sitebrief.twin.MarkdownTwin;
import io.sitebrief.workbook.Workbooks;
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

    /** Every file of the version. */
    List<SiteFile> files(Pages pages, Renderer renderer) {
        List<SitePage> all = pages.all().toList();
        List<SiteFile> site = new ArrayList<>();
        Rendering.each(all, request.threads(), page -> withTwin(renderer.render(page)))
                .forEach(site::addAll);
        site.add(pages.forReaders(all));
        pages.letters().forEach(letter -> site.addAll(mailed(letter, renderer)));
        site.addAll(Rendering.all(renderer, pages.charts(all).toList(), request.threads()));
        site.addAll(pages.tables(all).toList());
        site.addAll(pages.data(request.pluginVersion(), request.commit()));
        Head head = computed.brief().head();
        site.add(Workbooks.file("brief.xlsx", pages.sheets(), head.title(), head.today()));
        site.addAll(computed.look().theme().assets());
        return site;
    }

    /** The page and its Markdown. */
    private static List<SiteFile> withTwin(SiteFile page) {
        return List.of(page, MarkdownTwin.of(page));
    }

    private List<SiteFile> mailed(Letter letter, Renderer renderer) {
        Mail mail = Mail.of(
                letter, renderer.render(letter.page()), computed.look().theme().mailStyle());
        return letter.plain() ? List.of(mail.mail(), mail.text()) : List.of(mail.mail());
    }
}
