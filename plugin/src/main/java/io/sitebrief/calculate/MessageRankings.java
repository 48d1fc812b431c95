package io.sitebrief.calculate;

import io.sitebrief.programme.Metrics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The best and the worst messages of all, and of each place, by click rate. Rates by impressions and rates by deliveries
 * are different things, so each has a ranking of its own; the first that has any message stands.
 */
final class MessageRankings {

    static final String CLICKS = "clicks";

    private static final List<String> TRIALS = List.of("impressions", "deliveries", "views");
    private static final int MOST = 10;
    private static final int FEW = 3;

    private final Posts posts;
    private final Map<String, MessageRanking> rankings = new LinkedHashMap<>();
    private final List<Map<Place, List<MessageRanking.Ranked>>> byPlace;

    MessageRankings(Posts posts) {
        this.posts = posts;
        TRIALS.forEach(trials -> rankings.put(trials, ranking(trials)));
        byPlace = rankings.values().stream().map(this::placed).toList();
    }

    private MessageRanking ranking(String trials) {
        List<MessageRanking.Message> fit = new ArrayList<>();
        posts.all()
                .forEach((id, message) -> trialsOf(message)
                        .filter(trials::equals)
                        .ifPresent(name -> fit.add(new MessageRanking.Message(
                                id, new Intervals.Proportion(value(message, CLICKS), value(message, name))))));
        return MessageRanking.of(fit);
    }

    /** What the clicks of a message are held against: the first of impressions, deliveries and views that it has. */
    static Optional<String> trialsOf(Metrics.Message message) {
        return TRIALS.stream()
                .filter(name ->
                        message.values().containsKey(name) && message.values().containsKey(CLICKS))
                .findFirst();
    }

    static BigDecimal value(Metrics.Message message, String metric) {
        return message.values().getOrDefault(metric, BigDecimal.ZERO);
    }

    /** A ranking cut by campaign and by channel, in one pass over it. */
    private Map<Place, List<MessageRanking.Ranked>> placed(MessageRanking ranking) {
        Map<Place, List<MessageRanking.Ranked>> placed = new HashMap<>();
        for (MessageRanking.Ranked ranked : ranking.ranked()) {
            Metrics.Message message = posts.get(ranked.message().id());
            Stream.of(
                            Optional.of(Place.channel(message.channel())),
                            message.campaign().map(Place::campaign))
                    .flatMap(Optional::stream)
                    .forEach(place -> placed.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(ranked));
        }
        return placed;
    }

    /** What the rates of the ranking of all messages are of. */
    String trials() {
        return first().map(Map.Entry::getKey).orElse(TRIALS.get(0));
    }

    private Optional<Map.Entry<String, MessageRanking>> first() {
        return rankings.entrySet().stream()
                .filter(entry -> !entry.getValue().ranked().isEmpty())
                .findFirst();
    }

    List<MessageRanking.Ranked> all() {
        return first().map(entry -> entry.getValue().ranked()).orElse(List.of());
    }

    List<MessageRanking.Ranked> best() {
        return best(all(), MOST);
    }

    List<MessageRanking.Ranked> worst() {
        return worst(all(), MOST);
    }

    List<MessageRanking.Ranked> best(Place place) {
        return best(at(place), FEW);
    }

    List<MessageRanking.Ranked> worst(Place place) {
        return worst(at(place), FEW);
    }

    private List<MessageRanking.Ranked> at(Place place) {
        return byPlace.stream()
                .map(ranking -> ranking.getOrDefault(place, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<MessageRanking.Ranked> best(List<MessageRanking.Ranked> ranked, int most) {
        return ranked.stream().limit(most).toList();
    }

    /** The worst, worst first; none that is also among as many at the top. */
    private static List<MessageRanking.Ranked> worst(List<MessageRanking.Ranked> ranked, int most) {
        int from = Math.max(Math.min(most, ranked.size()), ranked.size() - most);
        return ranked.subList(from, ranked.size()).stream()
                .sorted(Comparator.comparing(MessageRanking.Ranked::shrunk)
                        .thenComparing(one -> one.message().id()))
                .toList();
    }

    /** The messages that are among the best or the worst anywhere: only these have figures of their own. */
    Set<String> shown() {
        Set<String> shown = new LinkedHashSet<>();
        Stream.concat(best().stream(), worst().stream())
                .forEach(ranked -> shown.add(ranked.message().id()));
        byPlace.stream()
                .flatMap(ranking -> ranking.keySet().stream())
                .distinct()
                .flatMap(place -> Stream.concat(best(place).stream(), worst(place).stream()))
                .forEach(ranked -> shown.add(ranked.message().id()));
        return Set.copyOf(shown);
    }
}
