package io.sitebrief.syntax;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Sheets of an XLSX workbook to rows with places, where a column is a cell's number. The rows stream, the texts that
 * they share are in memory. The only class that knows the library, which is not loaded while nobody reads a workbook.
 */
public final class WorkbookReader {

    private static final int MAGIC = 4;
    private static final String OLD = "an old binary workbook (.xls), expected it saved as .xlsx, or downloaded as CSV";

    private WorkbookReader() {}

    /** Whether the file is a workbook, by its first bytes and its name. */
    public static boolean reads(InputFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] first = in.readNBytes(MAGIC);
            return isOld(first) || isZip(first) && isNamed(file);
        }
    }

    private static boolean isZip(byte[] first) {
        return first.length == MAGIC && first[0] == 'P' && first[1] == 'K';
    }

    private static boolean isNamed(InputFile file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    private static boolean isOld(byte[] first) {
        return first.length == MAGIC && (first[0] & 0xff) == 0xd0 && (first[1] & 0xff) == 0xcf && first[2] == 0x11;
    }

    /** The names of the sheets, in order. */
    public static Result<List<String>> sheets(InputFile file) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return Result.of(workbook.getSheets().map(Sheet::getName).toList());
        } catch (RefusedInput refused) {
            return Result.failed(List.of(refused.problem()));
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | UncheckedIOException broken) {
            return Result.failed(List.of(broken(file, broken)));
        }
    }

    /** Hands every row of a sheet to the handler, in order; the problem that ended the reading early, if any. */
    public static List<Problem> read(InputFile file, String sheet, RowHandler rows) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            Optional<Sheet> found = workbook.findSheet(sheet);
            if (found.isEmpty()) {
                List<String> names = workbook.getSheets().map(Sheet::getName).toList();
                String message =
                        "the workbook holds no sheet '" + sheet + "', expected one of " + String.join(", ", names);
                return List.of(Problem.of(ProblemKind.NOT_THIS_REPORT, Source.ofFile(file.path()), message));
            }
            rows(file, found.get(), new CellText(workbook.isDate1904()), rows);
            return List.of();
        } catch (RefusedInput refused) {
            return List.of(refused.problem());
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | UncheckedIOException broken) {
            return List.of(broken(file, broken));
        }
    }

    private static ReadableWorkbook open(InputFile file) throws IOException {
        byte[] packed = Packed.workbook(file, OLD);
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(true, false));
        } catch (IOException broken) {
            throw new RefusedInput(broken(file, broken));
        }
    }

    private static void rows(InputFile file, Sheet sheet, CellText text, RowHandler rows) throws IOException {
        Row row = new Row(file.path(), true);
        try (Stream<org.dhatim.fastexcel.reader.Row> all = stream(file, sheet)) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = all.iterator();
            boolean more = true;
            while (more && each.hasNext()) {
                org.dhatim.fastexcel.reader.Row next = each.next();
                if (next.getCellCount() > CsvReader.MOST_CELLS) {
                    throw Unpacking.refuse(
                            file, ProblemKind.TOO_LARGE, "the number of cells in a row", CsvReader.MOST_CELLS);
                }
                fill(row, next, text);
                more = rows.row(row);
            }
        }
    }

    /** The bytes are in memory: what cannot be read is a broken workbook, never a broken disk. */
    private static Stream<org.dhatim.fastexcel.reader.Row> stream(InputFile file, Sheet sheet) throws RefusedInput {
        try {
            return sheet.openStream();
        } catch (IOException broken) {
            throw new RefusedInput(broken(file, broken));
        }
    }

    /** The cells up to the last that is not empty. */
    private static void fill(Row row, org.dhatim.fastexcel.reader.Row from, CellText text) {
        row.begin(from.getRowNum());
        int size = from.getCellCount();
        while (size > 0
                && from.getOptionalCell(size - 1).map(text::of).orElse("").isEmpty()) {
            size--;
        }
        for (int i = 0; i < size; i++) {
            Optional<Cell> cell = from.getOptionalCell(i);
            row.add(cell.map(text::of).orElse(""), cell.map(CellText::isNumber).orElse(false));
        }
    }

    private static Problem broken(InputFile file, Exception why) {
        String first = String.valueOf(why.getMessage()).lines().findFirst().orElse("no reason given");
        String message = "the workbook cannot be read: " + first;
        return Problem.of(ProblemKind.BROKEN_CSV, Source.ofFile(file.path()), message);
    }
}
