package io.sitebrief.publish;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A published site read for its history: what the list names, each file proven by its version's manifest. */
public final class Archive implements Closeable {

    private final OpenSite site;
    private final Optional<SiteIndex> index;

    private Archive(OpenSite site, Optional<SiteIndex> index) {
        this.site = site;
        this.index = index;
    }

    /** The archive at a target, to be closed; a problem where its list cannot be read. */
    public static Result<Archive> open(Target target) throws IOException {
        Result<OpenSite> open = target.open(Optional.empty());
        if (open.value().isEmpty()) {
            return Result.failed(open.problems());
        }
        OpenSite site = open.value().get();
        Result<Optional<SiteIndex>> index = IndexFile.read(site.disk(), site.root());
        if (index.value().isEmpty()) {
            site.close();
        }
        return index.map(found -> new Archive(site, found));
    }

    /** The list of versions; empty where nothing has been published yet. */
    public Optional<SiteIndex> index() {
        return index;
    }

    /** The files of a listed version below a folder, by their paths; none where its manifest is not the one listed. */
    public List<String> paths(VersionEntry entry, String below) throws IOException {
        return manifest(entry)
                .map(manifest -> manifest.digests().keySet().stream()
                        .filter(path -> path.startsWith(below))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Manifest> manifest(VersionEntry entry) throws IOException {
        Path folder = site.root().resolve(entry.version().text());
        return Manifest.in(site.disk(), folder).filter(found -> found.sha256().equals(entry.manifestSha256()));
    }

    /** A file of a listed version, such as {@code brief.json}; empty where the version has no such file. */
    public Result<Optional<byte[]>> read(VersionEntry entry, String path) throws IOException {
        String name = entry.version().text();
        Path folder = site.root().resolve(name);
        Optional<Manifest> manifest = manifest(entry);
        if (manifest.isEmpty()) {
            return damaged(name, "its manifest is not the one listed");
        }
        Optional<String> digest = Optional.ofNullable(manifest.get().digests().get(path));
        if (digest.isEmpty()) {
            return Result.of(Optional.empty());
        }
        List<String> faults =
                new VersionCheck(site.disk(), folder, name).file(folder.resolve(path), name + "/" + path, digest.get());
        return faults.isEmpty() ? Result.of(site.disk().read(folder.resolve(path))) : damaged(name, faults.get(0));
    }

    private static Result<Optional<byte[]>> damaged(String name, String why) {
        return Result.failed(List.of(Problem.of(ProblemKind.DAMAGED_VERSION, Source.ofFile(name), name, why)));
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}
