package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/** The folder of a portfolio: its own pages, and beside them each brief's site in a folder of the brief's id. */
public final class PortfolioFolder {

    private final Disk disk;
    private final Path root;

    public PortfolioFolder(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    /** Puts a generated site into the folder of this id; what stood there is replaced. */
    public void take(Path site, String id) throws IOException {
        Path place = root.resolve(id);
        new Tree(disk, place).delete();
        SortedSet<String> files = new Tree(disk, site).files();
        RootFiles.HOUSEKEEPING.forEach(files::remove);
        for (String path : files) {
            Path target = place.resolve(path);
            Path parent = target.getParent();
            if (parent != null) {
                disk.createFolder(parent);
            }
            if (!disk.link(site.resolve(path), target)) {
                disk.write(
                        target, SiteFile.of(path, disk.read(site.resolve(path)).orElseThrow()));
            }
        }
    }

    /** Writes the portfolio's own files; those with the bytes wanted are left alone. */
    public int write(List<SiteFile> files) throws IOException {
        int written = 0;
        for (SiteFile file : files) {
            Path place = root.resolve(file.path());
            if (!disk.isFile(place) || !Sha256.of(disk, place).equals(Sha256.of(file))) {
                Path parent = place.getParent();
                if (parent != null) {
                    disk.createFolder(parent);
                }
                disk.delete(place);
                disk.write(place, file);
                written++;
            }
        }
        return written;
    }
}
