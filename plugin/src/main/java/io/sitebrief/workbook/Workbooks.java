package io.sitebrief.workbook;

import io.sitebrief.site.Sheet;
import io.sitebrief.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as an Office Open XML workbook: the same sheets give the same bytes on every machine and day. */
public final class Workbooks {

    private static final String APPLICATION = "site-brief";
    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LONGEST_TEXT = 32_767;

    private static final Pattern OTHER_SHEET = Pattern.compile("\\{([a-z-]+)}");

    private Workbooks() {}

    /**
     * The workbook.
     *
     * @param created the day that stands as its day of creation, since the clock may not
     */
    public static SiteFile file(String path, List<Sheet> sheets, String title, LocalDate created) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<List<String>> computed = new ArrayList<>();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            workbook.properties().setTitle(title);
            Map<String, String> names = names(sheets);
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(names.getOrDefault(sheet.id(), sheet.id())), sheet, names);
                computed.add(computed(sheet));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return SiteFile.of(path, new Reproducible(computed, created).bytes(bytes.toByteArray()));
    }

    private static Map<String, String> names(List<Sheet> sheets) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        sheets.forEach(sheet -> names.put(sheet.id(), name(sheet, taken)));
        return names;
    }

    /** A name as spreadsheets allow it: without their own signs, short, and no other sheet's. */
    private static String name(Sheet sheet, Set<String> taken) {
        String clean = sheet.name().replaceAll("[\\[\\]:*?/\\\\'\\s]+", " ").strip();
        String cut = clean.isEmpty() ? sheet.id() : clean;
        cut = cut.length() > LONGEST_NAME ? cut.substring(0, LONGEST_NAME).strip() : cut;
        if (taken.add(cut.toLowerCase(Locale.ROOT))) {
            return cut;
        }
        String other = sheet.id().length() > LONGEST_NAME ? sheet.id().substring(0, LONGEST_NAME) : sheet.id();
        taken.add(other.toLowerCase(Locale.ROOT));
        return other;
    }

    private static void write(Worksheet target, Sheet sheet, Map<String, String> names) {
        int columns = sheet.heads().size();
        for (int column = 0; column < columns; column++) {
            target.value(0, column, sheet.heads().get(column));
            target.style(0, column).bold().wrapText(true).set();
            target.width(column, width(sheet, column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Sheet.Value> values = sheet.rows().get(row);
            for (int column = 0; column < columns; column++) {
                write(target, row + 1, column, values.get(column), names);
            }
        }
        target.freezePane(1, 1);
    }

    private static void write(Worksheet target, int row, int column, Sheet.Value value, Map<String, String> names) {
        if (value instanceof Sheet.Text text) {
            String all = text.text();
            target.value(row, column, all.length() > LONGEST_TEXT ? all.substring(0, LONGEST_TEXT) : all);
        } else if (value instanceof Sheet.Decimal decimal) {
            target.value(row, column, decimal.number());
            target.style(row, column).format(decimal.format()).set();
        } else if (value instanceof Sheet.Day day) {
            target.value(row, column, day.day());
            target.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Sheet.Live live) {
            target.formula(row, column, escaped(named(live.formula(), names)));
            target.style(row, column).format(live.format()).set();
        }
    }

    /** With the sheets' names in the place of their ids: {costs}D2 becomes 'Costs'!D2. */
    private static String named(String formula, Map<String, String> names) {
        return OTHER_SHEET
                .matcher(formula)
                .replaceAll(id -> Matcher.quoteReplacement("'" + names.getOrDefault(id.group(1), id.group(1)) + "'!"));
    }

    /** The library writes a formula into the file as it is. */
    private static String escaped(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static int width(Sheet sheet, int column) {
        int longest = NARROWEST;
        for (List<Sheet.Value> row : sheet.rows()) {
            longest = Math.max(longest, length(row.get(column)));
        }
        int head = Math.min(sheet.heads().get(column).length(), 2 * NARROWEST);
        return Math.min(Math.max(longest, head) + 2, WIDEST);
    }

    private static int length(Sheet.Value value) {
        return value instanceof Sheet.Text text ? text.text().length() : NARROWEST + 2;
    }

    /** What the live cells come to, row by row: the order in which the library writes them. */
    private static List<String> computed(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(List::stream)
                .filter(Sheet.Live.class::isInstance)
                .map(value -> ((Sheet.Live) value).number().toPlainString())
                .toList();
    }
}
