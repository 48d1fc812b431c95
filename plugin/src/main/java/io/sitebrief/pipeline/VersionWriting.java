package io.sitebrief.pipeline;

import io.sitebrief.brief.Brief;
import io.sitebrief.figure.Period;
import io.sitebrief.page.Pages;
import io.sitebrief.page.VersionsPage;
import io.sitebrief.publish.DecisionEntry;
import io.sitebrief.publish.Disk;
import io.sitebrief.publish.Durability;
import io.sitebrief.publish.FolderLock;
import io.sitebrief.publish.IndexFile;
import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.RootFiles;
import io.sitebrief.publish.SiteIndex;
import io.sitebrief.publish.Staged;
import io.sitebrief.publish.Staging;
import io.sitebrief.publish.VersionEntry;
import io.sitebrief.publish.VersionName;
import io.sitebrief.render.Renderer;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes a rendered version into the output folder in one step, and the list of versions after it. */
final class VersionWriting {

    private static final String HOLDER = "site-brief:generate";

    private final Disk disk = new LocalDisk();
    private final Path root;
    private final VersionName version;
    private final Brief brief;
    private final Pages pages;
    private final Renderer renderer;

    VersionWriting(Path root, VersionName version, Brief brief, Pages pages, Renderer renderer) {
        this.root = root;
        this.version = version;
        this.brief = brief;
        this.pages = pages;
        this.renderer = renderer;
    }

    /** Writes the files and what stands at the root; the problem where somebody else is writing there. */
    Result<Staged> write(List<SiteFile> files, String language) throws IOException {
        Result<FolderLock> lock = FolderLock.take(disk, root, HOLDER);
        if (lock.value().isEmpty()) {
            return Result.failed(lock.problems());
        }
        try (FolderLock held = lock.value().get()) {
            Staging staging = new Staging(disk, root, Durability.REBUILDABLE);
            Staged staged = staging.stage(version, files.stream());
            staging.place(staged);
            SiteIndex before = index(language);
            SiteIndex index = before.with(entry(files, staged, before));
            new RootFiles(disk, root).write(index, List.of(versions(index)));
            return Result.of(staged);
        }
    }

    /** The list so far, less the versions that are gone; a list that cannot be read is written anew. */
    private SiteIndex index(String language) throws IOException {
        Result<Optional<SiteIndex>> before = IndexFile.read(disk, root);
        return before.value()
                .flatMap(found -> found)
                .filter(found -> found.id().equals(brief.head().id()))
                .orElseGet(() -> SiteIndex.empty(brief.head().id(), brief.head().title(), language))
                .named(brief.head().title(), language)
                .keep(entry -> disk.isFolder(root.resolve(entry.version().text())));
    }

    private VersionEntry entry(List<SiteFile> files, Staged staged, SiteIndex index) {
        return new VersionEntry(
                version,
                version.status(),
                index.sequenceFor(version),
                brief.head().period().from(),
                brief.head().period().to(),
                pages.headline(),
                index.entry(version).flatMap(VersionEntry::issued),
                staged.manifestSha256(),
                files.stream()
                        .map(SiteFile::path)
                        .filter(path -> path.endsWith(".html"))
                        .toList(),
                brief.decisions().stream()
                        .map(decision -> new DecisionEntry(decision.id(), decision.ask(), "decisions.html"))
                        .toList());
    }

    private SiteFile versions(SiteIndex index) {
        List<VersionsPage.Entry> entries = new ArrayList<>(index.versions().stream()
                .map(entry -> new VersionsPage.Entry(
                        entry.version().text(),
                        !entry.isIssued(),
                        new Period(entry.periodFrom(), entry.periodTo()),
                        entry.issued(),
                        entry.headline(),
                        entry.manifestSha256()))
                .toList());
        Collections.reverse(entries);
        return renderer.renderAbove(pages.versions(entries), version.text());
    }
}
