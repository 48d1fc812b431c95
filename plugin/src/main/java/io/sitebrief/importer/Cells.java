package io.sitebrief.importer;

import io.sitebrief.figure.Unit;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one file, each by what its column gives; a cell that cannot be read is told to the sink. */
final class Cells {

    private static final Pattern DURATION = Pattern.compile("(\\d+):([0-5]\\d):([0-5]\\d)");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\s\u00a0\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+");
    private static final Pattern LINKED_ID = Pattern.compile("\\d{10,}(?!.*\\d{10,})");
    private static final Pattern ROUNDED_ID = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SECONDS_AN_HOUR = 3600;
    private static final int HOUR_DECIMALS = 10;
    private static final int LONGEST = 300;

    private final TableShape shape;
    private final Dictionary dictionary;
    private final NumberForm numbers;
    private final MetricSink sink;

    Cells(TableShape shape, Dictionary dictionary, NumberForm numbers, MetricSink sink) {
        this.shape = shape;
        this.dictionary = dictionary;
        this.numbers = numbers;
        this.sink = sink;
    }

    /** A column of one metric in one file, and how its numbers are meant. */
    record Column(String metric, int place, String header, boolean hours, boolean percent, boolean micros) {}

    /** The columns of metrics that a file has. */
    List<Column> columns(Layout layout) {
        return shape.columns().stream()
                .filter(TableShape.Column::isMetric)
                .flatMap(column ->
                        layout.place(column.role()).map(place -> column(column.role(), place, layout)).stream())
                .toList();
    }

    private Column column(String metric, int place, Layout layout) {
        String header = layout.name(place);
        Optional<Unit> unit = dictionary.unit(metric);
        boolean rate = unit.equals(Optional.of(Unit.RATIO));
        return new Column(
                metric,
                place,
                header,
                unit.equals(Optional.of(Unit.HOURS)),
                rate && (shape.has(TableShape.Habit.PERCENT) || header.contains("%")),
                dictionary.isMoney(metric) && HeaderText.normal(header).contains("micro"));
    }

    /** The value of a metric in a row; absent where the cell says that there is none, or is no number. */
    Optional<BigDecimal> number(Row row, Column column) {
        String cell = row.cell(column.place());
        if (NumberForm.isMissing(cell)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = quiet(row, column);
        if (value.isEmpty()) {
            String stripped = shortened(cell.strip());
            char first = stripped.charAt(0);
            boolean formula = first == '=' || first == '@' || first == '+' || first == '-';
            ProblemKind kind = formula ? ProblemKind.FORMULA_CELL : ProblemKind.CELL_NOT_A_NUMBER;
            sink.problem(Problem.of(kind, row.at(column.place()), stripped, column.header()));
        }
        return value;
    }

    /** The value of a cell, without a word where it is no number. */
    Optional<BigDecimal> quiet(Row row, Column column) {
        String cell = row.cell(column.place());
        if (column.hours() && cell.indexOf(':') > 0) {
            Matcher duration = DURATION.matcher(cell.strip());
            return duration.matches() ? Optional.of(hours(duration)) : Optional.empty();
        }
        Optional<BigDecimal> number = (row.isNumber(column.place()) ? NumberForm.POINT : numbers).parse(cell);
        if (column.percent() && cell.indexOf('%') < 0) {
            return number.map(value -> value.divide(HUNDRED));
        }
        return column.micros() ? number.map(value -> value.movePointLeft(6)) : number;
    }

    private static BigDecimal hours(Matcher duration) {
        long seconds = Long.parseLong(duration.group(1)) * SECONDS_AN_HOUR
                + Long.parseLong(duration.group(2)) * 60
                + Long.parseLong(duration.group(3));
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(SECONDS_AN_HOUR), HOUR_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The text of a cell on one line, without characters that nobody sees; empty where it says nothing. */
    static String text(String cell) {
        return isPlain(cell)
                ? cell
                : shortened(INVISIBLE.matcher(cell).replaceAll(" ").strip());
    }

    /** Whether a cell is short and of visible letters of the Latin alphabet with single spaces in between, as most are. */
    private static boolean isPlain(String cell) {
        boolean afterSpace = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c > '~' && c < '\u00c0' || c > '\u024f' || c == ' ' && afterSpace) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return !afterSpace && cell.length() <= LONGEST || cell.isEmpty();
    }

    /** An id as text; of a link the long number in it, where there is one. A spreadsheet that showed it as 7.37E+18 has lost its digits for good. */
    Optional<String> id(Row row, int place) {
        String id = text(row.cell(place));
        if (NumberForm.isMissing(id)) {
            return Optional.empty();
        }
        if (ROUNDED_ID.matcher(id).matches()) {
            sink.problem(Problem.of(
                    ProblemKind.NOT_THIS_REPORT,
                    row.at(place),
                    "a spreadsheet has rounded the id '" + id + "', expected the file as it was downloaded"));
        }
        Matcher number = LINKED_ID.matcher(id);
        return Optional.of(id.startsWith("http") && number.find() ? number.group() : id);
    }

    /** A currency code in a cell or a header. */
    Optional<String> currency(String code, Source source) {
        String plain = code.strip();
        if (NumberForm.isMissing(plain)) {
            return Optional.empty();
        }
        if (!plain.matches("[A-Z]{3}")) {
            sink.problem(Problem.of(ProblemKind.NOT_A_CURRENCY, source, shortened(plain)));
            return Optional.empty();
        }
        return Optional.of(plain);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
