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
import java.util.function.Supplier;

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

    /** Every file of the version, each with its digest. What takes long begins first, pages as soon as they are made. */
    List<SiteFile> files(Pages pages, Renderer renderer) throws IOException {
        try (Workers workers = new Workers(request.threads())) {
            Work work = new Work(workers);
            Head head = computed.brief().head();
            work.begin(() -> pages.data(request.pluginVersion(), request.commit()));
            work.begin(() -> List.of(Workbooks.file("brief.xlsx", pages.sheets(), head.title(), head.today())));
            List<SitePage> all = new ArrayList<>();
            pages.all().forEach(page -> {
                all.add(page);
                work.begin(() -> withTwin(renderer.render(page)));
            });
            all.forEach(page -> {
                work.begin(() -> pages.charts(page).map(renderer::render).toList());
                work.begin(() -> pages.tables(page).toList());
            });
            work.begin(() -> List.of(pages.figures(), pages.forReaders(all)));
            pages.letters().forEach(letter -> work.begin(() -> mailed(letter, renderer)));
            work.begin(() -> computed.look().theme().assets());
            return work.files();
        }
    }

    /** Files that are being made, several at once. */
    private record Work(Workers workers, List<Workers.Begun<List<SiteFile>>> begun) {

        private Work(Workers workers) {
            this(workers, new ArrayList<>());
        }

        void begin(Supplier<List<SiteFile>> made) {
            begun.add(workers.begin(() -> {
                List<SiteFile> files = made.get();
                files.forEach(SiteFile::sha256);
                return files;
            }));
        }

        List<SiteFile> files() throws IOException {
            return Workers.results(begun).stream().flatMap(List::stream).toList();
        }
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
