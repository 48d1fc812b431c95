package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a line's amount is shared by: weights of pairs of channel and campaign, either of which may be none, and where
 * they are known by themselves the weights of channels and of campaigns.
 *
 * @param word what the weights are, for explanations: messages, shares
 */
record Basis(
        String word,
        List<Pair> pairs,
        Optional<Map<Optional<String>, Expression>> byChannel,
        Optional<Map<Optional<String>, Expression>> byCampaign) {

    /** The weight of a channel together with a campaign; empty is not allocated. */
    record Pair(Optional<String> channel, Optional<String> campaign, Expression weight) {}

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Basis::channelKey).thenComparing(Basis::campaignKey);

    private static final String LAST = "~";

    Basis {
        pairs = List.copyOf(pairs);
    }

    /** Shared by pairs in the order of their ids, none last. */
    static Basis sorted(String word, List<Pair> pairs) {
        return new Basis(word, pairs.stream().sorted(ORDER).toList(), Optional.empty(), Optional.empty());
    }

    /** Shared by pairs in the order given. */
    static Basis asWritten(String word, List<Pair> pairs) {
        return new Basis(word, pairs, Optional.empty(), Optional.empty());
    }

    /** All to one channel or campaign, or to none. */
    static Basis all(Place place) {
        return asWritten("all", List.of(new Pair(place.channel(), place.campaign(), Expression.constant("1"))));
    }

    /** Whether there is any weight to share by. */
    boolean isUsable() {
        return pairs.stream().anyMatch(pair -> isPositive(pair.weight()));
    }

    Map<Optional<String>, Expression> channels() {
        return byChannel.orElseGet(() -> grouped(pairs, Pair::channel));
    }

    Map<Optional<String>, Expression> campaigns() {
        return byCampaign.orElseGet(() -> grouped(pairs, Pair::campaign));
    }

    Map<Optional<String>, Expression> channelsOf(Optional<String> campaign) {
        return grouped(
                pairs.stream().filter(pair -> pair.campaign().equals(campaign)).toList(), Pair::channel);
    }

    Map<Optional<String>, Expression> campaignsOf(Optional<String> channel) {
        return grouped(
                pairs.stream().filter(pair -> pair.channel().equals(channel)).toList(), Pair::campaign);
    }

    private Map<Optional<String>, Expression> grouped(List<Pair> from, Function<Pair, Optional<String>> key) {
        Map<Optional<String>, List<Expression>> groups = from.stream()
                .filter(pair -> isPositive(pair.weight()))
                .collect(Collectors.groupingBy(
                        key, LinkedHashMap::new, Collectors.mapping(Pair::weight, Collectors.toList())));
        List<Map.Entry<Optional<String>, List<Expression>>> entries = new ArrayList<>(groups.entrySet());
        if (!word.equals(Allocation.SHARES)) {
            entries.sort(Comparator.comparing(entry -> entry.getKey().orElse(LAST)));
        }
        Map<Optional<String>, Expression> weights = new LinkedHashMap<>();
        for (Map.Entry<Optional<String>, List<Expression>> entry : entries) {
            List<Expression> terms = entry.getValue();
            weights.put(entry.getKey(), terms.size() == 1 ? terms.get(0) : Expression.sum(terms));
        }
        return weights;
    }

    static boolean isPositive(Expression weight) {
        return Figure.of(LAST, LAST, Unit.COUNT, weight)
                .amount()
                .known()
                .filter(value -> value.signum() > 0)
                .isPresent();
    }

    private static String channelKey(Pair pair) {
        return pair.channel().orElse(LAST);
    }

    private static String campaignKey(Pair pair) {
        return pair.campaign().orElse(LAST);
    }
}
