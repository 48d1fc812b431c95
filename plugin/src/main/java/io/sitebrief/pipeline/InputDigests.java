package io.sitebrief.pipeline;

import io.sitebrief.brief.InputEntry;
import io.sitebrief.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The input files with their SHA-256 and size, in the order of their paths. */
final class InputDigests {

    private static final int BUFFER = 1 << 16;

    private InputDigests() {}

    static List<InputEntry> of(List<InputFile> files) throws IOException {
        List<InputEntry> entries = new ArrayList<>();
        for (InputFile file : files) {
            entries.add(entry(file));
        }
        return List.copyOf(entries);
    }

    private static InputEntry entry(InputFile file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(file.open(), digest)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
            }
        }
        return new InputEntry(file.path(), HexFormat.of().formatHex(digest.digest()), size);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
