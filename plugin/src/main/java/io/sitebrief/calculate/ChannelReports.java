package io.sitebrief.calculate;

import io.sitebrief.brief.ChannelReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One report for each channel: its return, measures, campaigns, best and worst messages. */
final class ChannelReports {

    private final Givens givens;
    private final Slices slices;
    private final MessageFigures messages;
    private final List<Period> months;

    ChannelReports(Givens givens, Totals totals, MessageFigures messages, List<Period> months) {
        this.givens = givens;
        this.slices = new Slices(givens, totals);
        this.messages = messages;
        this.months = List.copyOf(months);
    }

    /** @param rows the channels' rows of the return */
    List<ChannelReport> reports(List<LevelRow> rows) {
        return rows.stream()
                .flatMap(row -> row.id().map(id -> report(id, row)).stream())
                .toList();
    }

    private ChannelReport report(String name, LevelRow row) {
        String id = "channel." + name;
        Place place = Place.channel(name);
        Optional<Strategy.Channel> given = givens.statedChannels().stream()
                .filter(channel -> channel.id().value().equals(name))
                .findFirst();
        MetricFigures metrics = new MetricFigures(
                givens,
                place,
                window -> window.equals(givens.period())
                        ? Map.of("cost", row.cost(), "benefit", row.benefit(), "net", row.net(), "roi", row.roi())
                        : Map.of());
        return new ChannelReport(
                name,
                row.label(),
                given.flatMap(Strategy.Channel::kind),
                given.flatMap(Strategy.Channel::url).map(Located::value),
                given.flatMap(Strategy.Channel::owner),
                audiences(name),
                row.cost(),
                row.benefit(),
                row.net(),
                row.roi(),
                slices.lines(true, Division::channels, name),
                slices.lines(false, Division::channels, name),
                slices.rows(
                        id + ".campaign",
                        campaigns(name),
                        givens::campaignLabel,
                        division -> division.campaignsOf(name)),
                metrics.measures(ReturnCalculation.prior(givens)),
                new Funnel(givens, metrics).steps(),
                metrics.series(months),
                metrics.figure(Cells.MESSAGES),
                coverage(name, metrics.figure(Cells.MESSAGES)),
                messages.top(place),
                messages.bottom(place),
                Events.of(givens, event -> event.channel().map(Located::value).equals(Optional.of(name))));
    }

    /** The share of its messages that are tied to a campaign. */
    private Figure coverage(String channel, Figure messages) {
        Figure tied = Figure.of(
                "channel." + channel + ".messages-with-campaign",
                "messages tied to a campaign",
                Unit.COUNT,
                givens.cells()
                        .sum(
                                "channel." + channel + ".messages-with-campaign.counted",
                                "messages tied to a campaign",
                                givens.cells().of(Cells.MESSAGES, Place.channel(channel), givens.period()).stream()
                                        .filter(cell -> cell.campaign().isPresent())
                                        .toList(),
                                givens.period()));
        return Figure.of(
                "channel." + channel + ".coverage",
                "share of messages tied to a campaign",
                Unit.RATIO,
                Expression.of(tied).over(Expression.of(messages), "there are no messages"));
    }

    private List<String> audiences(String channel) {
        return givens.plan().strategy().map(Strategy::audiences).orElse(List.of()).stream()
                .filter(audience ->
                        audience.channels().stream().anyMatch(one -> one.value().equals(channel)))
                .map(audience -> audience.id().value())
                .toList();
    }

    private List<String> campaigns(String channel) {
        return givens.campaigns().stream()
                .filter(campaign ->
                        campaign.channels().stream().anyMatch(one -> one.value().equals(channel)))
                .map(Campaign::id)
                .map(Located::value)
                .toList();
    }
}
