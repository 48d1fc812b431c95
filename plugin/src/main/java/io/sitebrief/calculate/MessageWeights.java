package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metrics.Touch;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** What messages weigh beside each other: one weight for each that is shown, one for all others, one for none. */
final class MessageWeights {

    static final String OTHERS = "others";
    static final String NONE = "none";

    private static final String BETWEEN = "/";
    private static final Expression ONE = Expression.constant("1");

    private final Givens givens;
    private final Posts posts;
    private final Set<String> shown;

    /** @param shown ids of the messages that have weights of their own */
    MessageWeights(Givens givens, Posts posts, Set<String> shown) {
        this.givens = givens;
        this.posts = posts;
        this.shown = Set.copyOf(shown);
    }

    /** Messages at some place, as their own ids and in words. */
    private record Group(String path, List<String> ids) {}

    /**
     * The weights where a line names channels and campaigns.
     *
     * @param pairs those of one channel, or of none
     * @param metric that messages may be shared by; else it goes by their number
     * @param byNumber whether it may
     */
    Map<String, Expression> stated(List<Basis.Pair> pairs, Optional<String> metric, boolean byNumber) {
        Map<String, Expression> all = new LinkedHashMap<>();
        for (Basis.Pair pair : pairs) {
            Group group = group(pair, pairs);
            Optional<String> by = metric.filter(name -> isUsable(group, name))
                    .or(() -> Optional.of(Cells.MESSAGES)
                            .filter(number -> byNumber && !group.ids().isEmpty()));
            if (by.isEmpty()) {
                add(all, NONE, pair.weight());
            } else if (pairs.size() == 1) {
                of(group, by.get()).forEach((key, weight) -> add(all, key, weight));
            } else {
                Expression total = new Expression.Constant(total(group.ids(), by.get()));
                of(group, by.get())
                        .forEach((key, weight) ->
                                add(all, key, Expression.times(pair.weight(), weight.over(total, "there is nothing"))));
            }
        }
        return all;
    }

    private static void add(Map<String, Expression> all, String key, Expression weight) {
        all.merge(key, weight, Expression::plus);
    }

    /** A channel without a campaign is all of its messages, unless some of the line goes to its campaigns apart. */
    private Group group(Basis.Pair pair, List<Basis.Pair> pairs) {
        Place place = new Place(pair.campaign(), pair.channel());
        boolean hasOthers = pairs.stream().anyMatch(other -> other.campaign().isPresent());
        return pair.campaign().isEmpty() && hasOthers && pair.channel().isPresent()
                ? new Group(
                        pair.channel().get() + ".none",
                        posts.withoutCampaign(pair.channel().get()))
                : new Group(place.path(), posts.at(place));
    }

    private boolean isUsable(Group group, String metric) {
        return group.ids().stream().noneMatch(id -> value(id, metric).signum() < 0)
                && total(group.ids(), metric).signum() > 0;
    }

    private BigDecimal value(String id, String metric) {
        return metric.equals(Cells.MESSAGES) ? BigDecimal.ONE : MessageRankings.value(posts.get(id), metric);
    }

    private BigDecimal total(List<String> ids, String metric) {
        return ids.stream().map(id -> value(id, metric)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, Expression> of(Group group, String metric) {
        Map<String, Expression> all = new LinkedHashMap<>();
        group.ids().stream()
                .filter(shown::contains)
                .filter(id -> value(id, metric).signum() > 0)
                .forEach(id -> all.put(id, one(id, metric)));
        List<String> rest =
                group.ids().stream().filter(id -> !shown.contains(id)).toList();
        if (total(rest, metric).signum() > 0) {
            all.put(OTHERS, others(group, rest, metric));
        }
        return all;
    }

    private Expression one(String id, String metric) {
        if (metric.equals(Cells.MESSAGES)) {
            return ONE;
        }
        return input(
                id + "." + metric,
                metric,
                value(id, metric),
                List.of(posts.get(id).source()));
    }

    private Expression others(Group group, List<String> ids, String metric) {
        Map<String, Source> firsts = new TreeMap<>();
        ids.forEach(id -> firsts.merge(
                posts.get(id).source().file(),
                posts.get(id).source(),
                BinaryOperator.minBy(Comparator.naturalOrder())));
        String id = "messages.others." + group.path() + "." + metric;
        return input(id, metric, total(ids, metric), List.copyOf(firsts.values()));
    }

    private Expression input(String id, String metric, BigDecimal value, List<Source> sources) {
        Unit unit =
                metric.equals(Cells.MESSAGES) ? Unit.COUNT : givens.dictionary().unit(metric);
        String label = givens.dictionary().label(metric);
        return new Expression.Input(id, label, unit, Amount.of(value), Certainty.MEASURED, sources);
    }

    /** The credit of messages in a ledger, by channel; empty where its model tells no messages apart. */
    Map<Optional<String>, Map<String, Expression>> credited(Ledger ledger) {
        Map<Optional<String>, Map<String, Expression>> all = new LinkedHashMap<>();
        ledger.credits(this::name).forEach((name, credit) -> {
            int between = name.indexOf(BETWEEN);
            boolean isShown = between < 0;
            Optional<String> channel =
                    isShown ? Optional.of(posts.get(name).channel()) : Places.channel(name.substring(0, between));
            String key = isShown ? name : name.substring(between + 1);
            add(all.computeIfAbsent(channel, none -> new LinkedHashMap<>()), key, credit);
        });
        return all;
    }

    /** The id of a message that is shown; of another its channel, and whether the ledger names it. */
    private String name(Touch touch) {
        String channel = touch.channel();
        return touch.message()
                .map(own -> posts.id(channel, own).filter(shown::contains).orElse(channel + BETWEEN + OTHERS))
                .orElse(channel + BETWEEN + NONE);
    }
}
