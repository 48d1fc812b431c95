package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build leaves at the root of a generated site, so that the next one knows whether there is anything to do.
 *
 * @param made the digest of all that the version was made from
 * @param warnings how many the build told of
 */
public record BuildNote(VersionName version, String made, int pages, long warnings) {

    static final String NAME = ".site-brief.build";

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64}) (\\d{1,9}) (\\d{1,9}) (\\S{1,100})\n");

    /** Leaves the note beside the site as it is now; the site's own manifest ties the two together. */
    public void write(Disk disk, Path root) throws IOException {
        String manifest = Sha256.of(disk, root.resolve(Manifest.NAME));
        String line = made + " " + manifest + " " + pages + " " + warnings + " " + version.text() + "\n";
        Path writing = root.resolve(RootFiles.WRITING);
        disk.delete(writing);
        disk.write(writing, SiteFile.text(NAME, line));
        disk.move(writing, root.resolve(NAME));
    }

    /** The note, where the version was made from just this and every file of it and of the root is still as it was. */
    public static Optional<BuildNote> current(Disk disk, Path root, String version, String made) throws IOException {
        Optional<byte[]> bytes = disk.read(root.resolve(NAME));
        Matcher note = FORM.matcher(new String(bytes.orElseGet(() -> new byte[0]), StandardCharsets.UTF_8));
        if (!note.matches()
                || !note.group(1).equals(made)
                || !note.group(5).equals(version)
                || !isUntouched(disk, root, version, note.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new BuildNote(
                new VersionName(version), made, Integer.parseInt(note.group(3)), Long.parseLong(note.group(4))));
    }

    private static boolean isUntouched(Disk disk, Path root, String version, String manifestSha256) throws IOException {
        Optional<Manifest> manifest =
                Manifest.in(disk, root).filter(found -> found.sha256().equals(manifestSha256));
        if (manifest.isEmpty()) {
            return false;
        }
        VersionCheck rootFiles = new VersionCheck(disk, root, "");
        for (Map.Entry<String, String> line : manifest.get().digests().entrySet()) {
            if (!rootFiles
                    .file(root.resolve(line.getKey()), line.getKey(), line.getValue())
                    .isEmpty()) {
                return false;
            }
        }
        return new VersionCheck(disk, root.resolve(version), version).faults().isEmpty();
    }
}
