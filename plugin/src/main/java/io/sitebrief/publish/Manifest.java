package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SHA-256 of every file below a folder but the manifest itself, sorted by path, as {@code sha256sum -c} reads it. */
record Manifest(SortedMap<String, String> digests) {

    static final String NAME = "MANIFEST.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    static Manifest of(Map<String, String> digests) {
        return new Manifest(new TreeMap<>(digests));
    }

    /** The manifest that the text holds; empty where the text is not exactly what a manifest is written as. */
    static Optional<Manifest> parse(String text) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : text.split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !FileNames.isSafe(matcher.group(2))) {
                return Optional.empty();
            }
            digests.put(matcher.group(2), matcher.group(1));
        }
        return Optional.of(new Manifest(digests))
                .filter(manifest -> manifest.text().equals(text));
    }

    /** The manifest in a folder; empty where there is none that can be read. */
    static Optional<Manifest> in(Disk disk, Path folder) throws IOException {
        return disk.read(folder.resolve(NAME)).flatMap(bytes -> parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString();
    }

    SiteFile file() {
        return SiteFile.text(NAME, text());
    }

    /** The digest of the manifest itself, which stands for the whole version. */
    String sha256() {
        return file().sha256();
    }
}
