package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The site that is generated under target/: the version being made, and those made before that are still there. */
public final class LocalSite {

    private final Disk disk;
    private final Path root;
    private final Staging staging;

    public LocalSite(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
        this.staging = new Staging(disk, root, Durability.REBUILDABLE);
    }

    /**
     * The list of the brief's versions that are still there, under its present title; empty in a fresh folder, and where
     * the folder holds another brief's versions.
     */
    public Result<SiteIndex> index(String id, String title, String language) throws IOException {
        SiteIndex none = SiteIndex.empty(id, title, language);
        return IndexFile.read(disk, root)
                .map(found -> found.filter(index -> index.id().equals(id))
                        .map(index -> index.named(title, language).keep(this::isThere))
                        .orElse(none));
    }

    private boolean isThere(VersionEntry entry) {
        return disk.isFile(root.resolve(entry.version().text()).resolve(Manifest.NAME));
    }

    /** Writes the version beside its place, one file after the other as the stream yields them. */
    public Staged stage(VersionName version, Stream<SiteFile> files) throws IOException {
        return staging.stage(version, files);
    }

    /** Gives up a staged version; the site stays as it was. */
    public void abandon(Staged staged) throws IOException {
        staging.abandon(staged);
    }

    /**
     * Moves the staged version into its place and renews the root for the list, which names it. Yields the number of
     * files that changed at the root.
     */
    public int finish(
            Staged staged,
            SiteIndex index,
            Collection<SiteFile> comparisons,
            Function<RootListing, List<SiteFile>> pages)
            throws IOException {
        if (index.entry(staged.version())
                .filter(entry -> entry.manifestSha256().equals(staged.manifestSha256()))
                .isEmpty()) {
            throw new IllegalStateException("the list does not name the staged version with its manifest");
        }
        staging.place(staged);
        return new RootFiles(disk, root).write(index, comparisons, pages);
    }
}
