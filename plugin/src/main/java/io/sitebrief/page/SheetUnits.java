package io.sitebrief.page;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.Sheet;
import java.math.BigDecimal;

/** Figures as cells of a spreadsheet: not rounded, shown by their unit; an unknown one is a text with the reason. */
record SheetUnits(Edition edition) {

    static final String WHOLE = "0";

    private static final int MOST_SHOWN = 4;

    /** The unit as a head names it; empty for plain numbers. */
    String word(Unit unit) {
        return switch (unit) {
            case MONEY, PRICE -> edition.brief().head().currency();
            case RATIO -> edition.text("sheet.unit.ratio");
            case MULTIPLE, COUNT -> "";
            case PEOPLE -> edition.text("sheet.unit.people");
            case HOURS -> edition.text("sheet.unit.hours");
            case DAYS -> edition.text("sheet.unit.days");
            case MONTHS -> edition.text("sheet.unit.months");
            case SCORE -> edition.text("sheet.unit.score");
        };
    }

    Sheet.Value value(Figure figure) {
        return figure.amount()
                .known()
                .<Sheet.Value>map(number -> new Sheet.Decimal(number, format(figure.unit(), number)))
                .orElseGet(() -> unknown(figure));
    }

    Sheet.Value live(Figure figure, String formula) {
        return figure.amount()
                .known()
                .<Sheet.Value>map(number -> new Sheet.Live(formula, number, format(figure.unit(), number)))
                .orElseGet(() -> unknown(figure));
    }

    private Sheet.Value unknown(Figure figure) {
        String why = edition.phrases().of(figure.amount().reason().orElseThrow());
        return new Sheet.Text(edition.text("figure.unknown-because", why));
    }

    private String format(Unit unit, BigDecimal number) {
        int minor = edition.brief().head().minorUnits();
        return switch (unit) {
            case MONEY -> decimals("#,##0", minor);
            case PRICE -> decimals("#,##0", Math.max(minor, Math.min(MOST_SHOWN, scale(number))));
            case RATIO -> "0.00%";
            case MULTIPLE -> decimals("0", MOST_SHOWN);
            case COUNT, PEOPLE, HOURS, DAYS, MONTHS, SCORE ->
                decimals("#,##0", Math.min(MOST_SHOWN, Math.max(0, scale(number))));
        };
    }

    private static int scale(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private static String decimals(String whole, int count) {
        return count == 0 ? whole : whole + "." + "0".repeat(count);
    }
}
