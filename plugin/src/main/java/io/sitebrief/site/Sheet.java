package io.sitebrief.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A table as data: typed cells below heads that name their unit.
 *
 * @param id stable and unique, in kebab-case
 * @param name as the reader sees it
 * @param rows each as long as the heads
 */
public record Sheet(String id, String name, List<String> heads, List<List<Value>> rows) {

    public Sheet {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What a cell holds. */
    public sealed interface Value {}

    /** A text, whatever it begins with: never a formula. */
    public record Text(String text) implements Value {}

    /**
     * A number.
     *
     * @param format how a spreadsheet shows it: {@code #,##0.00}
     */
    public record Decimal(BigDecimal number, String format) implements Value {}

    public record Day(LocalDate day) implements Value {}

    /**
     * A number that the spreadsheet computes.
     *
     * @param formula over other cells, in the spreadsheet's own language and without the sign of equality; another
     *     sheet stands as its id in braces: {@code {costs}D2}
     * @param number what it comes to, as the brief has it
     */
    public record Live(String formula, BigDecimal number, String format) implements Value {}

    /** Nothing is known or nothing applies. */
    public record Blank() implements Value {}

    /** The place of a column's cell: C7. The first row holds the heads. */
    public static String cell(int column, int row) {
        return letters(column) + (row + 2);
    }

    /** A column's name: A, B, … Z, AA. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
