package io.sitebrief.page;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sheet in the making: a column after the other, each saying what of a row it holds; heads name the unit. */
final class SheetOf<T> {

    private final Edition edition;
    private final String id;
    private final List<String> heads = new ArrayList<>();
    private final List<Cell<T>> cells = new ArrayList<>();

    /** What a row's cell holds; the row's number counts from 0. */
    interface Cell<T> {
        Sheet.Value of(T item, int row);
    }

    SheetOf(Edition edition, String id) {
        this.edition = edition;
        this.id = id;
    }

    /** @param head key of the column's head */
    SheetOf<T> text(String head, Function<T, String> of) {
        return column(edition.text(head), (item, row) -> text(of.apply(item)));
    }

    SheetOf<T> maybe(String head, Function<T, Optional<String>> of) {
        return column(edition.text(head), (item, row) -> text(of.apply(item).orElse("")));
    }

    SheetOf<T> day(String head, Function<T, Optional<LocalDate>> of) {
        return column(
                edition.text(head),
                (item, row) -> of.apply(item).<Sheet.Value>map(Sheet.Day::new).orElse(new Sheet.Blank()));
    }

    /** A whole number that is no figure, such as a level from 1 to 5 or a file's size. */
    SheetOf<T> number(String head, Function<T, BigDecimal> of) {
        return column(edition.text(head), (item, row) -> new Sheet.Decimal(of.apply(item), SheetUnits.WHOLE));
    }

    /** A figure of one unit, which the head names. */
    SheetOf<T> figure(String head, Unit unit, Function<T, Figure> of) {
        return column(head(head, unit), (item, row) -> units().value(of.apply(item)));
    }

    SheetOf<T> maybeFigure(String head, Unit unit, Function<T, Optional<Figure>> of) {
        return column(
                head(head, unit),
                (item, row) -> of.apply(item).map(units()::value).orElse(new Sheet.Blank()));
    }

    /** A figure whose unit differs from row to row, and beside it the unit. */
    SheetOf<T> mixed(String head, Function<T, Optional<Figure>> of) {
        return column(
                edition.text(head),
                (item, row) -> of.apply(item).map(units()::value).orElse(new Sheet.Blank()));
    }

    SheetOf<T> unit(Function<T, Unit> of) {
        return column(edition.text("sheet.unit"), (item, row) -> text(units().word(of.apply(item))));
    }

    /**
     * A figure that the spreadsheet computes from other cells; one that is unknown stands with its reason instead.
     *
     * @param formula with {r} for the row
     */
    SheetOf<T> live(String head, Unit unit, Function<T, Figure> of, String formula) {
        return column(
                head(head, unit),
                (item, row) -> units().live(of.apply(item), formula.replace("{r}", Integer.toString(row + 2))));
    }

    SheetOf<T> maybeLive(String head, Unit unit, Function<T, Optional<Figure>> of, String formula) {
        return column(
                head(head, unit),
                (item, row) -> of.apply(item)
                        .map(figure -> units().live(figure, formula.replace("{r}", Integer.toString(row + 2))))
                        .orElse(new Sheet.Blank()));
    }

    private SheetOf<T> column(String head, Cell<T> cell) {
        heads.add(head);
        cells.add(cell);
        return this;
    }

    private String head(String key, Unit unit) {
        String word = units().word(unit);
        return word.isEmpty() ? edition.text(key) : edition.text("sheet.head", edition.text(key), word);
    }

    private SheetUnits units() {
        return new SheetUnits(edition);
    }

    private static Sheet.Value text(String text) {
        return text.isEmpty() ? new Sheet.Blank() : new Sheet.Text(text);
    }

    /** The sheet with a row for each item. */
    Sheet rows(List<T> items) {
        return rows(items, List.of());
    }

    /** @param last rows below those of the items, such as a sum */
    Sheet rows(List<T> items, List<List<Sheet.Value>> last) {
        List<List<Sheet.Value>> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int row = i;
            rows.add(cells.stream().map(cell -> cell.of(items.get(row), row)).toList());
        }
        rows.addAll(last);
        return new Sheet(id, edition.text("sheet." + id), heads, rows);
    }
}
