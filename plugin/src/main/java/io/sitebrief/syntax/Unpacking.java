package io.sitebrief.syntax;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Opens a file that may be packed by gzip or zip, within limits that keep a small file from filling the machine. */
final class Unpacking {

    static final int MOST_ENTRIES = 1_000;
    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;

    private Unpacking() {}

    /** The file's content; of a zip the one table in it, or the named entry. */
    static InputStream open(InputFile file, Optional<String> entry) throws IOException {
        InputStream in = new BufferedInputStream(file.open());
        try {
            return switch (magic(in)) {
                case GZIP -> new LimitedStream(new GZIPInputStream(in), file);
                case ZIP -> unzip(file, in, entry);
                default -> in;
            };
        } catch (ZipException | EOFException broken) {
            in.close();
            throw broken(file, broken);
        } catch (IOException refused) {
            in.close();
            throw refused;
        }
    }

    private static int magic(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic;
    }

    private static InputStream unzip(InputFile file, InputStream in, Optional<String> entry) throws IOException {
        String wanted = entry.isPresent() ? entry.get() : onlyTable(file);
        ZipInputStream zip = new ZipInputStream(in);
        InputStream limited = new LimitedStream(zip, file);
        for (ZipEntry next = next(zip); next != null; next = next(zip)) {
            if (next.getName().equals(wanted)) {
                return limited;
            }
            limited.transferTo(OutputStream.nullOutputStream());
        }
        throw refuse(file, ProblemKind.BROKEN_CSV, "the archive holds no file '" + wanted + "'");
    }

    /** The next entry; a name in other bytes than UTF-8 breaks the archive like any other broken byte. */
    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException name) {
            throw new ZipException("a file's name in it is not UTF-8");
        }
    }

    private static String onlyTable(InputFile file) throws IOException {
        List<String> tables = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(file.open()))) {
            InputStream limited = new LimitedStream(zip, file);
            int entries = 0;
            for (ZipEntry next = next(zip); next != null; next = next(zip)) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw refuse(file, ProblemKind.TOO_LARGE, "the number of files in the archive", MOST_ENTRIES);
                }
                if (isTable(next.getName())) {
                    tables.add(next.getName());
                }
                limited.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (tables.size() != 1) {
            String found = tables.isEmpty() ? "no table" : "the tables " + String.join(", ", tables);
            throw refuse(
                    file,
                    ProblemKind.BROKEN_CSV,
                    "the archive holds " + found + ", expected one, or 'options: {entry: …}'");
        }
        return tables.get(0);
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean kind = lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt");
        return kind && !lower.startsWith("__macosx/");
    }

    static RefusedInput broken(InputFile file, IOException why) {
        return refuse(file, ProblemKind.BROKEN_CSV, "the archive cannot be unpacked: " + why.getMessage());
    }

    static RefusedInput refuse(InputFile file, ProblemKind kind, Object... arguments) {
        return new RefusedInput(Problem.of(kind, Source.ofFile(file.path()), arguments));
    }
}
