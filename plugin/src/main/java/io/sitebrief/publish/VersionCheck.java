package io.sitebrief.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** One folder held against its manifest: every file that is missing, too many, or of other bytes, as a line. */
record VersionCheck(Disk disk, Path folder, String name) {

    List<String> faults() throws IOException {
        if (!disk.isFolder(folder)) {
            return List.of(name + (disk.exists(folder) ? ": not a folder" : ": the folder is missing"));
        }
        Optional<Manifest> manifest = Manifest.in(disk, folder);
        if (manifest.isEmpty()) {
            return List.of(name + "/" + Manifest.NAME + ": missing, or not as a manifest is written");
        }
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> line : manifest.get().digests().entrySet()) {
            faults.addAll(file(folder.resolve(line.getKey()), name + "/" + line.getKey(), line.getValue()));
        }
        SortedSet<String> extra = new Tree(disk, folder).files();
        extra.removeAll(manifest.get().digests().keySet());
        extra.remove(Manifest.NAME);
        extra.forEach(path -> faults.add(name + "/" + path + ": not in the manifest"));
        return faults;
    }

    /** The fault of one file, none where it has the digest. */
    List<String> file(Path file, String label, String digest) {
        if (!disk.isFile(file)) {
            return List.of(label + (disk.exists(file) ? ": not a file" : ": missing"));
        }
        try {
            return Sha256.of(disk, file).equals(digest)
                    ? List.of()
                    : List.of(label + ": other bytes than the manifest states");
        } catch (IOException e) {
            return List.of(label + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }
}
