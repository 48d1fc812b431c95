package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The files of one version as they are written into their staging folder; what did not change is linked. */
final class StagedFiles {

    private final Disk disk;
    private final Path live;
    private final Path staging;
    private final Optional<Manifest> before;
    private final FileNames names = new FileNames();
    private final SortedMap<String, String> digests = new TreeMap<>();
    private int written;
    private int unchanged;

    StagedFiles(Disk disk, Path live, Path staging) throws IOException {
        this.disk = disk;
        this.live = live;
        this.staging = staging;
        this.before = Manifest.in(disk, live);
        names.take(Manifest.NAME);
        disk.createFolder(staging);
    }

    void add(SiteFile file) throws IOException {
        names.take(file.path());
        String digest = file.sha256();
        digests.put(file.path(), digest);
        Path target = staging.resolve(file.path());
        Path parent = target.getParent();
        if (parent != null && !parent.equals(staging)) {
            disk.createFolder(parent);
        }
        if (isInPlace(file)) {
            unchanged++;
            if (!disk.link(live.resolve(file.path()), target)) {
                disk.write(target, file);
            }
        } else {
            written++;
            disk.write(target, file);
        }
    }

    /** Both the manifest and the bytes in place must agree: a file touched by hand is written again. */
    private boolean isInPlace(SiteFile file) throws IOException {
        Path inPlace = live.resolve(file.path());
        if (before.isEmpty()
                || !file.sha256().equals(before.get().digests().get(file.path()))
                || !disk.isFile(inPlace)) {
            return false;
        }
        try (InputStream in = disk.open(inPlace)) {
            return file.equalsBytes(in);
        }
    }

    Staged finish(VersionName version) throws IOException {
        if (digests.isEmpty()) {
            throw new IllegalStateException("a version without a file");
        }
        Manifest manifest = Manifest.of(digests);
        disk.write(staging.resolve(Manifest.NAME), manifest.file());
        int dropped = dropped();
        boolean same = written == 0 && dropped == 0 && before.equals(Optional.of(manifest));
        return new Staged(version, manifest.sha256(), written, unchanged, dropped, same);
    }

    private int dropped() throws IOException {
        SortedSet<String> left = new Tree(disk, live).files();
        before.ifPresent(manifest -> left.addAll(manifest.digests().keySet()));
        left.removeAll(digests.keySet());
        left.remove(Manifest.NAME);
        return left.size();
    }
}
