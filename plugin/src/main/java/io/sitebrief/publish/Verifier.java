package io.sitebrief.publish;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proves a published site: every version against its manifest, the manifests against the list of versions, the list
 * against the folders, and the files at the root against the root's own manifest. Changes nothing.
 */
public final class Verifier {

    private final Disk disk;
    private final Path root;
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Verifier(OpenSite site) {
        this.disk = site.disk();
        this.root = site.root();
    }

    /** The proof or the faults; problems only where the place itself cannot be opened. */
    public static Result<Verification> verify(Target target) throws IOException {
        Result<OpenSite> open = target.open(Optional.empty());
        if (open.value().isEmpty()) {
            return Result.failed(open.problems());
        }
        try (OpenSite site = open.value().get()) {
            return Result.of(new Verifier(site).run());
        }
    }

    private Verification run() throws IOException {
        Result<Optional<SiteIndex>> read = IndexFile.read(disk, root);
        read.problems().stream().map(Problem::message).forEach(why -> faults.add(IndexFile.NAME + ": " + why));
        Optional<SiteIndex> index = read.value().flatMap(found -> found);
        if (index.isEmpty() && read.problems().isEmpty()) {
            faults.add(IndexFile.NAME + ": missing");
        }
        List<VersionEntry> versions = index.map(SiteIndex::versions).orElse(List.of());
        for (VersionEntry entry : versions) {
            version(entry);
        }
        rootFiles(versions);
        strangers(versions);
        return new Verification(versions.stream().map(VersionEntry::version).toList(), faults, notes);
    }

    private void version(VersionEntry entry) throws IOException {
        String name = entry.version().text();
        Path folder = root.resolve(name);
        faults.addAll(new VersionCheck(disk, folder, name).faults());
        Optional<Manifest> manifest = Manifest.in(disk, folder);
        if (manifest.isPresent() && !manifest.get().sha256().equals(entry.manifestSha256())) {
            faults.add(name + "/" + Manifest.NAME + ": not the manifest that the list of versions names");
        }
    }

    /** The root's manifest against the files, and against the list for the versions' manifests. */
    private void rootFiles(List<VersionEntry> versions) throws IOException {
        Optional<Manifest> manifest = Manifest.in(disk, root);
        if (manifest.isEmpty()) {
            faults.add(Manifest.NAME + ": missing, or not as a manifest is written");
            return;
        }
        SortedMap<String, String> wanted = new TreeMap<>(manifest.get().digests());
        for (VersionEntry entry : versions) {
            String path = entry.version().text() + "/" + Manifest.NAME;
            if (!entry.manifestSha256().equals(wanted.remove(path))) {
                faults.add(Manifest.NAME + ": does not name " + path + " as the list of versions does");
            }
        }
        for (Map.Entry<String, String> line : wanted.entrySet()) {
            Path file = root.resolve(line.getKey());
            faults.addAll(new VersionCheck(disk, root, "").file(file, line.getKey(), line.getValue()));
        }
        Set<String> known = wanted.keySet();
        for (String folder : List.of(RootFiles.LATEST + "/", RootFiles.COMPARE)) {
            for (String path : new Tree(disk, root.resolve(folder)).files()) {
                if (!known.contains(folder + path)) {
                    faults.add(folder + path + ": not in the manifest");
                }
            }
        }
    }

    /** What stands at the root without being listed: a version is a fault, the owner's own file a note. */
    private void strangers(List<VersionEntry> versions) throws IOException {
        Set<String> known = new LinkedHashSet<>(RootFiles.NAMES);
        known.addAll(RootFiles.HOUSEKEEPING);
        Manifest.in(disk, root)
                .ifPresent(manifest -> known.addAll(manifest.digests().keySet()));
        versions.forEach(entry -> known.add(entry.version().text()));
        for (String name : disk.list(root)) {
            if (Staging.isLeftover(name)) {
                faults.add(name + ": left by a run that was interrupted; the next publish clears it");
            } else if (!known.contains(name) && disk.exists(root.resolve(name).resolve(Manifest.NAME))) {
                faults.add(name + ": a version that the list does not name");
            } else if (!known.contains(name)) {
                notes.add(name + ": not part of the site");
            }
        }
    }
}
