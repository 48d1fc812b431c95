package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;

/** A generated site copied into a folder of another: as links where the disk has them, without what is for the builder. */
public record SiteCopy(Disk disk, Path site) {

    /** Copies the site into the folder; what stood there is replaced. */
    public void into(Path folder) throws IOException {
        new Tree(disk, folder).delete();
        SortedSet<String> files = new Tree(disk, site).files();
        RootFiles.HOUSEKEEPING.forEach(files::remove);
        for (String path : files) {
            Path target = folder.resolve(path);
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
}
