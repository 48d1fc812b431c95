package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files written into a folder where none of that name stands yet; what is there is left alone. */
public final class NewFiles {

    private final Disk disk;
    private final Path root;

    public NewFiles(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    /** The paths that were written, in the order given; the others were there before. */
    public List<String> write(List<SiteFile> files) throws IOException {
        List<String> written = new ArrayList<>();
        for (SiteFile file : files) {
            Path place = root.resolve(file.path());
            if (!disk.exists(place)) {
                Path parent = place.getParent();
                if (parent != null) {
                    disk.createFolder(parent);
                }
                disk.write(place, file);
                written.add(file.path());
            }
        }
        return written;
    }
}
