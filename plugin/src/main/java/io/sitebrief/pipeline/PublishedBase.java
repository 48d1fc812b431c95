package io.sitebrief.pipeline;

import io.sitebrief.brief.Earlier;
import io.sitebrief.compare.SnapshotReader;
import io.sitebrief.publish.Archive;
import io.sitebrief.publish.SiteIndex;
import io.sitebrief.publish.Target;
import io.sitebrief.publish.VersionEntry;
import io.sitebrief.review.Base;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A published version as the base of a review. */
final class PublishedBase {

    private static final String ASSETS = "assets/";

    private final DiffRequest request;
    private final Archive archive;

    private PublishedBase(DiffRequest request, Archive archive) {
        this.request = request;
        this.archive = archive;
    }

    /** The version that the request's base names; empty where there is no archive, or none of that name in it. */
    static Optional<DiffBase> of(DiffRequest request) throws IOException {
        if (request.brief().archive().isEmpty()) {
            return Optional.empty();
        }
        Result<Target> target = request.brief().archive().get().target();
        if (target.value().isEmpty()) {
            return Optional.of(DiffBase.none(request, target.problems()));
        }
        Result<Archive> open = Archive.open(target.value().get());
        if (open.value().isEmpty()) {
            return Optional.of(DiffBase.none(request, open.problems()));
        }
        try (Archive archive = open.value().get()) {
            return new PublishedBase(request, archive).read();
        }
    }

    private Optional<DiffBase> read() throws IOException {
        Optional<VersionEntry> entry = archive.index().map(SiteIndex::versions).orElse(List.of()).stream()
                .filter(listed -> listed.version().text().equals(request.base()))
                .findFirst();
        return entry.isPresent() ? Optional.of(read(entry.get())) : Optional.empty();
    }

    private DiffBase read(VersionEntry entry) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<byte[]> text = file(entry, "brief.json", problems);
        Optional<Earlier> earlier = Optional.empty();
        if (text.isPresent()) {
            Result<Earlier> read = SnapshotReader.read(entry.version().text(), text.get());
            problems.addAll(read.problems());
            earlier = read.value();
        }
        if (earlier.isEmpty()) {
            return DiffBase.none(request, problems);
        }
        List<SiteFile> site = new ArrayList<>();
        List<String> assets = archive.paths(entry, ASSETS);
        for (String path :
                Stream.concat(entry.pages().stream(), assets.stream()).toList()) {
            file(entry, path, problems).ifPresent(bytes -> site.add(SiteFile.of(path, bytes)));
        }
        Base base = new Base(Base.Kind.VERSION, request.base(), Optional.empty());
        return new DiffBase(base, Optional.empty(), earlier, site, problems);
    }

    /** A file of the version; empty where the version lacks it, or where it is not as it was issued. */
    private Optional<byte[]> file(VersionEntry entry, String path, List<Problem> problems) throws IOException {
        Result<Optional<byte[]>> read = archive.read(entry, path);
        problems.addAll(read.problems());
        return read.value().flatMap(found -> found);
    }
}
