package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The return as a spreadsheet computes it: every number is a formula over the sheets of cost and benefit lines, so that
 * a reader may change a line and see what becomes of the return.
 */
final class ReturnSheet {

    /** Columns of the sheet itself: measure, value, unit, formula in words, id. */
    private static final int VALUE = 1;

    private static final List<String> HEADS =
            List.of("sheet.measure", "provenance.value", "sheet.unit", "sheet.formula", "sheet.fact");

    private final Edition edition;
    private final ReturnReport roi;
    private final SheetUnits units;
    private final List<List<Sheet.Value>> rows = new ArrayList<>();

    ReturnSheet(Edition edition) {
        this.edition = edition;
        this.roi = edition.brief().roi();
        this.units = new SheetUnits(edition);
    }

    Sheet sheet() {
        String cost = row("measure.cost", roi.cost(), "SUM(" + costs("D") + ")");
        String benefit = row("chart.benefit", roi.benefit(), "SUM(" + benefits("G") + ")");
        String net = row("measure.net", roi.net(), benefit + "-" + cost);
        row(roi.onRevenue() ? "measure.return-on-revenue" : "measure.roi", roi.roi(), net + "/" + cost);
        row("sheet.bcr", roi.bcr(), benefit + "/" + cost);
        breakEven(cost);
        roi.costByCategory().forEach(part -> category("measure.cost", part, costs("C"), costs("D")));
        roi.benefitByCategory().forEach(part -> category("chart.benefit", part, benefits("C"), benefits("G")));
        roi.evidence().forEach(share -> evidence(share, benefit));
        return new Sheet(
                "roi",
                edition.text("sheet.roi"),
                HEADS.stream().map(edition::text).toList(),
                rows);
    }

    /** (Cost − savings) ÷ benefit before margin; as the brief has it where one of them is not told. */
    private void breakEven(String cost) {
        Figure margin = roi.breakEvenMargin();
        Optional<Figure> savings = edition.brief().facts().find("savings");
        Optional<Figure> before = edition.brief().facts().find("benefit-before-margin");
        if (savings.isEmpty() || before.isEmpty()) {
            rows.add(cells(edition.text("roi.break-even-margin"), units.value(margin), margin));
            return;
        }
        String saving = edition.choice("category", "saving");
        String saved = row("category.saving", savings.get(), sumIf(benefits("C"), quoted(saving), benefits("G")));
        String base = row("sheet.before-margin", before.get(), "SUM(" + benefits("E") + ")");
        row("roi.break-even-margin", margin, "(" + cost + "-" + saved + ")/" + base);
    }

    private static String sumIf(String keys, String key, String amounts) {
        return "SUMIF(" + keys + "," + key + "," + amounts + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void category(String group, ReturnReport.Amount part, String keys, String amounts) {
        String name = edition.choice("category", part.id());
        String label = edition.text("sheet.part", edition.text(group), name);
        add(label, part.figure(), sumIf(keys, quoted(name), amounts));
    }

    private void evidence(ReturnReport.EvidenceShare share, String benefit) {
        String label = edition.text("evidence." + share.level());
        String sum = add(
                edition.text("sheet.part", edition.text("chart.benefit"), label),
                share.amount(),
                sumIf(benefits("H"), Integer.toString(share.level()), benefits("G")));
        add(edition.text("sheet.part", edition.text("sheet.share"), label), share.share(), sum + "/" + benefit);
    }

    private String row(String label, Figure figure, String formula) {
        return add(edition.text(label), figure, formula);
    }

    /** Adds a row and says where its value stands. */
    private String add(String label, Figure figure, String formula) {
        rows.add(cells(label, units.live(figure, formula), figure));
        return Sheet.cell(VALUE, rows.size() - 1);
    }

    private List<Sheet.Value> cells(String label, Sheet.Value value, Figure figure) {
        return List.of(
                new Sheet.Text(label),
                value,
                new Sheet.Text(units.word(figure.unit())),
                new Sheet.Text(edition.names().formula(figure)),
                new Sheet.Text(figure.id()));
    }

    private String costs(String column) {
        return range("costs", column, roi.costLines().size());
    }

    private String benefits(String column) {
        return range("benefits", column, roi.benefitLines().size());
    }

    private static String range(String sheet, String column, int rows) {
        return "{" + sheet + "}$" + column + "$2:$" + column + "$" + Math.max(2, rows + 1);
    }
}
