package io.sitebrief.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All that a run wrote, as text in lower case: pages, data, state files, mails decoded, workbooks unpacked. */
record Everything(List<Text> texts) {

    /** The text of a file, or of an entry of one, and the names that it goes by. */
    record Text(String path, String text) {}

    static Everything under(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(texts, folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new Everything(List.copyOf(texts));
    }

    private static void add(List<Text> texts, String path, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        texts.add(new Text(path, (path + "\n" + text).toLowerCase(Locale.ROOT)));
        if (path.endsWith(".eml")) {
            texts.add(new Text(path + " decoded", unquoted(text).toLowerCase(Locale.ROOT)));
        }
        if (path.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    add(texts, path + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    /** Quoted-printable text as it reads. */
    private static String unquoted(String text) {
        String joined = text.replaceAll("=\r?\n", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            boolean coded = joined.charAt(i) == '='
                    && i + 2 < joined.length()
                    && joined.substring(i + 1, i + 3).matches("[0-9A-F]{2}");
            if (coded) {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(joined.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Where a word stands, in small letters or large. */
    List<String> places(String word) {
        return texts.stream()
                .filter(text -> text.text().contains(word.toLowerCase(Locale.ROOT)))
                .map(Text::path)
                .toList();
    }
}
