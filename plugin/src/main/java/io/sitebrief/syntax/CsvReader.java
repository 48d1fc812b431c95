package io.sitebrief.syntax;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text of cells and rows to rows with places: CSV in any of its dialects, packed or not.
 *
 * <p>The byte-order mark tells the encoding, else the owner does, else it is UTF-8. A first line {@code sep=;} tells the
 * delimiter, else the owner does, else the first rows do. The rows stream: memory does not grow with their number.
 */
public final class CsvReader {

    /** Cells of a row, here and in a workbook. */
    static final int MOST_CELLS = 4_000;

    private static final int SAMPLE = 65_536;

    private CsvReader() {}

    /** What the owner says of a file: its encoding, its delimiter, and the entry of a zip that is meant. */
    public record Settings(Optional<Charset> encoding, Optional<Character> delimiter, Optional<String> entry) {

        public static final Settings NONE = new Settings(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Hands every row to the handler, in order; the problem that ended the reading early is the answer, if any. */
    public static List<Problem> read(InputFile file, Settings settings, RowHandler rows) throws IOException {
        try (InputStream in = Unpacking.open(file, settings.entry());
                BufferedReader text = decoded(file, in, settings)) {
            return rows(file, text, settings, rows);
        } catch (RefusedInput refused) {
            return List.of(refused.problem());
        }
    }

    private static BufferedReader decoded(InputFile file, InputStream in, Settings settings) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] mark = bytes.readNBytes(3);
        Charset encoding = settings.encoding().orElse(StandardCharsets.UTF_8);
        int length = 0;
        if (mark.length == 3 && (mark[0] & 0xff) == 0xef && (mark[1] & 0xff) == 0xbb && (mark[2] & 0xff) == 0xbf) {
            encoding = StandardCharsets.UTF_8;
            length = 3;
        } else if (mark.length >= 2 && (mark[0] & 0xff) == 0xff && (mark[1] & 0xff) == 0xfe) {
            encoding = StandardCharsets.UTF_16LE;
            length = 2;
        } else if (mark.length >= 2 && (mark[0] & 0xff) == 0xfe && (mark[1] & 0xff) == 0xff) {
            encoding = StandardCharsets.UTF_16BE;
            length = 2;
        }
        bytes.unread(mark, length, mark.length - length);
        return new BufferedReader(new StrictText(file.path(), bytes, encoding), SAMPLE);
    }

    private static List<Problem> rows(InputFile file, BufferedReader text, Settings settings, RowHandler rows)
            throws IOException {
        String sample = sample(text);
        String first = sample.lines().findFirst().orElse("").replace("\"", "");
        boolean said = first.length() == 5 && first.startsWith("sep=");
        if (said) {
            text.readLine();
        }
        char delimiter = said ? first.charAt(4) : settings.delimiter().orElseGet(() -> Delimiter.of(sample));
        return parse(file, text, delimiter, said ? 1 : 0, rows);
    }

    private static String sample(BufferedReader text) throws IOException {
        text.mark(SAMPLE);
        char[] buffer = new char[SAMPLE];
        int length = 0;
        for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(0, read)) {
            read = text.read(buffer, length, SAMPLE - length);
        }
        text.reset();
        return new String(buffer, 0, length);
    }

    private static List<Problem> parse(
            InputFile file, BufferedReader text, char delimiter, int linesBefore, RowHandler rows) throws IOException {
        Filling filling = new Filling(new Row(file.path(), false), linesBefore);
        try (CloseableIterator<Row> records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(filling, text)
                .iterator()) {
            boolean more = true;
            while (more && records.hasNext()) {
                more = rows.row(records.next());
            }
            return List.of();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof UncheckedIOException first) {
                throw first.getCause();
            }
            return List.of(mistake(new Source(file.path(), filling.begunAt, 1), broken));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Problem mistake(Source place, CsvParseException broken) {
        String message = String.valueOf(broken.getMessage());
        if (message.contains("maximum buffer size")) {
            return Problem.of(ProblemKind.TOO_LARGE, place, "a cell", "16,777,216 characters")
                    .withHint("a quote that opens and is never closed makes the rest of the file one cell");
        }
        if (message.contains("Unclosed quote") || message.contains("EOF")) {
            return Problem.of(ProblemKind.BROKEN_CSV, place, "a quote that opens in this row is never closed")
                    .withHint("close it; a quote inside a quoted cell is written twice");
        }
        if (message.contains("closing quote")) {
            return Problem.of(ProblemKind.BROKEN_CSV, place, "text follows a closing quote, expected a delimiter");
        }
        return Problem.of(ProblemKind.BROKEN_CSV, place, "the row cannot be read: " + message);
    }

    /** Fills one row object again and again from the library's buffer. */
    private static final class Filling extends AbstractBaseCsvCallbackHandler<Row> {

        private final Row row;
        private final int linesBefore;
        private int begunAt = 1;

        Filling(Row row, int linesBefore) {
            this.row = row;
            this.linesBefore = linesBefore;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            begunAt = Math.toIntExact(startingLineNumber) + linesBefore;
            row.begin(begunAt);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= MOST_CELLS) {
                Problem problem =
                        Problem.of(ProblemKind.TOO_LARGE, row.source(), "the number of cells in a row", MOST_CELLS);
                throw new UncheckedIOException(new RefusedInput(problem));
            }
            row.add(new String(buffer, offset, length), quoted);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
