package io.sitebrief.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A file of the site: its path, relative and with slashes, and its bytes. */
public final class SiteFile {

    private final String path;
    private final byte[] bytes;

    private SiteFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A file of these bytes, copied. */
    public static SiteFile of(String path, byte[] bytes) {
        return new SiteFile(path, bytes.clone());
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

    /** Adds the bytes to the digest. */
    public void digestInto(MessageDigest digest) {
        digest.update(bytes);
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
