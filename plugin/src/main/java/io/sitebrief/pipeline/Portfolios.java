package io.sitebrief.pipeline;

import io.sitebrief.brief.Portfolio;
import io.sitebrief.compare.SideBySide;
import io.sitebrief.compare.SnapshotReader;
import io.sitebrief.page.PortfolioPage;
import io.sitebrief.publish.Disk;
import io.sitebrief.publish.IndexFile;
import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.PortfolioFolder;
import io.sitebrief.publish.SiteIndex;
import io.sitebrief.publish.VersionEntry;
import io.sitebrief.render.Overrides;
import io.sitebrief.render.Renderer;
import io.sitebrief.render.Theme;
import io.sitebrief.render.ThemeFiles;
import io.sitebrief.site.Frame;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index over briefs that were generated before: read their brief.json, set side by side, rendered, written. */
public final class Portfolios {

    private final PortfolioRequest request;
    private final Disk disk = new LocalDisk();
    private final List<Problem> problems = new ArrayList<>();

    private Portfolios(PortfolioRequest request) {
        this.request = request;
    }

    /** How many briefs the portfolio holds, and what is wrong; with a problem nothing is written. */
    public record Made(List<Problem> problems, int briefs) {}

    public static Made make(PortfolioRequest request) throws IOException {
        return new Portfolios(request).run();
    }

    private Made run() throws IOException {
        Map<Path, SideBySide.Titled> briefs = new LinkedHashMap<>();
        for (Path site : request.sites()) {
            read(site).ifPresent(brief -> briefs.put(site, brief));
        }
        Optional<Theme> theme = theme();
        if (problems.isEmpty() && theme.isPresent() && !briefs.isEmpty()) {
            write(briefs, theme.get());
        }
        return new Made(problems.stream().distinct().sorted().toList(), briefs.size());
    }

    /** The version that a site leads to; none where the folder holds no site. */
    private Optional<SideBySide.Titled> read(Path site) throws IOException {
        Result<Optional<SiteIndex>> index = IndexFile.read(disk, site);
        problems.addAll(index.problems());
        Optional<SiteIndex> list = index.value().flatMap(found -> found);
        Optional<VersionEntry> entry = list.flatMap(SiteIndex::front);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String version = entry.get().version().text();
        Optional<byte[]> json = disk.read(site.resolve(version).resolve("brief.json"));
        if (json.isEmpty()) {
            return Optional.empty();
        }
        var earlier = SnapshotReader.read(version, json.get());
        problems.addAll(earlier.problems());
        return earlier.value().map(found -> new SideBySide.Titled(list.get().title(), found.snapshot()));
    }

    private Optional<Theme> theme() throws IOException {
        Result<ThemeFiles> files = ThemeChain.of(new Located<>(request.theme(), Source.ofFile("site-brief.theme")));
        problems.addAll(files.problems());
        if (files.value().isEmpty()) {
            return Optional.empty();
        }
        String language = request.locale().replaceFirst("[-_].*", "");
        Result<Theme> theme = Theme.of(files.value().get(), language, Overrides.none());
        problems.addAll(theme.problems());
        return theme.value();
    }

    /** Briefs of one title are told apart by their ids. */
    private static List<SideBySide.Titled> distinct(List<SideBySide.Titled> briefs) {
        return briefs.stream()
                .map(brief -> briefs.stream()
                                        .filter(other -> other.title().equals(brief.title()))
                                        .count()
                                == 1
                        ? brief
                        : new SideBySide.Titled(
                                brief.title() + " (" + brief.snapshot().id() + ")", brief.snapshot()))
                .toList();
    }

    private void write(Map<Path, SideBySide.Titled> briefs, Theme theme) throws IOException {
        List<SideBySide.Titled> all = distinct(List.copyOf(briefs.values()));
        String currency =
                request.currency().orElseGet(() -> all.get(0).snapshot().currency());
        Portfolio portfolio = SideBySide.of(all, currency, request.rates());
        Frame frame = new Frame(
                request.title(),
                request.title(),
                request.version(),
                false,
                "",
                Optional.empty(),
                List.of(),
                "",
                "",
                fact -> "provenance.html");
        Renderer renderer = new Renderer(theme, frame);
        List<SiteFile> files = new ArrayList<>(theme.assets());
        PortfolioPage.all(portfolio, request.title(), request.locale(), theme.words()).stream()
                .map(renderer::render)
                .forEach(files::add);
        PortfolioFolder folder = new PortfolioFolder(disk, request.output());
        for (Map.Entry<Path, SideBySide.Titled> brief : briefs.entrySet()) {
            folder.take(brief.getKey(), brief.getValue().snapshot().id());
        }
        folder.write(files);
    }
}
