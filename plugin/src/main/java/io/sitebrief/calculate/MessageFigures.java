package io.sitebrief.calculate;

import io.sitebrief.brief.MessagesReport;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The messages of the period, ranked by click rate. Rates by impressions and rates by deliveries are different things,
 * so each has a ranking of its own.
 */
final class MessageFigures {

    private static final List<String> TRIALS = List.of("impressions", "deliveries", "views");
    private static final String CLICKS = "clicks";
    private static final int MOST = 10;
    private static final int FEW = 3;

    private final Givens givens;
    private final Map<String, Metrics.Message> byId = new LinkedHashMap<>();
    private final Map<String, MessageRanking> rankings = new LinkedHashMap<>();
    private final List<Map<Place, List<MessageRanking.Ranked>>> byPlace;
    private final Map<String, MessagesReport.Entry> entries = new HashMap<>();

    MessageFigures(Givens givens) {
        this.givens = givens;
        Set<String> taken = new HashSet<>();
        givens.programme().metrics().messages().stream()
                .sorted(Comparator.comparing(Metrics.Message::channel)
                        .thenComparing(Metrics.Message::id)
                        .thenComparing(Metrics.Message::source))
                .forEach(message -> byId.put(free(slug(message), taken), message));
        for (String trials : TRIALS) {
            rankings.put(trials, ranking(trials));
        }
        byPlace = rankings.values().stream().map(this::placed).toList();
    }

    /** An id for facts: letters and digits of the message's own id, small, and a number where another has it. */
    private static String slug(Metrics.Message message) {
        String own = message.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "message." + message.channel() + "." + own;
    }

    private static String free(String slug, Set<String> taken) {
        String free = slug;
        for (int i = 2; !taken.add(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private MessageRanking ranking(String trials) {
        List<MessageRanking.Message> fit = new ArrayList<>();
        byId.forEach((id, message) -> trialsOf(message)
                .filter(trials::equals)
                .ifPresent(name -> fit.add(new MessageRanking.Message(
                        id, new Intervals.Proportion(value(message, CLICKS), value(message, name))))));
        return MessageRanking.of(fit);
    }

    /** What the clicks of a message are held against: the first of impressions, deliveries and views that it has. */
    private static Optional<String> trialsOf(Metrics.Message message) {
        return TRIALS.stream()
                .filter(name ->
                        message.values().containsKey(name) && message.values().containsKey(CLICKS))
                .findFirst();
    }

    private static BigDecimal value(Metrics.Message message, String metric) {
        return message.values().getOrDefault(metric, BigDecimal.ZERO);
    }

    /** All messages: how many, how many tied to a campaign, the best and the worst. */
    MessagesReport report() {
        List<Metrics.Cell> cells = givens.cells().of(Cells.MESSAGES, Place.EVERYWHERE, givens.period());
        Figure count = count("messages", "messages", cells);
        Figure tied = count(
                "messages.with-campaign",
                "messages tied to a campaign",
                cells.stream().filter(cell -> cell.campaign().isPresent()).toList());
        Map.Entry<String, MessageRanking> first = rankings.entrySet().stream()
                .filter(entry -> !entry.getValue().ranked().isEmpty())
                .findFirst()
                .orElse(Map.entry(TRIALS.get(0), MessageRanking.of(List.of())));
        String trials = first.getKey();
        List<MessageRanking.Ranked> ranked = first.getValue().ranked();
        return new MessagesReport(
                count,
                tied,
                top(ranked, MOST),
                bottom(ranked, MOST),
                difference(ranked),
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
        return top(ranked(place), FEW);
    }

    List<MessagesReport.Entry> bottom(Place place) {
        return bottom(ranked(place), FEW);
    }

    /** The messages of a place by the first ranking that has any of them. */
    private List<MessageRanking.Ranked> ranked(Place place) {
        return byPlace.stream()
                .map(ranking -> ranking.getOrDefault(place, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A ranking cut by campaign and by channel, in one pass over it. */
    private Map<Place, List<MessageRanking.Ranked>> placed(MessageRanking ranking) {
        Map<Place, List<MessageRanking.Ranked>> placed = new HashMap<>();
        for (MessageRanking.Ranked ranked : ranking.ranked()) {
            Metrics.Message message = message(ranked);
            Stream.of(
                            Optional.of(Place.channel(message.channel())),
                            message.campaign().map(Place::campaign))
                    .flatMap(Optional::stream)
                    .forEach(place -> placed.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(ranked));
        }
        return placed;
    }

    private Metrics.Message message(MessageRanking.Ranked ranked) {
        return Optional.ofNullable(byId.get(ranked.message().id())).orElseThrow();
    }

    private List<MessagesReport.Entry> top(List<MessageRanking.Ranked> ranked, int most) {
        return ranked.stream().limit(most).map(this::entry).toList();
    }

    /** The worst, worst first; none that is also among as many at the top. */
    private List<MessagesReport.Entry> bottom(List<MessageRanking.Ranked> ranked, int most) {
        int from = Math.max(Math.min(most, ranked.size()), ranked.size() - most);
        return ranked.subList(from, ranked.size()).stream()
                .sorted(Comparator.comparing(MessageRanking.Ranked::shrunk)
                        .thenComparing(one -> one.message().id()))
                .map(this::entry)
                .toList();
    }

    private MessagesReport.Entry entry(MessageRanking.Ranked ranked) {
        return entries.computeIfAbsent(ranked.message().id(), id -> entry(id, message(ranked), ranked));
    }

    private MessagesReport.Entry entry(String id, Metrics.Message message, MessageRanking.Ranked ranked) {
        String trials = trialsOf(message).orElseThrow();
        Figure shown = counted(id, trials, message);
        Figure clicks = counted(id, CLICKS, message);
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
                statistic(id + ".shrunk", "rate shrunk to the mean", Optional.of(ranked.shrunk()), message));
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
                        Amount.of(value(message, metric)),
                        Certainty.MEASURED,
                        List.of(message.source())));
    }

    private static Figure statistic(String id, String label, Optional<BigDecimal> value, Metrics.Message message) {
        Amount amount = value.map(Amount::of).orElse(Amount.unknown("the counts make no rate"));
        return Figure.of(
                id, label, Unit.RATIO, Inputs.outcome(id, label, Unit.RATIO, amount, List.of(message.source())));
    }
}
