package io.sitebrief.pipeline;

import io.sitebrief.publish.LocalDisk;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.InputFile;
import io.sitebrief.twin.MarkdownTwin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One campaign's page of the example: its view to HTML, HTML to Markdown, and HTML to the disk. */
@State(Scope.Benchmark)
public class PageBench {

    private static final Path BRIEF = Path.of("../example-site/src/brief");
    private static final String PAGE = "campaigns/autumn-conference.html";

    private final LocalDisk disk = new LocalDisk();
    private final SiteFile none = SiteFile.text(PAGE, "");
    private Optional<RootPages> root = Optional.empty();
    private Optional<SitePage> page = Optional.empty();
    private SiteFile rendered = none;
    private Path folder = Path.of("");

    @Setup
    public void compute() throws IOException {
        folder = Files.createTempDirectory("site-brief-bench");
        Request request = new Request(BRIEF, folder, "1", Optional.empty(), Optional.empty(), false, 2, "bench");
        List<InputFile> files = InputFolder.files(BRIEF);
        root = Computed.of(request, files, new Report(request, files)).value().map(RootPages::of);
        page = root.stream()
                .flatMap(pages -> pages.pages().all())
                .filter(one -> one.path().equals(PAGE))
                .findFirst();
        rendered = rendered();
    }

    @Benchmark
    public SiteFile rendered() {
        return root.orElseThrow().renderer().render(page.orElseThrow());
    }

    @Benchmark
    public SiteFile asMarkdown() {
        return MarkdownTwin.of(rendered);
    }

    @Benchmark
    public String digested() {
        return rendered.at(PAGE).sha256();
    }

    @Benchmark
    public Path written() throws IOException {
        Path file = folder.resolve("page.html");
        disk.delete(file);
        disk.write(file, rendered);
        return file;
    }
}
