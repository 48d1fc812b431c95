package io.sitebrief.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A workbook read back: its parts as texts, and every cell by sheet and place. */
public record Cells(Map<String, String> parts) {

    /** A cell: its formula, empty where it has none, its type and what it holds. */
    public record Cell(String formula, String type, String value) {

        public boolean isLive() {
            return !formula.isEmpty();
        }
    }

    /** The cells of a sheet by their places. */
    public record Grid(Map<String, Cell> cells) {

        /** The cell at a place such as B2. */
        public Cell at(String place) {
            return Optional.ofNullable(cells.get(place)).orElseThrow(() -> new AssertionError("no cell " + place));
        }

        /** The places of the live cells, sorted. */
        public List<String> live() {
            return cells.entrySet().stream()
                    .filter(entry -> entry.getValue().isLive())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    public static Cells of(byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cells(parts);
    }

    public static Cells of(Path workbook) throws IOException {
        return of(Files.readAllBytes(workbook));
    }

    /** The same workbook with no number in any live cell. */
    public byte[] withoutNumbersOfLiveCells() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The names of the sheets, in order. */
    public List<String> sheets() {
        return xml("xl/workbook.xml").select("sheet").eachAttr("name");
    }

    /** The cells of a sheet by their places. */
    public Grid sheet(String name) {
        Map<String, Cell> cells = new TreeMap<>();
        List<String> texts = sharedTexts();
        for (Element cell : xml(path(name)).select("sheetData c")) {
            String formula = cell.select("f").stream()
                    .map(Element::wholeText)
                    .findFirst()
                    .orElse("");
            String type = cell.attr("t");
            String raw = cell.select("v").text();
            cells.put(
                    cell.attr("r"), new Cell(formula, type, type.equals("s") ? texts.get(Integer.parseInt(raw)) : raw));
        }
        return new Grid(cells);
    }

    private String path(String name) {
        String id = xml("xl/workbook.xml").select("sheet").stream()
                .filter(sheet -> sheet.attr("name").equals(name))
                .findFirst()
                .orElseThrow()
                .attr("r:id");
        return "xl/"
                + xml("xl/_rels/workbook.xml.rels").select("Relationship").stream()
                        .filter(relationship -> relationship.attr("Id").equals(id))
                        .findFirst()
                        .orElseThrow()
                        .attr("Target");
    }

    private List<String> sharedTexts() {
        List<String> texts = new ArrayList<>();
        xml("xl/sharedStrings.xml").select("si").forEach(item -> texts.add(item.wholeText()));
        return texts;
    }

    private Document xml(String part) {
        return Jsoup.parse(parts.getOrDefault(part, ""), "", Parser.xmlParser());
    }
}
