package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One version as a zip: a site of its own, which opens wherever it is unpacked. The same version gives the same bytes.
 */
public final class VersionZip {

    /** The first instant that a zip can state, so that no clock decides a byte. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Disk disk;
    private final Path file;

    /** @param file the zip to write */
    public VersionZip(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    /** What the pages at the root of the zip list: the version alone, as the first. */
    public static RootListing listing(SiteIndex site, VersionEntry entry) {
        return new RootListing(site.keep(other -> false).with(entry.withSequence(1)), List.of());
    }

    /**
     * Writes the zip in one step; nothing happens where it holds this version already.
     *
     * @param listing this version alone
     * @param version its folder, in place
     * @param pages of the root, for the list
     */
    public void write(RootListing listing, Path version, List<SiteFile> pages) throws IOException {
        SortedMap<String, Content> all = new TreeMap<>();
        for (String path : new Tree(disk, version).files()) {
            all.put(version.getFileName() + "/" + path, out -> copy(version.resolve(path), out));
        }
        RootFiles.of(listing.index()).forEach(each -> all.put(each.path(), each::writeTo));
        pages.forEach(each -> all.put(each.path(), each::writeTo));
        replace(SiteFile.of(String.valueOf(file.getFileName()), zip(all)));
    }

    private void replace(SiteFile zip) throws IOException {
        if (disk.isFile(file) && Sha256.of(disk, file).equals(zip.sha256())) {
            return;
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent())
                .orElseThrow(() -> new IOException("the zip cannot be written to " + file));
        disk.createFolder(folder);
        Path writing = folder.resolve(zip.path() + RootFiles.WRITING);
        disk.delete(writing);
        disk.write(writing, zip);
        disk.move(writing, file);
    }

    /** Bytes that are asked for one file at a time. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = disk.open(file)) {
            in.transferTo(out);
        }
    }

    private static byte[] zip(SortedMap<String, Content> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var each : files.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                each.getValue().writeTo(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
