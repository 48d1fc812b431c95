package io.sitebrief.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.sitebrief.brief.Facts;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables as CSV: UTF-8 with a byte order mark, by which spreadsheets know it; figures exact and plain, an unknown one with
 * its reason; drawings left out. No cell is a formula for a spreadsheet: a text that begins like one gets an apostrophe.
 */
record TableCsv(Facts facts) {

    private static final String MARK = "\ufeff";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+@\\t\\r\\n-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String MINUS = "\u2212";

    SiteFile file(String name, Table table) {
        List<Integer> columns = IntStream.range(0, table.columns().size())
                .filter(i -> !List.of("drawing", "wide")
                        .contains(table.columns().get(i).kind()))
                .boxed()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(i -> table.columns().get(i).label()).toList());
        table.rows()
                .forEach(row -> rows.add(columns.stream()
                        .map(i -> i < row.cells().size() ? text(row.cells().get(i)) : "")
                        .toList()));
        return file(name, rows);
    }

    static SiteFile file(String name, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(TableCsv::inert).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SiteFile.text("data/" + name + ".csv", text.toString());
    }

    /** The text so that no spreadsheet takes it for a formula. */
    static String inert(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private String text(Cell cell) {
        List<String> parts = new ArrayList<>();
        cell.text().ifPresent(parts::add);
        cell.words().map(Piece::plain).ifPresent(parts::add);
        cell.figure().map(this::number).ifPresent(parts::add);
        cell.tag().map(Tag::word).ifPresent(parts::add);
        cell.link().map(Link::text).ifPresent(parts::add);
        cell.body().ifPresent(body -> parts.add(body.text()));
        cell.notes().forEach(note -> parts.add(Piece.plain(note)));
        return String.join("; ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** The figure's own value, with the sign that the table shows; as it reads where it is unknown. */
    private String number(Num shown) {
        Optional<BigDecimal> value =
                facts.find(shown.fact()).flatMap(figure -> figure.amount().known());
        return value.map(known -> shown.text().startsWith(MINUS) && known.signum() > 0 ? known.negate() : known)
                .map(BigDecimal::toPlainString)
                .orElseGet(
                        () -> shown.why().map(why -> shown.text() + ": " + why).orElse(shown.text()));
    }
}
