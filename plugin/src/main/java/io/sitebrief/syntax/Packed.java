package io.sitebrief.syntax;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The bytes of a workbook, held against limits before anything is built from them. Its parts are taken from the same
 * index of the archive that the library follows, so that no part is looked at twice in two ways.
 */
final class Packed {

    static final int MOST_PACKED = 64_000_000;
    static final long MOST_SHARED = 128_000_000;

    private Packed() {}

    /** @param other what to call a file that is no archive */
    static byte[] workbook(InputFile file, String other) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MOST_PACKED + 1);
        }
        if (bytes.length > MOST_PACKED) {
            throw Unpacking.refuse(file, ProblemKind.TOO_LARGE, "the workbook", "64,000,000 bytes, packed");
        }
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw Unpacking.refuse(file, ProblemKind.NOT_THIS_REPORT, other);
        }
        hold(file, bytes);
        return bytes;
    }

    private static void hold(InputFile file, byte[] bytes) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > Unpacking.MOST_ENTRIES) {
                throw Unpacking.refuse(
                        file, ProblemKind.TOO_LARGE, "the number of files in the workbook", Unpacking.MOST_ENTRIES);
            }
            LimitedStream.Count all = new LimitedStream.Count();
            for (ZipArchiveEntry entry : entries) {
                if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                    throw new ZipException("a part of it is packed in a way that no spreadsheet uses");
                }
                try (InputStream part = new LimitedStream(zip.getInputStream(entry), file, all)) {
                    long size = part.transferTo(OutputStream.nullOutputStream());
                    if (size > MOST_SHARED && !isSheet(entry)) {
                        throw Unpacking.refuse(
                                file, ProblemKind.TOO_LARGE, "the part " + entry.getName(), "128,000,000 bytes");
                    }
                }
            }
        } catch (RefusedInput refused) {
            throw refused;
        } catch (IOException broken) {
            throw Unpacking.broken(file, broken);
        }
    }

    /** A sheet streams; every other part is in memory as a whole. */
    private static boolean isSheet(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).startsWith("xl/worksheets/");
    }
}
