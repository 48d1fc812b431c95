package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns the rows of a table into observations, and leaves out totals, broken rows and footers, each with a word. */
final class TableBody implements TableScan.Body {

    private static final int MOST_CHANNELS = 1_000;

    private final TableShape shape;
    private final MetricFile file;
    private final Optional<Period> stated;
    private final MetricSink sink;
    private final RowEdit edit;
    private final Cells cells;
    private final RowDays rowDays;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private Control control = new Control();
    private final Map<String, String> channels = new HashMap<>();
    private final Optional<String> counted;
    private long rows;
    private List<Cells.Column> metrics = List.of();
    private List<List<Integer>> twins = List.of();

    TableBody(TableShape shape, MetricFile file, Forms forms, Optional<Period> stated, MetricSink sink, RowEdit edit) {
        this.shape = shape;
        this.file = file;
        this.rowDays = new RowDays(forms.dates(), stated, sink);
        this.stated = stated;
        this.sink = sink;
        this.edit = edit;
        this.counted = file.countedAs();
        this.cells = new Cells(shape, file.dictionary(), forms.numbers(), sink);
    }

    /** What a platform's rows need beyond their columns. */
    @FunctionalInterface
    interface RowEdit {

        RowEdit NONE = (observation, row, layout) -> observation;

        Observation edit(Observation observation, Row row, Layout layout);
    }

    @Override
    public boolean header(Row row, Layout layout) {
        control.tell(file.dictionary(), sink);
        control = new Control();
        metrics = cells.columns(layout);
        twins = layout.places().values().stream()
                .filter(places -> places.size() > 1)
                .toList();
        boolean dated = RowDays.place(layout).isPresent();
        if (!dated && stated.isEmpty()) {
            sink.problem(Problem.of(ProblemKind.NO_DATES, file.whole()));
        }
        return !repeated(row, layout) && (dated || stated.isPresent());
    }

    /** Whether a column that is read stands in the header twice; one that is not read is only worth a warning. */
    private boolean repeated(Row row, Layout layout) {
        Set<Integer> read = new HashSet<>();
        layout.places().values().forEach(read::addAll);
        Set<String> names = new HashSet<>();
        boolean refused = false;
        for (int i = 0; i < layout.size(); i++) {
            String name = layout.name(i);
            if (!names.add(HeaderText.normal(name)) && !name.isEmpty()) {
                boolean error = read.contains(i) && !shape.has(TableShape.Habit.TWIN_COLUMNS);
                ProblemKind kind = error ? ProblemKind.DUPLICATE_HEADER : ProblemKind.REPEATED_COLUMN;
                if (error || !read.contains(i)) {
                    Problem problem = Problem.of(kind, row.at(i), name);
                    sink.problem(error ? problem.withHint("rename the one that is not meant") : problem);
                }
                refused |= error;
            }
        }
        return refused;
    }

    @Override
    public void row(Row row, Layout layout) {
        if (row.size() == 1 && layout.size() > 2) {
            note(row);
        } else if (isTotal(row, layout)) {
            sink.dropped("a row of totals");
            if (isGrand(row)) {
                control.state(totals(row), row.source());
            }
        } else if (fits(row, layout)) {
            rows++;
            rowDays.of(row, layout).ifPresent(period -> observe(row, layout, period));
        }
    }

    /** A line of text below the table, which may say that the table is not whole. */
    private void note(Row row) {
        sink.dropped("a note below the table");
        if (HeaderText.normal(row.cell(0)).startsWith("showing top")) {
            sink.problem(Problem.of(ProblemKind.ROW_CAP, row.source(), rows));
        }
    }

    private void observe(Row row, Layout layout, Period period) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Cells.Column column : metrics) {
            cells.number(row, column).ifPresent(value -> values.put(column.metric(), value));
        }
        twins(row, layout);
        control.add(values);
        counted.ifPresent(metric -> values.putIfAbsent(metric, BigDecimal.ONE));
        if (shape.has(TableShape.Habit.DAILY)) {
            days.add(period.from());
        }
        Observation observation = new Observation(
                period,
                text(row, layout, "campaign"),
                text(row, layout, "channel").map(this::asId),
                layout.place("message")
                        .flatMap(place -> cells.id(row, place))
                        .map(id -> new Observation.Post(
                                id, text(row, layout, "title").orElse(""))),
                values,
                currency(row, layout),
                row.source());
        sink.observe(edit.edit(observation, row, layout));
    }

    /** A column that stands twice must say the same twice. */
    private void twins(Row row, Layout layout) {
        for (List<Integer> places : twins) {
            String first = row.cell(places.get(0)).strip();
            for (int place : places) {
                if (!row.cell(place).strip().equals(first)) {
                    sink.problem(Problem.of(ProblemKind.DUPLICATE_HEADER, row.at(place), layout.name(place)));
                }
            }
        }
    }

    private boolean isTotal(Row row, Layout layout) {
        if (shape.has(TableShape.Habit.NAMELESS_TOTAL)
                && text(row, layout, "campaign").isEmpty()
                && text(row, layout, "message").isEmpty()) {
            return true;
        }
        return !rowDays.isDated(row, layout) && labels(row).stream().anyMatch(Totals::isTotal);
    }

    private boolean isGrand(Row row) {
        return shape.has(TableShape.Habit.NAMELESS_TOTAL)
                || labels(row).stream().anyMatch(Totals::isGrand);
    }

    /** The cells that may hold the word for a total: the first that is not empty, and the last. */
    private static List<String> labels(Row row) {
        int first = 0;
        while (first < row.size() - 1 && row.cell(first).isBlank()) {
            first++;
        }
        return List.of(row.cell(first), row.cell(row.size() - 1));
    }

    private Map<String, BigDecimal> totals(Row row) {
        Map<String, BigDecimal> totals = new HashMap<>();
        for (Cells.Column column : metrics) {
            if (!NumberForm.isMissing(row.cell(column.place()))) {
                cells.quiet(row, column).ifPresent(value -> totals.put(column.metric(), value));
            }
        }
        return totals;
    }

    /** Whether a row has the header's length, or may pass for it. */
    private boolean fits(Row row, Layout layout) {
        int length = row.size();
        while (length > layout.size() && row.cell(length - 1).isBlank()) {
            length--;
        }
        if (length > layout.size()) {
            sink.dropped("more cells than the header");
            sink.problem(Problem.of(ProblemKind.LONG_ROW, row.source(), length, layout.size())
                    .withHint("a cell that holds the delimiter stands in quotes"));
            return false;
        }
        if (length < layout.size() && row.endsEarly()) {
            return true;
        }
        boolean trimmed = shape.has(TableShape.Habit.TRIMMED_ROWS) && length > layout.size() / 2;
        if (length < layout.size()) {
            ProblemKind kind = trimmed ? ProblemKind.TRIMMED_ROW : ProblemKind.SHORT_ROW;
            Problem problem = Problem.of(kind, row.source(), length, layout.size());
            sink.problem(trimmed ? problem : problem.withHint("write its missing cells, or download the file again"));
        }
        if (length < layout.size() && !trimmed) {
            sink.dropped("fewer cells than the header");
            return false;
        }
        return true;
    }

    private static Optional<String> text(Row row, Layout layout, String role) {
        return layout.place(role).map(place -> Cells.text(row.cell(place))).filter(text -> !NumberForm.isMissing(text));
    }

    private Optional<String> currency(Row row, Layout layout) {
        Optional<Integer> column = layout.place("currency");
        if (column.isPresent()) {
            return cells.currency(row.cell(column.get()), row.at(column.get()));
        }
        if (layout.currencies().isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = new TreeSet<>(layout.currencies().values());
        if (codes.size() > 1) {
            sink.problem(Problem.of(
                    ProblemKind.NOT_THIS_REPORT, row.source(), "the header names several currencies: " + codes));
        }
        return codes.stream().findFirst().flatMap(code -> cells.currency(code, row.source()));
    }

    /** Few channels stand in many rows. */
    private String asId(String name) {
        return channels.size() < MOST_CHANNELS ? channels.computeIfAbsent(name, TableBody::id) : id(name);
    }

    /** A channel's name as an id. */
    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Tells what can only be told when all rows are read. */
    void finish() {
        control.tell(file.dictionary(), sink);
        if (shape.cap() > 0 && rows >= shape.cap()) {
            sink.problem(Problem.of(ProblemKind.ROW_CAP, file.whole(), rows));
        }
        if (!days.isEmpty()) {
            long gap = new Period(days.first(), days.last()).days() - days.size();
            if (gap > 0) {
                sink.problem(Problem.of(ProblemKind.GAP, file.whole(), gap, days.first(), days.last()));
            }
        }
    }
}
