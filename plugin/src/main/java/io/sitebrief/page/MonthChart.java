package io.sitebrief.page;

import io.sitebrief.brief.ForecastReport;
import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The net benefit by month, with the forecast hatched where there is one, and the months' table. */
final class MonthChart {

    private final Edition edition;
    private final List<PeriodFigures> months;
    private final ForecastReport forecast;
    private final Map<Period, GoalReport.PlannedMonth> plan;

    MonthChart(Edition edition) {
        this.edition = edition;
        this.months = edition.brief().roi().months();
        this.forecast = edition.brief().roi().forecast();
        this.plan = plan(edition);
    }

    /** The chart; none where no month's net is known. */
    Optional<Exhibit> exhibit() {
        List<Columns.Column> columns = Stream.concat(
                        months.stream().map(this::actual),
                        forecast.points().stream().map(this::forecast))
                .toList();
        if (months.stream().noneMatch(month -> month.net().amount().isKnown())) {
            return Optional.empty();
        }
        Chart chart = new Columns(columns)
                .chart(
                        "months",
                        edition.text("roi.months.title"),
                        edition.text("roi.months.says"),
                        value -> edition.numbers().axis(value, Unit.MONEY));
        return Optional.of(new Exhibit(
                chart,
                Optional.of(title()),
                Optional.of(edition.say("roi.months.sub")),
                keys(),
                Optional.of(new MonthTable(edition, plan).of(months, forecast.points())),
                source()));
    }

    private Columns.Column actual(PeriodFigures month) {
        return new Columns.Column(
                edition.dates().tick(month.period()),
                month.net().amount(),
                edition.numbers().shortest(month.net()),
                planned(month.period()),
                false);
    }

    private Columns.Column forecast(ForecastReport.Point point) {
        return new Columns.Column(
                edition.dates().tick(point.period()),
                point.likely().amount(),
                edition.numbers().shortest(point.likely()),
                planned(point.period()),
                true);
    }

    /** Since which month every month has earned more than it cost; the plain label where the last did not. */
    private List<Piece> title() {
        int since = months.size();
        while (since > 0 && gained(months.get(since - 1))) {
            since--;
        }
        if (months.size() - since < 2) {
            return edition.say("roi.months.title");
        }
        return since == 0
                ? edition.say("roi.months.always")
                : edition.say("roi.months.since", new Headlines(edition).month(since));
    }

    private static boolean gained(PeriodFigures month) {
        return month.net().amount().known().filter(net -> net.signum() > 0).isPresent();
    }

    private List<Exhibit.Key> keys() {
        List<Exhibit.Key> keys = new ArrayList<>();
        keys.add(new Exhibit.Key("bar-good", edition.text("key.gain")));
        keys.add(new Exhibit.Key("bar-bad", edition.text("key.loss")));
        if (!plan.isEmpty()) {
            keys.add(new Exhibit.Key("bar-plan", edition.text("key.plan")));
        }
        if (!forecast.points().isEmpty()) {
            keys.add(new Exhibit.Key("bar-forecast", edition.text("key.forecast")));
        }
        return List.copyOf(keys);
    }

    private Optional<List<Piece>> source() {
        return forecast.method()
                .map(method -> edition.say("roi.forecast.method", edition.choice("forecast", method.replace(' ', '-'))))
                .or(() -> forecast.why()
                        .map(why -> edition.say(
                                "roi.forecast.none", edition.phrases().of(why))));
    }

    /** What is planned for single months' net, by the first goal on it that says so. */
    private static Map<Period, GoalReport.PlannedMonth> plan(Edition edition) {
        return edition.brief().goals().stream()
                .filter(goal -> goal.metric().filter("net"::equals).isPresent())
                .filter(goal -> !goal.byMonth().isEmpty())
                .findFirst()
                .map(goal -> goal.byMonth().stream()
                        .collect(Collectors.toMap(GoalReport.PlannedMonth::period, month -> month)))
                .orElse(Map.of());
    }

    private Optional<BigDecimal> planned(Period month) {
        return Optional.ofNullable(plan.get(month))
                .flatMap(one -> one.planned().amount().known());
    }
}
