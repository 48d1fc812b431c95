package io.sitebrief.review;

import java.util.List;

/**
 * A part of a comment: a table, or a list where there are no columns.
 *
 * @param title what a closed part says of itself; an open one has none
 * @param columns heads; one that begins with a bar stands at the right
 */
record Section(String title, List<String> columns, List<List<String>> rows) {

    private static final String RIGHT = "|";

    Section {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Section open(List<String> columns, List<List<String>> rows) {
        return new Section("", columns, rows);
    }

    static Section list(String title, List<String> lines) {
        return new Section(title, List.of(), lines.stream().map(List::of).toList());
    }

    static String right(String head) {
        return RIGHT + head;
    }

    static boolean isRight(String head) {
        return head.startsWith(RIGHT);
    }

    boolean isOpen() {
        return title.isEmpty();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
