package io.sitebrief.syntax;

import io.sitebrief.source.Source;
import java.util.Arrays;

/**
 * One row of a table: its cells as text, and their places.
 *
 * <p>A reader fills the same object for every row, so that a file of any length needs the memory of one row; whoever
 * wants to keep a cell keeps its text.
 */
public final class Row {

    private final String file;
    private final boolean counted;
    private String[] cells = new String[32];
    private boolean[] marked = new boolean[32];
    private int size;
    private int line;

    /** @param counted whether a cell's place is its number in the row, as in a workbook, and not its first character */
    Row(String file, boolean counted) {
        this.file = file;
        this.counted = counted;
    }

    void begin(int startingLine) {
        line = startingLine;
        size = 0;
    }

    /** @param mark in a text that the cell stood in quotes, in a workbook that it is a number */
    void add(String cell, boolean mark) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            marked = Arrays.copyOf(marked, size * 2);
        }
        cells[size] = cell;
        marked[size] = mark;
        size++;
    }

    /** The line on which the row begins, counted from 1. */
    public int line() {
        return line;
    }

    /** How many cells the row has. */
    public int size() {
        return size;
    }

    /** The text of a cell, counted from 0; empty beyond the row's end. */
    public String cell(int index) {
        return index < size ? cells[index] : "";
    }

    /** Whether a cell is a number by its kind and not by its text, as in a workbook; it reads the same in every locale. */
    public boolean isNumber(int index) {
        return counted && index < size && marked[index];
    }

    /** Whether the row ends with its last filled cell, so that its length says nothing. */
    public boolean endsEarly() {
        return counted;
    }

    public boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (!cells[i].isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The place of the row. */
    public Source source() {
        return new Source(file, line, 1);
    }

    /** The place of a cell, line breaks and quotes in the cells before it counted. */
    public Source at(int index) {
        if (counted) {
            return new Source(file, line, index + 1);
        }
        int atLine = line;
        int column = 1;
        for (int i = 0; i < Math.min(index, size); i++) {
            String cell = cells[i];
            int breaks = (int) cell.chars().filter(c -> c == '\n').count();
            int quotes =
                    marked[i] ? 1 + (int) cell.chars().filter(c -> c == '"').count() : 0;
            atLine += breaks;
            int lastLine = cell.length() - cell.lastIndexOf('\n') - 1;
            column = (breaks > 0 ? 1 : column + (marked[i] ? 1 : 0)) + lastLine + quotes + 1;
        }
        return new Source(file, atLine, column);
    }
}
