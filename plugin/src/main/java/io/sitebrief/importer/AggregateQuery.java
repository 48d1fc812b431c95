package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The grouping around a team's own SELECT: one row for each month, campaign, channel and currency. It keeps to the SQL
 * that PostgreSQL, DuckDB, Trino, Spark and the warehouses share: nested SELECTs, CASE, DATE literals, names unquoted.
 *
 * @param select the team's SELECT of message rows
 * @param date the column of the day
 * @param names the columns of campaign, channel and currency that there are, by role
 * @param metrics the columns of the metrics
 */
record AggregateQuery(String select, String date, List<Column> names, List<Column> metrics) {

    /** The group of rows that have no day, and that of days before the window; those after it come last. */
    static final String UNDATED = "undated";

    private static final String OUTSIDE = "outside";

    AggregateQuery {
        names = List.copyOf(names);
        metrics = List.copyOf(metrics);
    }

    /** What a column gives, and its name in the SELECT. */
    record Column(String role, String name) {

        String alias() {
            return "sb_" + role.replace('-', '_').toLowerCase(Locale.ROOT);
        }
    }

    /** The whole query for a window of days. */
    String sql(Window window) {
        List<String> groups = new ArrayList<>(List.of("sb_cell"));
        names.forEach(column -> groups.add(column.alias()));
        List<String> found = new ArrayList<>(groups);
        found.add("COUNT(*) AS sb_rows");
        found.add("MIN(sb_day) AS sb_first");
        found.add("MAX(sb_day) AS sb_last");
        found.add(emptyRows() + " AS sb_empty");
        metrics.forEach(column -> found.add("SUM(" + column.alias() + ") AS " + column.alias()));
        return "SELECT " + String.join(",\n  ", found)
                + "\nFROM (\n"
                + inner(window)
                + "\n) sb_dated\nGROUP BY "
                + String.join(", ", groups);
    }

    /** Rows without a value say nothing, as they would in a file. */
    private String emptyRows() {
        return metrics.isEmpty()
                ? "0"
                : metrics.stream()
                        .map(column -> column.alias() + " IS NULL")
                        .collect(Collectors.joining(" AND ", "SUM(CASE WHEN ", " THEN 1 ELSE 0 END)"));
    }

    private String inner(Window window) {
        List<String> found = new ArrayList<>();
        found.add(cells(window) + " AS sb_cell");
        found.add(date + " AS sb_day");
        names.forEach(column -> found.add(column.name() + " AS " + column.alias()));
        metrics.forEach(column -> found.add(column.name() + " AS " + column.alias()));
        return "  SELECT " + String.join(",\n    ", found) + "\n  FROM (\n" + select + "\n  ) sb_given";
    }

    /** The month of a day by its first day, so that months are cut where the brief's periods cut them. */
    private String cells(Window window) {
        List<Period> months = window.months();
        StringBuilder text =
                new StringBuilder("CASE\n      WHEN ").append(date).append(" IS NULL THEN '" + UNDATED + "'");
        when(text, months.get(0).from(), OUTSIDE + "-before");
        for (Period month : months) {
            when(text, month.to().plusDays(1), month.from().toString());
        }
        return text.append("\n      ELSE '")
                .append(OUTSIDE)
                .append("-after' END")
                .toString();
    }

    private void when(StringBuilder text, LocalDate end, String name) {
        text.append("\n      WHEN ")
                .append(date)
                .append(" < DATE '")
                .append(end)
                .append("' THEN '")
                .append(name)
                .append("'");
    }

    /** The place of a role among the columns of the result, counted from 1; none where the query has no such column. */
    Optional<Integer> place(String role) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).role().equals(role)) {
                return Optional.of(i + 2);
            }
        }
        return Optional.empty();
    }

    /** The place of the number of rows; first day, last day, empty rows and the metrics follow. */
    int placeOfRows() {
        return names.size() + 2;
    }
}
