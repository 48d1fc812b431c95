package io.sitebrief.page;

import io.sitebrief.brief.ForecastReport;
import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The months as a table: cost, benefit, net and return, beside the plan where months have one, then the forecast. */
final class MonthTable {

    private final Edition edition;
    private final Map<Period, GoalReport.PlannedMonth> plan;
    private final PeriodTable periods;

    /** @param plan of the net by month */
    MonthTable(Edition edition, Map<Period, GoalReport.PlannedMonth> plan) {
        this.edition = edition;
        this.plan = Map.copyOf(plan);
        this.periods = new PeriodTable(edition);
    }

    Table of(List<PeriodFigures> months, List<ForecastReport.Point> forecast) {
        List<Table.Column> columns = new ArrayList<>(periods.columns("table.month"));
        if (!plan.isEmpty()) {
            columns.add(Table.Column.number(edition.text("table.plan")));
            columns.add(Table.Column.number(edition.text("table.difference")));
        }
        List<Table.Row> rows = new ArrayList<>();
        months.forEach(month -> rows.add(planned(periods.row(month), month.period())));
        forecast.forEach(point -> rows.add(planned(forecast(point), point.period())));
        return Table.of(columns, rows);
    }

    private Table.Row forecast(ForecastReport.Point point) {
        return Table.Row.of(
                Table.Cell.of(edition.text("roi.forecast.row", edition.dates().period(point.period()))),
                Table.Cell.empty(),
                Table.Cell.empty(),
                Table.Cell.of(edition.say(
                        "roi.forecast.range",
                        edition.numbers().signed(point.likely()),
                        edition.numbers().signed(point.low()),
                        edition.numbers().signed(point.high()))),
                Table.Cell.empty());
    }

    private Table.Row planned(Table.Row row, Period period) {
        if (plan.isEmpty()) {
            return row;
        }
        List<Table.Cell> cells = new ArrayList<>(row.cells());
        Optional<GoalReport.PlannedMonth> month = Optional.ofNullable(plan.get(period));
        cells.add(month.map(one -> Table.Cell.of(edition.numbers().signed(one.planned())))
                .orElse(Table.Cell.empty()));
        cells.add(month.filter(one -> one.variance().amount().isKnown())
                .map(one -> Table.Cell.of(judged(one)))
                .orElse(Table.Cell.empty()));
        return new Table.Row(cells, row.total(), row.id());
    }

    private Num judged(GoalReport.PlannedMonth month) {
        int sign = month.variance().amount().known().map(BigDecimal::signum).orElse(0);
        Num difference = edition.numbers().signed(month.variance());
        return sign == 0 ? difference : difference.toned(sign > 0);
    }
}
