package io.sitebrief.pipeline;

import io.sitebrief.brief.Head;
import io.sitebrief.publish.DecisionEntry;
import io.sitebrief.publish.Disk;
import io.sitebrief.publish.FolderLock;
import io.sitebrief.publish.LocalSite;
import io.sitebrief.publish.RootListing;
import io.sitebrief.publish.SiteIndex;
import io.sitebrief.publish.Staged;
import io.sitebrief.publish.VersionEntry;
import io.sitebrief.publish.VersionZip;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.List;

/** Writes a rendered version into the output folder in one step, and the list of versions after it. */
final class VersionWriting {

    private static final String HOLDER = "site-brief:generate";

    private final Request request;
    private final Computed computed;
    private final RootPages root;
    private final Disk disk;

    VersionWriting(Request request, Computed computed, RootPages root, Disk disk) {
        this.request = request;
        this.computed = computed;
        this.root = root;
        this.disk = disk;
    }

    /** Writes the files and what stands at the root; the problem where somebody else is writing there. */
    Result<Staged> write(List<SiteFile> files) throws IOException {
        Result<FolderLock> lock = FolderLock.take(disk, request.output(), HOLDER);
        if (lock.value().isEmpty()) {
            return Result.failed(lock.problems());
        }
        try (FolderLock held = lock.value().get()) {
            LocalSite site = new LocalSite(disk, request.output());
            Staged staged = site.stage(computed.version(), files.stream());
            SiteIndex before = index(site);
            VersionEntry entry = entry(files, staged, before);
            site.finish(staged, before.with(entry), root.comparisons(), root::versions);
            if (request.zip().isPresent()) {
                zip(VersionZip.listing(before, entry), files, staged);
            }
            return Result.of(staged);
        }
    }

    /** The list so far; a list that cannot be read is written anew, for what lies here can be generated again. */
    private SiteIndex index(LocalSite site) throws IOException {
        Head head = computed.brief().head();
        String language = computed.look().theme().words().text("language.tag");
        return site.index(head.id(), head.title(), language)
                .value()
                .orElseGet(() -> SiteIndex.empty(head.id(), head.title(), language));
    }

    private void zip(RootListing alone, List<SiteFile> files, Staged staged) throws IOException {
        new VersionZip(disk, request.zip().orElseThrow()).write(alone, staged, files, root.versions(alone));
    }

    private VersionEntry entry(List<SiteFile> files, Staged staged, SiteIndex index) {
        Head head = computed.brief().head();
        return new VersionEntry(
                computed.version(),
                computed.version().status(),
                index.sequenceFor(computed.version()),
                head.period().from(),
                head.period().to(),
                root.pages().headline(),
                index.entry(computed.version()).flatMap(VersionEntry::issued),
                staged.manifestSha256(),
                files.stream().filter(Generating::isPage).map(SiteFile::path).toList(),
                computed.brief().decisions().stream()
                        .map(decision -> new DecisionEntry(decision.id(), decision.ask(), "decisions.html"))
                        .toList());
    }
}
