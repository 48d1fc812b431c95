package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version as it was generated, proven against its manifest, ready to be copied. */
record GeneratedSite(Disk disk, Path root, SiteIndex index, VersionEntry entry, Manifest manifest) {

    static Result<GeneratedSite> read(Disk disk, Path root, VersionName version) throws IOException {
        Result<Optional<SiteIndex>> index = IndexFile.read(disk, root);
        if (index.hasErrors()) {
            return Result.failed(index.problems());
        }
        Optional<SiteIndex> list = index.value().flatMap(found -> found);
        Optional<VersionEntry> entry = list.flatMap(found -> found.entry(version));
        if (list.isEmpty() || entry.isEmpty()) {
            String others = list.stream()
                    .flatMap(found -> found.versions().stream())
                    .map(each -> each.version().text())
                    .collect(Collectors.joining(", "));
            return failed(Problem.of(
                    ProblemKind.NOT_GENERATED,
                    Source.ofFile(version.text()),
                    version.text(),
                    others.isEmpty() ? "those that site-brief:generate made" : others));
        }
        return proven(disk, root, list.get(), entry.get());
    }

    private static Result<GeneratedSite> proven(Disk disk, Path root, SiteIndex index, VersionEntry entry)
            throws IOException {
        String name = entry.version().text();
        Path folder = root.resolve(name);
        List<String> faults = new VersionCheck(disk, folder, name).faults();
        Optional<Manifest> manifest =
                Manifest.in(disk, folder).filter(found -> found.sha256().equals(entry.manifestSha256()));
        if (manifest.isEmpty() || !faults.isEmpty()) {
            String fault = faults.isEmpty() ? "its manifest is not the one listed" : faults.get(0);
            return failed(Problem.of(ProblemKind.CHANGED_SINCE, Source.ofFile(name), fault)
                    .withHint("generate the version again"));
        }
        return Result.of(new GeneratedSite(disk, root, index, entry, manifest.get()));
    }

    private static Result<GeneratedSite> failed(Problem problem) {
        return Result.failed(List.of(problem));
    }

    /** The version's files, read one by one as they are asked for. */
    Stream<SiteFile> files() {
        Path folder = root.resolve(entry.version().text());
        return manifest.digests().keySet().stream().map(path -> file(folder.resolve(path), path));
    }

    /** The generated comparisons between two versions of the list. */
    List<SiteFile> comparisons(SiteIndex list) {
        return list.versions().stream()
                .flatMap(before -> list.versions().stream()
                        .map(after -> RootFiles.COMPARE + before.version().text() + "--"
                                + after.version().text() + ".html"))
                .filter(path -> disk.isFile(root.resolve(path)))
                .map(path -> file(root.resolve(path), path))
                .toList();
    }

    private SiteFile file(Path file, String path) {
        try {
            return SiteFile.of(
                    path,
                    disk.read(file)
                            .orElseThrow(() -> new IOException(path + " went away while it was being published")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
