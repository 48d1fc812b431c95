package io.sitebrief.importer;

import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Row;
import io.sitebrief.syntax.RowHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header below titles and notes, and hands on the rows of data under it. A later row that is a header again
 * begins another block of the same kind.
 */
final class TableScan implements RowHandler {

    private static final int MOST_CANDIDATES = 1_000;
    private static final String OTHER_LANGUAGE = ", or, if only its language differs, name its headers under 'columns'";

    private final TableShape shape;
    private final Body body;
    private @Nullable Layout layout;
    private List<String> nearest = List.of();
    private int fewestMissing = Integer.MAX_VALUE;
    private int line = 1;
    private int candidates;

    TableScan(TableShape shape, Body body) {
        this.shape = shape;
        this.body = body;
    }

    /** What is done with header and rows. */
    interface Body {

        /** Takes the header; answers whether its rows are wanted. */
        boolean header(Row row, Layout layout);

        /** Takes a row of data. */
        void row(Row row, Layout layout);
    }

    @Override
    public boolean row(Row row) {
        if (row.isBlank()) {
            return true;
        }
        if (row.size() == 1 && row.cell(0).startsWith("#")) {
            return true;
        }
        Layout current = layout;
        if (current != null && !repeats(row, current)) {
            body.row(row, current);
            return true;
        }
        Optional<Layout> found = Layout.of(row, shape);
        if (found.isEmpty()) {
            note(row);
            return true;
        }
        layout = found.get();
        return body.header(row, found.get());
    }

    boolean foundHeader() {
        return layout != null;
    }

    private static boolean repeats(Row row, Layout layout) {
        if (row.size() != layout.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).strip().equals(layout.name(i))) {
                return false;
            }
        }
        return true;
    }

    /** Remembers the row that comes nearest to a header. */
    private void note(Row row) {
        candidates++;
        if (candidates > MOST_CANDIDATES) {
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.cell(i).strip());
        }
        int missing = lacking(cells).size();
        if (missing < fewestMissing) {
            fewestMissing = missing;
            line = row.line();
            nearest = cells;
        }
    }

    private List<TableShape.Column> lacking(List<String> cells) {
        List<String> normal = cells.stream().map(HeaderText::normal).toList();
        return shape.columns().stream()
                .filter(TableShape.Column::needed)
                .filter(column -> column.headers().stream().noneMatch(header -> isIn(normal, header)))
                .toList();
    }

    private static boolean isIn(List<String> normal, String header) {
        String wanted = HeaderText.normal(header);
        return normal.stream()
                .anyMatch(cell ->
                        cell.equals(wanted) || HeaderText.star(wanted, cell).isPresent());
    }

    /** What to say when no row is the header: the columns that the nearest row lacks, and what it has instead. */
    Problem noHeader(String file) {
        List<TableShape.Column> lacking = lacking(nearest);
        List<String> names = lacking.stream()
                .map(column -> "'" + column.headers().get(0) + "'")
                .toList();
        Problem problem =
                Problem.of(ProblemKind.NO_HEADER, new Source(file, line, 1), String.join(", ", names), shape.reader());
        Optional<String> likely = lacking.stream()
                .flatMap(column -> Nearest.to(column.headers().get(0), nearest).stream())
                .findFirst();
        String found = likely.map(name -> "line " + line + " has the column '" + name + "'")
                .orElse("line " + line + " comes nearest: " + shortened(String.join(", ", nearest)));
        return problem.withHint(
                shape.report().isEmpty() ? found : found + "; download " + shape.report() + OTHER_LANGUAGE);
    }

    private static String shortened(String text) {
        int most = 120;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
