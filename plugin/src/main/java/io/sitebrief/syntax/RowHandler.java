package io.sitebrief.syntax;

/** Takes the rows of a table, one after the other. */
@FunctionalInterface
public interface RowHandler {

    /** Takes a row, which is only valid during the call; answers whether more rows are wanted. */
    boolean row(Row row);
}
