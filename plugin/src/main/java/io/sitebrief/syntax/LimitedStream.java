package io.sitebrief.syntax;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.ProblemKind;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Unpacked bytes, counted: too many of them, or too many for the packed size, are refused. */
final class LimitedStream extends FilterInputStream {

    static final long MOST_BYTES = 2_000_000_000L;
    static final long MOST_TIMES = 200;

    /** Below this size the ratio says nothing: a small file of zeros packs well. */
    static final long HARMLESS_BYTES = 10_000_000;

    private final InputFile file;
    private final Count count;

    LimitedStream(InputStream in, InputFile file) {
        this(in, file, new Count());
    }

    /** A stream of one part of the file, counted together with the others. */
    LimitedStream(InputStream in, InputFile file, Count count) {
        super(in);
        this.file = file;
        this.count = count;
    }

    /** The bytes unpacked so far. */
    static final class Count {

        private long bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int read = in.read(target, offset, length);
            add(Math.max(0, read));
            return read;
        } catch (ZipException | EOFException broken) {
            throw Unpacking.broken(file, broken);
        }
    }

    private void add(int read) throws IOException {
        count.bytes += read;
        if (count.bytes > MOST_BYTES) {
            throw Unpacking.refuse(file, ProblemKind.TOO_LARGE, "the unpacked file", "2,000,000,000 bytes");
        }
        if (count.bytes > HARMLESS_BYTES && count.bytes / MOST_TIMES > file.size()) {
            String limit = MOST_TIMES + " times its packed size";
            throw Unpacking.refuse(file, ProblemKind.TOO_LARGE, "the unpacked file", limit);
        }
    }
}
