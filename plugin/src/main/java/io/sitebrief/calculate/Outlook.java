package io.sitebrief.calculate;

import io.sitebrief.brief.ForecastReport;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the net benefit of the next months may come to, where the history is long enough to say so. */
final class Outlook {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int AHEAD = 3;

    private final Givens givens;

    Outlook(Givens givens) {
        this.givens = givens;
    }

    ForecastReport report(List<PeriodFigures> months) {
        List<PeriodFigures> complete = months.stream()
                .filter(PeriodFigures::complete)
                .filter(month -> month.period().isWholeMonths())
                .toList();
        Forecast forecast = complete.size() < months.size()
                ? new Forecast.None("the history does not end with a complete month")
                : Forecast.of(
                        complete.stream().map(month -> month.net().amount()).toList(), MONTHS_OF_A_YEAR, AHEAD);
        if (forecast instanceof Forecast.Given given) {
            return new ForecastReport(
                    Optional.of(given.method().word()), Optional.empty(), points(given.points(), complete));
        }
        String why = forecast instanceof Forecast.None none ? none.why() : "";
        return new ForecastReport(Optional.empty(), Optional.of(why), List.of());
    }

    private List<ForecastReport.Point> points(List<Forecast.Point> forecast, List<PeriodFigures> history) {
        List<Source> sources = history.get(history.size() - 1).net().sources();
        YearMonth month = YearMonth.from(givens.period().to());
        List<ForecastReport.Point> points = new ArrayList<>();
        for (Forecast.Point point : forecast) {
            month = month.plusMonths(1);
            String id = "forecast." + month + ".net";
            String label = "net of " + month + ", forecast";
            points.add(new ForecastReport.Point(
                    Period.of(month),
                    figure(id, label, point.likely(), sources),
                    figure(id + "-low", label + ", low", point.low(), sources),
                    figure(id + "-high", label + ", high", point.high(), sources)));
        }
        return List.copyOf(points);
    }

    private Figure figure(String id, String label, BigDecimal value, List<Source> sources) {
        return givens.money(id, label, Inputs.outcome(id + ".result", label, Unit.MONEY, Amount.of(value), sources));
    }
}
