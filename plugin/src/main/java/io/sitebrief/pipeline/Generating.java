package io.sitebrief.pipeline;

import io.sitebrief.brief.Head;
import io.sitebrief.page.Pages;
import io.sitebrief.page.Top;
import io.sitebrief.publish.Disk;
import io.sitebrief.render.Renderer;
import io.sitebrief.site.Letter;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Result;
import io.sitebrief.twin.Mail;
import io.sitebrief.twin.MarkdownTwin;
import io.sitebrief.workbook.Workbooks;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        try (Stream<SiteFile> files = files(root.pages(), root.renderer())) {
            return new VersionWriting(request, computed, root, disk)
                    .write(files)
                    .map(this::built);
        }
    }

    private Outcome.Built built(VersionWriting.Written written) {
        return new Outcome.Built(
                request.version(),
                request.output().resolve("index.html"),
                written.entry().pages().size(),
                written.staged().written(),
                written.staged().unchanged());
    }

    /** Every file of the version, each with its digest, as they are made. The stream must be closed. */
    Stream<SiteFile> files(Pages pages, Renderer renderer) {
        Head head = computed.brief().head();
        List<Supplier<SitePage>> origins = pages.provenance();
        List<Supplier<List<SiteFile>>> longest = List.of(
                () -> all(origins.get(0).get(), pages, renderer),
                () -> pages.data(request.pluginVersion(), request.commit()),
                () -> List.of(Workbooks.file("brief.xlsx", pages.sheets(), head.title(), head.today())));
        Map<String, Top> tops = new TreeMap<>(pages.topOfProvenance());
        Stream<Supplier<List<SiteFile>>> each = pages.answering().map(page -> {
            pages.top(page).ifPresent(top -> tops.put(page.path(), top));
            return () -> all(page, pages, renderer);
        });
        Stream<Supplier<List<SiteFile>>> more =
                origins.stream().skip(1).map(page -> () -> all(page.get(), pages, renderer));
        Stream<Supplier<List<SiteFile>>> after = Stream.of(
                () -> List.of(pages.figures()),
                () -> List.of(pages.forReaders(tops)),
                () -> computed.look().theme().assets());
        Stream<Supplier<List<SiteFile>>> letters =
                pages.letters().stream().map(letter -> () -> mailed(letter, renderer));
        return Making.of(
                request.threads(), longest, Stream.concat(Stream.concat(each, more), Stream.concat(after, letters)));
    }

    /** The page, its Markdown, its charts and its tables. */
    private static List<SiteFile> all(SitePage page, Pages pages, Renderer renderer) {
        SiteFile rendered = renderer.render(page);
        return Stream.of(
                        Stream.of(rendered, MarkdownTwin.of(rendered)),
                        pages.charts(page).map(renderer::render),
                        pages.tables(page))
                .flatMap(Function.identity())
                .toList();
    }

    private List<SiteFile> mailed(Letter letter, Renderer renderer) {
        Mail mail = Mail.of(
                letter, renderer.render(letter.page()), computed.look().theme().mailStyle());
        return letter.plain() ? List.of(mail.mail(), mail.text()) : List.of(mail.mail());
    }
}
