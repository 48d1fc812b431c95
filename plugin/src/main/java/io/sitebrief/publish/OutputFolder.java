package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** A folder under target/ that a goal fills with files: each run writes it anew, and what was there before is gone. */
public final class OutputFolder {

    private static final String WRITING = ".writing";

    private final Disk disk;
    private final Path folder;

    public OutputFolder(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Writes the files beside the folder, then puts them in its place. */
    public void replace(Collection<SiteFile> files) throws IOException {
        Path writing = folder.resolveSibling(folder.getFileName() + WRITING);
        new Tree(disk, writing).delete();
        disk.createFolder(writing);
        for (SiteFile file : files) {
            write(writing.resolve(file.path()), file);
        }
        new Tree(disk, folder).delete();
        disk.move(writing, folder);
    }

    /** Writes single files over those of the same path; others stay. */
    public void put(Collection<SiteFile> files) throws IOException {
        for (SiteFile file : files) {
            Path path = folder.resolve(file.path());
            disk.delete(path);
            write(path, file);
        }
    }

    private void write(Path path, SiteFile file) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            disk.createFolder(parent);
        }
        disk.write(path, file);
    }
}
