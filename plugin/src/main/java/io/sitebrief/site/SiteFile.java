package io.sitebrief.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A file of the site: its path, relative and with slashes, and its bytes. */
public final class SiteFile {

    private static final int BLOCK = 16 * 1024;

    private final String path;
    private final byte[] bytes;
    private volatile Optional<String> sha256 = Optional.empty();

    private SiteFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A file of these bytes, copied. */
    public static SiteFile of(String path, byte[] bytes) {
        return new SiteFile(path, bytes.clone());
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file of what is written now, held once however large it is. */
    public static SiteFile made(String path, Content content) {
        Held held = new Held();
        try {
            content.writeTo(held);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return new SiteFile(path, held.bytes());
    }

    /** Yields its bytes without a copy where they fill its buffer, else with one. */
    private static final class Held extends ByteArrayOutputStream {

        byte[] bytes() {
            return count == buf.length ? buf : Arrays.copyOf(buf, count);
        }
    }

    public static SiteFile text(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes under another path. */
    public SiteFile at(String newPath) {
        return new SiteFile(newPath, bytes);
    }

    public String path() {
        return path;
    }

    /** Size in bytes. */
    public int size() {
        return bytes.length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** SHA-256 of the bytes as sixty-four lower-case hex digits; computed when it is first asked for. */
    public String sha256() {
        if (sha256.isEmpty()) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                sha256 = Optional.of(HexFormat.of().formatHex(digest.digest(bytes)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
        return sha256.get();
    }

    /** Whether a stream yields the very bytes of this file; reads no further than to the first that differs. */
    public boolean equalsBytes(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        int at = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            if (at + read > bytes.length || !Arrays.equals(bytes, at, at + read, block, 0, read)) {
                return false;
            }
            at += read;
        }
        return at == bytes.length;
    }

    /** The bytes, copied. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
