package io.sitebrief.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook packed anew so that its bytes depend on nothing but what is in it: the library takes the day of creation
 * from the clock, and what packing makes of the same text differs from machine to machine, so entries stand unpacked.
 * On the way each live cell gets the number that it comes to, for readers that do not compute.
 */
final class Reproducible {

    /** Not the first day that an archive can tell: of that one Java adds the time in the machine's own zone. */
    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern LIVE = Pattern.compile("</f></c>");

    private final List<List<String>> computed;
    private final LocalDate created;

    /** @param computed for each sheet what its live cells come to, row by row */
    Reproducible(List<List<String>> computed, LocalDate created) {
        this.computed = List.copyOf(computed);
        this.created = created;
    }

    byte[] bytes(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                store(out, entry.getName(), changed(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(UNDATED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private String changed(String name, String text) {
        if (name.equals("docProps/core.xml")) {
            return CREATED.matcher(text).replaceAll("$1" + created + "T00:00:00Z$2");
        }
        Matcher sheet = SHEET.matcher(name);
        return sheet.matches() ? filled(text, computed.get(Integer.parseInt(sheet.group(1)) - 1)) : text;
    }

    private static String filled(String sheet, List<String> numbers) {
        Iterator<String> next = numbers.iterator();
        String filled = LIVE.matcher(sheet).replaceAll(found -> "</f><v>" + next.next() + "</v></c>");
        if (next.hasNext()) {
            throw new IllegalStateException("a live cell was not written");
        }
        return filled;
    }
}
