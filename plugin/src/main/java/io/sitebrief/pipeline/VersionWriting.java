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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** What was written: the files, and the version's line in the list. */
    record Written(Staged staged, VersionEntry entry) {}

    /** Writes the files as they come and then the root; the problem where somebody else is writing there. */
    Result<Written> write(Stream<SiteFile> files) throws IOException {
        Result<FolderLock> lock = FolderLock.take(disk, request.output(), HOLDER);
        if (lock.value().isEmpty()) {
            return Result.failed(lock.problems());
        }
        try (FolderLock held = lock.value().get()) {
            LocalSite site = new LocalSite(disk, request.output());
            List<String> pages = new ArrayList<>();
            Staged staged = site.stage(computed.version(), files.peek(file -> note(file.path(), pages)));
            SiteIndex before = index(site);
            VersionEntry entry = entry(pages, staged, before);
            site.finish(staged, before.with(entry), root.comparisons(), root::versions);
            if (request.zip().isPresent()) {
                zip(VersionZip.listing(before, entry), staged);
            }
            return Result.of(new Written(staged, entry));
        }
    }

    private static void note(String path, List<String> pages) {
        if (path.endsWith(".html")) {
            pages.add(path);
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

    private void zip(RootListing alone, Staged staged) throws IOException {
        new VersionZip(disk, request.zip().orElseThrow())
                .write(alone, request.output().resolve(staged.version().text()), root.versions(alone));
    }

    private VersionEntry entry(List<String> pages, Staged staged, SiteIndex index) {
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
                pages,
                computed.brief().decisions().stream()
                        .map(decision -> new DecisionEntry(decision.id(), decision.ask(), "decisions.html"))
                        .toList());
    }
}
