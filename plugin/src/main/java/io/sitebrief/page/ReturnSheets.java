package io.sitebrief.page;

import io.sitebrief.brief.AttributionReport;
import io.sitebrief.brief.ForecastReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.ReturnReport.BenefitEntry;
import io.sitebrief.brief.ReturnReport.Change;
import io.sitebrief.brief.ReturnReport.CostEntry;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.brief.ReturnReport.PeriodChange;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.brief.Uncertainty;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sheets of the return: its lines, months, periods and levels, who is credited, and how far it may move. */
final class ReturnSheets {

    private static final String COST = "measure.cost";
    private static final String BENEFIT = "chart.benefit";
    private static final String NET = "measure.net";
    private static final String ROI = "measure.roi.short";

    private final Edition edition;
    private final ReturnReport roi;

    ReturnSheets(Edition edition) {
        this.edition = edition;
        this.roi = edition.brief().roi();
    }

    Stream<Sheet> all() {
        return Stream.of(
                new ReturnSheet(edition).sheet(),
                costs(),
                benefits(),
                periods("months", roi.months()),
                periods("periods", roi.periods()),
                periods("quarters", roi.quarters()),
                periods("years", roi.years()),
                forecast(),
                levels("channels", roi.channels()),
                levels("campaigns", roi.campaigns()),
                levels("objectives", roi.objectives()),
                messages(),
                attribution(),
                tornado());
    }

    /** The sheet of the return sums its columns C and D. */
    private Sheet costs() {
        return new SheetOf<CostEntry>(edition, "costs")
                .text("sheet.id", CostEntry::id)
                .text("roi.lines.cost", CostEntry::label)
                .text("roi.lines.category", line -> edition.choice("category", line.category()))
                .figure("table.amount", Unit.MONEY, CostEntry::amount)
                .rows(roi.costLines());
    }

    /** The sheet of the return sums its columns C, E, G and H. */
    private Sheet benefits() {
        return new SheetOf<BenefitEntry>(edition, "benefits")
                .text("sheet.id", BenefitEntry::id)
                .text("roi.lines.benefit", BenefitEntry::label)
                .text("roi.lines.category", line -> edition.choice("category", line.category()))
                .maybe("levels.objective", BenefitEntry::objective)
                .maybeFigure("sheet.before-margin", Unit.MONEY, this::beforeMargin)
                .figure("roi.lines.before", Unit.MONEY, BenefitEntry::unadjusted)
                .figure("table.amount", Unit.MONEY, BenefitEntry::amount)
                .number("roi.lines.level", line -> BigDecimal.valueOf(line.level()))
                .maybe("sheet.evidence-note", BenefitEntry::evidence)
                .text(
                        "roi.lines.method",
                        line -> line.method()
                                .map(method -> edition.choice("baseline", method))
                                .orElseGet(() -> edition.text("baseline.saving")))
                .rows(roi.benefitLines());
    }

    private Optional<Figure> beforeMargin(BenefitEntry line) {
        return edition.brief().facts().find("benefit.line." + line.id() + ".before-margin");
    }

    private Sheet periods(String id, List<PeriodFigures> periods) {
        SheetOf<PeriodFigures> sheet = new SheetOf<PeriodFigures>(edition, id)
                .day("sheet.from", row -> Optional.of(row.period().from()))
                .day("sheet.to", row -> Optional.of(row.period().to()))
                .text("sheet.complete", row -> edition.text(row.complete() ? "sheet.yes" : "sheet.no"))
                .figure(COST, Unit.MONEY, PeriodFigures::cost)
                .figure(BENEFIT, Unit.MONEY, PeriodFigures::benefit)
                .live(NET, Unit.MONEY, PeriodFigures::net, "E{r}-D{r}")
                .live(ROI, Unit.RATIO, PeriodFigures::roi, "F{r}/D{r}")
                .maybeFigure(
                        "table.on-before", Unit.MONEY, row -> change(row, PeriodChange::onBefore, Change::absolute))
                .maybeFigure(
                        "table.on-before", Unit.RATIO, row -> change(row, PeriodChange::onBefore, Change::relative))
                .maybeFigure("table.on-year", Unit.MONEY, row -> change(row, PeriodChange::onYear, Change::absolute))
                .maybeFigure("table.on-year", Unit.RATIO, row -> change(row, PeriodChange::onYear, Change::relative));
        return periods.stream().anyMatch(row -> row.cumulativeCost().isPresent())
                ? sheet.live(
                                "sheet.cost-so-far",
                                Unit.MONEY,
                                row -> row.cumulativeCost().orElse(row.cost()),
                                "SUM(D$2:D{r})")
                        .live(
                                "sheet.benefit-so-far",
                                Unit.MONEY,
                                row -> row.cumulativeBenefit().orElse(row.benefit()),
                                "SUM(E$2:E{r})")
                        .rows(periods)
                : sheet.rows(periods);
    }

    private Optional<Figure> change(
            PeriodFigures row, Function<PeriodChange, Optional<Change>> on, Function<Change, Figure> of) {
        return roi.changes().stream()
                .filter(change -> change.period().equals(row.period()))
                .findFirst()
                .flatMap(on)
                .map(of);
    }

    private Sheet forecast() {
        return new SheetOf<ForecastReport.Point>(edition, "forecast")
                .day("sheet.from", point -> Optional.of(point.period().from()))
                .day("sheet.to", point -> Optional.of(point.period().to()))
                .figure(NET, Unit.MONEY, ForecastReport.Point::likely)
                .figure("sheet.low", Unit.MONEY, ForecastReport.Point::low)
                .figure("sheet.high", Unit.MONEY, ForecastReport.Point::high)
                .text(
                        "sheet.method",
                        point -> roi.forecast()
                                .method()
                                .map(method -> edition.choice("forecast", method.replace(' ', '-')))
                                .orElse(""))
                .rows(roi.forecast().points());
    }

    private Sheet messages() {
        List<LevelRow> rows = MessagesPage.levels(edition);
        return rows.isEmpty()
                ? new SheetOf<LevelRow>(edition, "message-levels").rows(rows)
                : levels("message-levels", rows);
    }

    /** With the sum of all rows, which is the whole: what is not allocated is one of them. */
    private Sheet levels(String id, List<LevelRow> rows) {
        SheetUnits units = new SheetUnits(edition);
        int last = rows.size() + 1;
        String sum = Integer.toString(last + 1);
        List<Sheet.Value> total = List.of(
                new Sheet.Blank(),
                new Sheet.Text(edition.text("levels.total")),
                units.live(roi.cost(), "SUM(C2:C" + last + ")"),
                units.live(roi.benefit(), "SUM(D2:D" + last + ")"),
                units.live(roi.net(), "D" + sum + "-C" + sum),
                units.live(roi.roi(), "E" + sum + "/C" + sum));
        return new SheetOf<LevelRow>(edition, id)
                .maybe("sheet.id", LevelRow::id)
                .text("sheet.name", row -> Levels.label(edition, row))
                .figure(COST, Unit.MONEY, LevelRow::cost)
                .figure(BENEFIT, Unit.MONEY, LevelRow::benefit)
                .live(NET, Unit.MONEY, LevelRow::net, "D{r}-C{r}")
                .live(ROI, Unit.RATIO, LevelRow::roi, "E{r}/C{r}")
                .rows(rows, List.of(total));
    }

    private record Credit(AttributionReport report, String level, AttributionReport.Row row) {}

    private Sheet attribution() {
        List<Credit> credits = roi.attribution().stream()
                .flatMap(report -> Stream.concat(
                        report.channels().stream().map(row -> new Credit(report, edition.text("levels.channel"), row)),
                        report.campaigns().stream()
                                .map(row -> new Credit(report, edition.text("levels.campaign"), row))))
                .toList();
        return new SheetOf<Credit>(edition, "attribution")
                .text("roi.lines.benefit", credit -> credit.report().label())
                .text("sheet.level", Credit::level)
                .text("roi.models.to", credit -> AttributionTables.name(edition, credit.row()))
                .text(
                        "sheet.model",
                        credit -> edition.choice("attribution", credit.report().model()))
                .figure("sheet.credited", Unit.MONEY, credit -> credit.row().credited())
                .maybe(
                        "sheet.second-model",
                        credit -> credit.report().crossCheck().map(model -> edition.choice("attribution", model)))
                .maybeFigure(
                        "sheet.cross-checked",
                        Unit.MONEY,
                        credit -> credit.row().crossChecked())
                .maybeLive("roi.models.gap", Unit.MONEY, credit -> credit.row().gap(), "G{r}-E{r}")
                .rows(credits);
    }

    private Sheet tornado() {
        return new SheetOf<Uncertainty.Swing>(edition, "tornado")
                .text("sheet.input", swing -> edition.phrases().input(swing.input()))
                .unit(swing -> swing.inputLow().unit())
                .mixed("sheet.low", swing -> Optional.of(swing.inputLow()))
                .mixed("sheet.high", swing -> Optional.of(swing.inputHigh()))
                .figure("sheet.roi-low", Unit.RATIO, Uncertainty.Swing::roiLow)
                .figure("sheet.roi-high", Unit.RATIO, Uncertainty.Swing::roiHigh)
                .mixed("roi.tornado.switching", Uncertainty.Swing::switching)
                .rows(roi.uncertainty().tornado());
    }
}
