package io.sitebrief.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** How much may come out of a packed file. */
class UnpackingTest {

    private static final byte[] TABLE = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void plainGzipAndZipGiveTheSame() throws IOException {
        assertThat(unpacked(TABLE, Optional.empty())).isEqualTo(TABLE);
        assertThat(unpacked(gzip(TABLE), Optional.empty())).isEqualTo(TABLE);
        assertThat(unpacked(zip("notes.md", "b/Table.TSV", "__MACOSX/b/._x.csv"), Optional.empty()))
                .isEqualTo(TABLE);
        assertThat(unpacked(zip("a.txt"), Optional.empty())).isEqualTo(TABLE);
    }

    @Test
    void ofTwoTablesOneIsNamed() throws IOException {
        byte[] zip = zip("a.csv", "b.csv");

        assertThat(unpacked(zip, Optional.of("b.csv"))).isEqualTo(TABLE);
        assertRefused(zip, Optional.empty(), "the archive holds the tables a.csv, b.csv, expected one");
        assertRefused(zip, Optional.of("c.csv"), "the archive holds no file 'c.csv'");
        assertRefused(zip("a.md"), Optional.empty(), "the archive holds no table");
    }

    @Test
    void aThousandFilesAreTheMost() throws IOException {
        assertThat(unpacked(many(1_000), Optional.empty())).isEqualTo(TABLE);
        assertRefused(many(1_001), Optional.empty(), "the number of files in the archive is over the limit of 1000");
    }

    @Test
    void whatIsCutShortOrBrokenIsRefused() throws IOException {
        byte[] gzip = gzip(TABLE);
        byte[] zip = zip("a.csv");

        assertRefused(java.util.Arrays.copyOf(gzip, 5), Optional.empty(), "the archive cannot be unpacked");
        assertRefused(
                java.util.Arrays.copyOf(gzip, gzip.length - 9), Optional.empty(), "the archive cannot be unpacked");
        assertRefused(java.util.Arrays.copyOf(zip, 40), Optional.empty(), "the archive cannot be unpacked");
    }

    @Test
    void unpackedBytesAreCountedToTheLimit() throws IOException {
        assertThat(drained(2_000_000_000L, Long.MAX_VALUE)).isEqualTo(2_000_000_000L);
        assertThatThrownBy(() -> drained(2_000_000_001L, Long.MAX_VALUE))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining("the unpacked file is over the limit of 2,000,000,000 bytes");
    }

    @Test
    void fromTenMillionBytesOnTheyAreHeldAgainstThePackedSize() throws IOException {
        assertThat(drained(10_000_000, 1)).isEqualTo(10_000_000);
        assertThat(drained(20_000_199, 100_000)).isEqualTo(20_000_199);
        assertThatThrownBy(() -> drained(20_000_200, 100_000))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining("the unpacked file is over the limit of 200 times its packed size");
        assertThatThrownBy(() -> drained(10_000_001, 1)).isInstanceOf(RefusedInput.class);
    }

    @Test
    void singleBytesCountToo() throws IOException {
        InputStream stream = new LimitedStream(new ByteArrayInputStream(new byte[] {7, (byte) 200}), file(TABLE, 1));

        assertThat(new int[] {stream.read(), stream.read(), stream.read()}).containsExactly(7, 200, -1);
    }

    /** Reads so many bytes through the limit, from a file of this packed size, and answers how many came. */
    private static long drained(long bytes, long packed) throws IOException {
        try (InputStream limited = new LimitedStream(new Zeros(bytes), file(TABLE, packed))) {
            byte[] buffer = new byte[1 << 20];
            long all = 0;
            for (int read = limited.read(buffer); read > 0; read = limited.read(buffer)) {
                all += read;
            }
            return all;
        }
    }

    private static void assertRefused(byte[] bytes, Optional<String> entry, String message) {
        assertThatThrownBy(() -> unpacked(bytes, entry))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining(message);
    }

    private static byte[] unpacked(byte[] bytes, Optional<String> entry) throws IOException {
        try (InputStream in = Unpacking.open(file(bytes, bytes.length), entry)) {
            return in.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TABLE);
            }
        }
        return out.toByteArray();
    }

    private static byte[] many(int files) throws IOException {
        String[] names = new String[files];
        java.util.Arrays.setAll(names, i -> i == 0 ? "a.csv" : i + ".md");
        return zip(names);
    }

    private static InputFile file(byte[] bytes, long packed) {
        return new InputFile() {
            @Override
            public String path() {
                return "metrics/a.zip";
            }

            @Override
            public long size() {
                return packed;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /** So many zeros, without the work of writing them. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = (int) Math.min(length, left);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
