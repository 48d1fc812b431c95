package io.sitebrief.calculate;

import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages of the period with their figures: the best and the worst of all, of a campaign and of a channel. */
final class MessageFigures {

    private static final String CLICKS = MessageRankings.CLICKS;

    private final Givens givens;
    private final Posts posts;
    private final MessageRankings rankings;
    private final MessageReturns returns;
    private final Map<String, MessagesReport.Entry> entries = new HashMap<>();

    MessageFigures(Givens givens, Totals totals) {
        this.givens = givens;
        this.posts = new Posts(givens.programme().metrics());
        this.rankings = new MessageRankings(posts);
        this.returns = new MessageReturns(givens, totals, posts, rankings.shown());
    }

    /** All messages: how many, how many tied to a campaign, the best and the worst, and what falls on them. */
    MessagesReport report() {
        List<Metrics.Cell> cells = givens.cells().of(Cells.MESSAGES, Place.EVERYWHERE, givens.period());
        Figure count = count("messages", "messages", cells);
        Figure tied = count(
                "messages.with-campaign",
                "messages tied to a campaign",
                cells.stream().filter(cell -> cell.campaign().isPresent()).toList());
        String trials = rankings.trials();
        List<String> listed = Stream.concat(rankings.best().stream(), rankings.worst().stream())
                .map(ranked -> ranked.message().id())
                .toList();
        return new MessagesReport(
                count,
                tied,
                entries(rankings.best()),
                entries(rankings.worst()),
                returns.levels(listed),
                difference(rankings.all()),
                "click rate by " + trials + ", shrunk towards the mean of all messages as far as few " + trials
                        + " warrant");
    }

    /** The best less the worst by Newcombe's interval; inconclusive where that holds zero. */
    private Optional<MessagesReport.Difference> difference(List<MessageRanking.Ranked> ranked) {
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        MessageRanking.Ranked best = ranked.get(0);
        MessageRanking.Ranked worst = ranked.get(ranked.size() - 1);
        return Intervals.newcombe(best.message().proportion(), worst.message().proportion())
                .map(interval -> difference(entry(best), entry(worst), interval));
    }

    private static MessagesReport.Difference difference(
            MessagesReport.Entry best, MessagesReport.Entry worst, Intervals.Interval interval) {
        boolean conclusive = interval.low().signum() > 0 || interval.high().signum() < 0;
        Certainty certainty = conclusive ? Certainty.MEASURED : Certainty.INCONCLUSIVE;
        List<Source> sources = Stream.concat(best.rate().sources().stream(), worst.rate().sources().stream())
                .distinct()
                .sorted()
                .toList();
        return new MessagesReport.Difference(
                Figure.of(
                        "messages.difference",
                        "click rate of the best message less that of the worst",
                        Unit.RATIO,
                        Expression.of(best.rate()).minus(Expression.of(worst.rate()))),
                end("low", interval.low(), certainty, sources),
                end("high", interval.high(), certainty, sources),
                conclusive);
    }

    private static Figure end(String end, BigDecimal value, Certainty certainty, List<Source> sources) {
        String id = "messages.difference." + end;
        String label = "95% interval of the difference, " + end;
        return Figure.of(
                id,
                label,
                Unit.RATIO,
                new Expression.Input(id + ".result", label, Unit.RATIO, Amount.of(value), certainty, sources));
    }

    private Figure count(String id, String label, List<Metrics.Cell> cells) {
        return Figure.of(id, label, Unit.COUNT, givens.cells().sum(id, label, cells, givens.period()));
    }

    /** The share of messages that are tied to a campaign. */
    static Figure coverage(MessagesReport messages) {
        return Figure.of(
                "metrics.campaign-coverage",
                "share of messages tied to a campaign",
                Unit.RATIO,
                Expression.of(messages.withCampaign()).over(Expression.of(messages.count()), "there are no messages"));
    }

    List<MessagesReport.Entry> top(Place place) {
        return entries(rankings.best(place));
    }

    List<MessagesReport.Entry> bottom(Place place) {
        return entries(rankings.worst(place));
    }

    private List<MessagesReport.Entry> entries(List<MessageRanking.Ranked> ranked) {
        return ranked.stream().map(this::entry).toList();
    }

    private MessagesReport.Entry entry(MessageRanking.Ranked ranked) {
        return entries.computeIfAbsent(ranked.message().id(), id -> entry(id, posts.get(id), ranked));
    }

    private MessagesReport.Entry entry(String id, Metrics.Message message, MessageRanking.Ranked ranked) {
        String trials = MessageRankings.trialsOf(message).orElseThrow();
        Figure shown = counted(id, trials, message);
        Figure clicks = counted(id, CLICKS, message);
        LevelRow row = returns.of(id, message.title());
        Optional<Intervals.Interval> interval =
                Intervals.wilson(ranked.message().proportion());
        return new MessagesReport.Entry(
                id.substring(id.lastIndexOf('.') + 1),
                message.title(),
                message.channel(),
                message.campaign(),
                message.date(),
                shown,
                clicks,
                Figure.of(
                        id + ".rate",
                        "click rate by " + trials,
                        Unit.RATIO,
                        Expression.of(clicks).over(Expression.of(shown), "there are no " + trials)),
                statistic(id + ".low", "95% interval, low", interval.map(Intervals.Interval::low), message),
                statistic(id + ".high", "95% interval, high", interval.map(Intervals.Interval::high), message),
                statistic(id + ".shrunk", "rate shrunk to the mean", Optional.of(ranked.shrunk()), message),
                row.cost(),
                row.benefit(),
                row.net(),
                row.roi());
    }

    private Figure counted(String id, String metric, Metrics.Message message) {
        String label = givens.dictionary().label(metric);
        return Figure.of(
                id + "." + metric,
                label,
                Unit.COUNT,
                new Expression.Input(
                        id + "." + metric,
                        label,
                        Unit.COUNT,
                        Amount.of(MessageRankings.value(message, metric)),
                        Certainty.MEASURED,
                        List.of(message.source())));
    }

    private static Figure statistic(String id, String label, Optional<BigDecimal> value, Metrics.Message message) {
        Amount amount = value.map(Amount::of).orElse(Amount.unknown("the counts make no rate"));
        return Figure.of(
                id, label, Unit.RATIO, Inputs.outcome(id, label, Unit.RATIO, amount, List.of(message.source())));
    }
}
