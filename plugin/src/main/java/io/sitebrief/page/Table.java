package io.sitebrief.page;

import io.sitebrief.site.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as the theme prints it; the first cell of a row is its heading. */
public record Table(
        List<Column> columns, List<Row> rows, Optional<List<Piece>> caption, Optional<String> id, boolean sortable) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Table of(List<Column> columns, List<Row> rows) {
        return new Table(columns, rows, Optional.empty(), Optional.empty(), false);
    }

    /** With no more rows than these. */
    Table first(int most) {
        return new Table(columns, rows.subList(0, Math.min(most, rows.size())), caption, id, sortable);
    }

    Table captioned(List<Piece> words) {
        return new Table(columns, rows, Optional.of(words), id, sortable);
    }

    Table identified(String anchor) {
        return new Table(columns, rows, caption, Optional.of(anchor), sortable);
    }

    Table sorting() {
        return new Table(columns, rows, caption, id, true);
    }

    /**
     * A column.
     *
     * @param kind text, number, drawing or wide (a drawing that takes most of the width)
     * @param spare left out on phones
     * @param hidden the label is read aloud only
     */
    public record Column(String label, String kind, boolean spare, boolean hidden) {

        static Column text(String label) {
            return new Column(label, "text", false, false);
        }

        static Column number(String label) {
            return new Column(label, "number", false, false);
        }

        static Column drawing(String label) {
            return new Column(label, "drawing", false, false);
        }

        static Column wide(String label) {
            return new Column(label, "wide", false, false);
        }

        Column onWideScreens() {
            return new Column(label, kind, true, hidden);
        }
    }

    /** A row; total sets it off as a sum. */
    public record Row(List<Cell> cells, boolean total, Optional<String> id) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(Cell... cells) {
            return new Row(List.of(cells), false, Optional.empty());
        }

        Row summing() {
            return new Row(cells, true, id);
        }

        Row named(String anchor) {
            return new Row(cells, total, Optional.of(anchor));
        }
    }

    /**
     * A cell: what it holds is printed in the order of the components; notes are lines in small type below it, sort is
     * the plain value to sort by.
     */
    public record Cell(
            Optional<String> text,
            Optional<List<Piece>> words,
            Optional<Num> figure,
            Optional<Tag> tag,
            Optional<Link> link,
            Optional<List<Mark>> marks,
            Optional<Markdown> body,
            List<List<Piece>> notes,
            Optional<String> sort) {

        private static final Cell EMPTY = new Cell(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());

        static Cell empty() {
            return EMPTY;
        }

        static Cell of(String text) {
            return new Cell(
                    Optional.of(text),
                    EMPTY.words,
                    EMPTY.figure,
                    EMPTY.tag,
                    EMPTY.link,
                    EMPTY.marks,
                    EMPTY.body,
                    EMPTY.notes,
                    EMPTY.sort);
        }

        static Cell of(List<Piece> words) {
            return new Cell(
                    EMPTY.text,
                    Optional.of(words),
                    EMPTY.figure,
                    EMPTY.tag,
                    EMPTY.link,
                    EMPTY.marks,
                    EMPTY.body,
                    EMPTY.notes,
                    EMPTY.sort);
        }

        static Cell of(Num figure) {
            return new Cell(
                    EMPTY.text,
                    EMPTY.words,
                    Optional.of(figure),
                    EMPTY.tag,
                    EMPTY.link,
                    EMPTY.marks,
                    EMPTY.body,
                    EMPTY.notes,
                    EMPTY.sort);
        }

        static Cell of(Tag tag) {
            return new Cell(
                    EMPTY.text,
                    EMPTY.words,
                    EMPTY.figure,
                    Optional.of(tag),
                    EMPTY.link,
                    EMPTY.marks,
                    EMPTY.body,
                    EMPTY.notes,
                    EMPTY.sort);
        }

        static Cell of(Link link) {
            return new Cell(
                    EMPTY.text,
                    EMPTY.words,
                    EMPTY.figure,
                    EMPTY.tag,
                    Optional.of(link),
                    EMPTY.marks,
                    EMPTY.body,
                    EMPTY.notes,
                    EMPTY.sort);
        }

        static Cell drawn(List<Mark> marks) {
            return new Cell(
                    EMPTY.text,
                    EMPTY.words,
                    EMPTY.figure,
                    EMPTY.tag,
                    EMPTY.link,
                    Optional.of(marks),
                    EMPTY.body,
                    EMPTY.notes,
                    EMPTY.sort);
        }

        static Cell of(Markdown body) {
            return new Cell(
                    EMPTY.text,
                    EMPTY.words,
                    EMPTY.figure,
                    EMPTY.tag,
                    EMPTY.link,
                    EMPTY.marks,
                    Optional.of(body),
                    EMPTY.notes,
                    EMPTY.sort);
        }

        /** A text where there is one, else an empty cell. */
        static Cell orEmpty(Optional<String> text) {
            return text.map(Cell::of).orElse(EMPTY);
        }

        Cell tagged(Tag added) {
            return new Cell(text, words, figure, Optional.of(added), link, marks, body, notes, sort);
        }

        /** The same with a line in small type below it. */
        Cell noted(List<Piece> line) {
            List<List<Piece>> lines = new ArrayList<>(notes);
            lines.add(line);
            return new Cell(text, words, figure, tag, link, marks, body, List.copyOf(lines), sort);
        }

        /** The same with each text that there is as a line below it. */
        Cell noted(Optional<String> line) {
            return line.map(known -> noted(Piece.words(known))).orElse(this);
        }

        Cell sortedBy(String value) {
            return new Cell(text, words, figure, tag, link, marks, body, notes, Optional.of(value));
        }
    }
}
