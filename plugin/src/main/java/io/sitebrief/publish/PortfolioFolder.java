package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
        new SiteCopy(disk, site).into(root.resolve(id));
    }

    /** Writes the portfolio's own files; those with the bytes wanted are left alone. */
    public int write(List<SiteFile> files) throws IOException {
        int written = 0;
        for (SiteFile file : files) {
            Path place = root.resolve(file.path());
            if (!disk.isFile(place) || !Sha256.of(disk, place).equals(file.sha256())) {
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
