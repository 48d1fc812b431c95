package io.sitebrief.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a kind of table looks like: which columns it has, under which headers, and its habits.
 *
 * <p>A column is named by what it gives: {@code date}, {@code from}, {@code to}, {@code campaign}, {@code channel},
 * {@code message}, {@code title}, {@code currency}, or the id of a metric. A header may hold one {@code *} where the file
 * writes a currency, as in {@code Amount spent (*)}.
 *
 * @param reader the reader's id
 * @param columns the columns; a row is the header when it holds all that are needed
 * @param habits what such files do
 * @param locale how such files write numbers and dates, where that never differs
 * @param cap the most rows that such a file holds, 0 where there is no limit
 * @param report which report the reader takes, in the words of its platform; empty where any table will do
 */
public record TableShape(
        String reader, List<Column> columns, Set<Habit> habits, Optional<Locale> locale, int cap, String report) {

    /** The columns that are not metrics. */
    public static final Set<String> ROLES =
            Set.of("date", "from", "to", "campaign", "channel", "message", "title", "currency", "status", "nth-day");

    /** Things that some exports do. */
    public enum Habit {
        /** Rows lack the empty cells at their end. */
        TRIMMED_ROWS,
        /** There is a row for each day, so that a missing day is worth a word. */
        DAILY,
        /** Rates are written as 16.4 and mean percent. */
        PERCENT,
        /** A row without campaign or message is a summary of the others. */
        NAMELESS_TOTAL,
        /** A column may stand twice with the same values. */
        TWIN_COLUMNS
    }

    /** A column: what it gives, whether the header must have it, and what the header may call it. */
    public record Column(String role, boolean needed, List<String> headers) {

        public Column {
            headers = List.copyOf(headers);
        }

        public boolean isMetric() {
            return !ROLES.contains(role);
        }
    }

    public TableShape {
        columns = List.copyOf(columns);
        habits = Set.copyOf(habits);
    }

    /** A shape without columns. */
    public static TableShape of(String reader) {
        return new TableShape(reader, List.of(), Set.of(), Optional.empty(), 0, "");
    }

    /** With a column that the header must have, under one of these names. */
    public TableShape needs(String role, String... headers) {
        return with(new Column(role, true, List.of(headers)));
    }

    /** With a column that is read where the header has it, under one of these names. */
    public TableShape takes(String role, String... headers) {
        return with(new Column(role, false, List.of(headers)));
    }

    public TableShape habit(Habit habit) {
        Set<Habit> more = new TreeSet<>(habits);
        more.add(habit);
        return new TableShape(reader, columns, more, locale, cap, report);
    }

    /** With numbers and dates written as in this language, whatever the account's own. */
    public TableShape writtenAs(String languageTag) {
        return new TableShape(reader, columns, habits, Optional.of(Locale.forLanguageTag(languageTag)), cap, report);
    }

    /** With the most rows that such a file holds. */
    public TableShape atMost(int rows) {
        return new TableShape(reader, columns, habits, locale, rows, report);
    }

    /** With the report that the reader takes, told to whoever gives it another one. */
    public TableShape downloadedAs(String name) {
        return new TableShape(reader, columns, habits, locale, cap, name);
    }

    /** With the columns that sources.yaml declares, each of which replaces the shape's own of the same role. */
    TableShape declared(Map<String, String> headersByRole) {
        List<Column> all = new ArrayList<>(columns.stream()
                .filter(column -> !headersByRole.containsKey(column.role()))
                .toList());
        headersByRole.forEach((role, header) -> all.add(new Column(role, true, List.of(header))));
        return new TableShape(reader, all, habits, locale, cap, report);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    boolean gives(String role) {
        return columns.stream().anyMatch(column -> column.role().equals(role));
    }

    private TableShape with(Column column) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new TableShape(reader, more, habits, locale, cap, report);
    }
}
