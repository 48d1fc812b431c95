package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes a version beside its place and moves it there in one step.
 *
 * <p>The folder in place is renamed aside, the new one renamed in, the old one deleted. Whatever moment a run dies at,
 * the old or the new version is whole, in its place or aside, and {@link #recover} puts it back. Not for two at once:
 * take a {@link FolderLock} first.
 */
public final class Staging {

    private static final String STAGING = ".staging-";
    /** Whole; goes back into its place where that is empty. */
    private static final String OLD = ".old-";
    /** Maybe half deleted; never goes back. */
    private static final String GONE = ".gone-";

    private final Disk disk;
    private final Path root;
    private final Durability durability;

    /** Staging in this root folder, which is made where it is missing. */
    public Staging(Disk disk, Path root, Durability durability) {
        this.disk = disk;
        this.root = root;
        this.durability = durability;
    }

    /**
     * Writes the files beside the version's place, one after the other as the stream yields them.
     *
     * @throws IllegalStateException when a path is unsafe, or is given twice, capitals not counting
     */
    public Staged stage(VersionName version, Stream<SiteFile> files) throws IOException {
        disk.createFolder(root);
        recover();
        try {
            return write(version, files);
        } catch (IOException | RuntimeException e) {
            new Tree(disk, staging(version)).deleteAfter(e);
            throw e;
        }
    }

    private Staged write(VersionName version, Stream<SiteFile> files) throws IOException {
        StagedFiles staged = new StagedFiles(disk, root.resolve(version.text()), staging(version));
        try (Stream<SiteFile> all = files) {
            for (Iterator<SiteFile> each = all.iterator(); each.hasNext(); ) {
                staged.add(each.next());
            }
        }
        Staged result = staged.finish(version);
        if (durability == Durability.LASTING) {
            new Tree(disk, staging(version)).force();
        }
        return result;
    }

    /** Moves the staged version into its place; one that is the same as that in place is dropped instead. */
    public void place(Staged staged) throws IOException {
        VersionName version = staged.version();
        if (staged.same()) {
            new Tree(disk, staging(version)).delete();
            return;
        }
        Path live = root.resolve(version.text());
        Path old = root.resolve(OLD + version.text());
        if (disk.exists(live)) {
            disk.move(live, old);
        }
        moveIn(staging(version), live, old);
        disk.force(root);
        discard(version.text());
    }

    /** Gives up a staged version; that in place stays. */
    public void abandon(Staged staged) throws IOException {
        new Tree(disk, staging(staged.version())).delete();
    }

    private void moveIn(Path staging, Path live, Path old) throws IOException {
        try {
            disk.move(staging, live);
        } catch (IOException e) {
            if (disk.exists(old)) {
                putBack(old, live, e);
            }
            throw e;
        }
    }

    private void putBack(Path old, Path live, IOException cause) {
        try {
            disk.move(old, live);
        } catch (IOException e) {
            cause.addSuppressed(e); // the next run puts it back
        }
    }

    /** Where the version stands now: in its place, or aside where a run died between the two renames. */
    Path whereabouts(VersionName version) {
        Path live = root.resolve(version.text());
        Path old = root.resolve(OLD + version.text());
        return !disk.exists(live) && disk.exists(old) ? old : live;
    }

    /** Whether the name is one that a run which died leaves at the root of a site. */
    static boolean isLeftover(String name) {
        return name.startsWith(STAGING)
                || name.startsWith(OLD)
                || name.startsWith(GONE)
                || name.equals(RootFiles.WRITING);
    }

    /** Puts back what a run that died had renamed aside, and deletes what it left. */
    public void recover() throws IOException {
        delete(GONE);
        for (String name : disk.list(root)) {
            if (name.startsWith(OLD)) {
                putBackOrDiscard(name.substring(OLD.length()));
            }
        }
        delete(STAGING);
        delete(RootFiles.WRITING);
    }

    private void putBackOrDiscard(String version) throws IOException {
        Path live = root.resolve(version);
        if (disk.exists(live)) {
            discard(version);
        } else {
            disk.move(root.resolve(OLD + version), live);
        }
    }

    private void discard(String version) throws IOException {
        Path old = root.resolve(OLD + version);
        if (disk.exists(old)) {
            Path gone = root.resolve(GONE + version);
            disk.move(old, gone);
            new Tree(disk, gone).delete();
        }
    }

    private void delete(String prefix) throws IOException {
        for (String name : disk.list(root)) {
            if (name.startsWith(prefix)) {
                new Tree(disk, root.resolve(name)).delete();
            }
        }
    }

    private Path staging(VersionName version) {
        return root.resolve(STAGING + version.text());
    }
}
