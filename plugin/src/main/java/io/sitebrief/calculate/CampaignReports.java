package io.sitebrief.calculate;

import io.sitebrief.brief.ActionEntry;
import io.sitebrief.brief.CampaignReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Campaign;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One report for each campaign: its return, measures, channels and what was learned. */
final class CampaignReports {

    private final Givens givens;
    private final Slices slices;
    private final MessageFigures messages;
    private final List<Period> months;

    CampaignReports(Givens givens, Totals totals, MessageFigures messages, List<Period> months) {
        this.givens = givens;
        this.slices = new Slices(givens, totals);
        this.messages = messages;
        this.months = List.copyOf(months);
    }

    /** @param rows the campaigns' rows of the return */
    List<CampaignReport> reports(List<LevelRow> rows) {
        return rows.stream()
                .flatMap(row -> row.id().flatMap(givens::campaign).map(campaign -> report(campaign, row)).stream())
                .toList();
    }

    private CampaignReport report(Campaign given, LevelRow row) {
        String name = given.id().value();
        String id = "campaign." + name;
        Place place = Place.campaign(name);
        Optional<Figure> budget = given.budget()
                .map(amount -> givens.money(
                        id + ".budget", "budget", Inputs.written(id + ".budget.given", "budget", Unit.MONEY, amount)));
        MetricFigures metrics = new MetricFigures(
                givens,
                place,
                window -> window.equals(givens.period())
                        ? Map.of("cost", row.cost(), "benefit", row.benefit(), "net", row.net(), "roi", row.roi())
                        : Map.of());
        return new CampaignReport(
                name,
                given.label(),
                given.status().map(status -> status.name().toLowerCase(Locale.ROOT)),
                given.from().map(Located::value),
                given.to().map(Located::value),
                given.owner(),
                values(given.objectives()),
                slices.rows(
                        id + ".channel",
                        values(given.channels()),
                        givens::channelLabel,
                        division -> division.channelsOf(name)),
                values(given.audiences()),
                budget,
                spent(id, row.cost(), budget),
                row.cost(),
                row.benefit(),
                row.net(),
                row.roi(),
                slices.lines(true, Division::campaigns, name),
                slices.lines(false, Division::campaigns, name),
                metrics.measures(ReturnCalculation.prior(givens)),
                new Funnel(givens, metrics).steps(),
                metrics.series(months),
                metrics.figure(Cells.MESSAGES),
                coverage(given),
                messages.top(place),
                messages.bottom(place),
                given.summary().map(Located::value),
                given.lessons().map(Located::value),
                given.nextAction().map(this::action),
                Events.of(givens, event -> event.campaign().map(Located::value).equals(Optional.of(name))));
    }

    /** Of how many of its channels a file measures anything of the campaign. */
    private Figure coverage(Campaign given) {
        String id = "campaign." + given.id().value() + ".coverage";
        List<String> channels = values(given.channels());
        long measured = channels.stream()
                .filter(channel -> givens.cells()
                        .isMeasured(new Place(Optional.of(given.id().value()), Optional.of(channel)), givens.period()))
                .count();
        Expression share = new Expression.Constant(BigDecimal.valueOf(measured))
                .over(new Expression.Constant(BigDecimal.valueOf(channels.size())), "no channel is named");
        return Figure.of(id, "share of its channels that are measured", Unit.RATIO, share);
    }

    private static Figure spent(String id, Figure cost, Optional<Figure> budget) {
        Expression share = budget.map(whole -> Expression.of(cost).over(Expression.of(whole), "the budget is zero"))
                .orElseGet(() -> new Expression.Missing("no budget is given"));
        return Figure.of(id + ".spent", "share of the budget spent", Unit.RATIO, share);
    }

    private ActionEntry action(Campaign.NextAction next) {
        return Actions.entry(
                next.what(), next.owner(), next.by().map(Located::value), Optional.empty(), givens.today());
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).distinct().toList();
    }
}
