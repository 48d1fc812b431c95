package io.sitebrief.calculate;

import io.sitebrief.figure.Apportionment;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.programme.Campaign;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line's rounded amount in the reporting period, split by channel, by campaign and by objective, each on its own, so
 * that the parts of each add up to it. The key of what is not allocated is empty.
 */
final class Division {

    private final Givens givens;
    private final Line line;
    private final Figure amount;
    private final Basis basis;
    private final Map<Optional<String>, Expression> channels;
    private final Map<Optional<String>, Expression> campaigns;
    private final Map<Optional<String>, Expression> objectives;

    Division(Givens givens, Line line, Figure amount, Basis basis) {
        this.givens = givens;
        this.line = line;
        this.amount = amount;
        this.basis = basis;
        this.channels = named("channel", split(Expression.of(amount), basis.channels(), basis.word()));
        this.campaigns = named("campaign", split(Expression.of(amount), basis.campaigns(), basis.word()));
        this.objectives = named("objective", split(Expression.of(amount), objectiveWeights(), basis.word()));
    }

    /** Each part as a figure of its own, so that what is made of it names the part and not all that it is made of. */
    private Map<Optional<String>, Expression> named(String kind, Map<Optional<String>, Expression> parts) {
        Map<Optional<String>, Expression> named = new LinkedHashMap<>();
        parts.forEach((key, part) -> named.put(
                key,
                key.map(id -> Expression.of(givens.money(kind + "." + id + "." + amount.id(), line.label(), part)))
                        .orElse(part)));
        return named;
    }

    Line line() {
        return line;
    }

    Figure amount() {
        return amount;
    }

    Map<Optional<String>, Expression> channels() {
        return channels;
    }

    Map<Optional<String>, Expression> campaigns() {
        return campaigns;
    }

    Map<Optional<String>, Expression> objectives() {
        return objectives;
    }

    /** What a channel's part is shared by among campaigns; none of the weights is zero. */
    List<Basis.Pair> pairs(Optional<String> channel) {
        return basis.campaignsOf(channel).entrySet().stream()
                .map(entry -> new Basis.Pair(channel, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What falls on a campaign, split by channel. */
    Map<Optional<String>, Expression> channelsOf(String campaign) {
        return within(campaigns.get(Optional.of(campaign)), basis.channelsOf(Optional.of(campaign)));
    }

    /** What falls on a channel, split by campaign. */
    Map<Optional<String>, Expression> campaignsOf(String channel) {
        return within(channels.get(Optional.of(channel)), basis.campaignsOf(Optional.of(channel)));
    }

    private Map<Optional<String>, Expression> within(
            @Nullable Expression whole, Map<Optional<String>, Expression> weights) {
        return whole == null ? Map.of() : split(whole, weights, basis.word());
    }

    /** Split by other weights, as a second model of attribution would. */
    Map<Optional<String>, Expression> by(Map<Optional<String>, Expression> weights, String word) {
        return split(Expression.of(amount), weights, word);
    }

    private Map<Optional<String>, Expression> split(
            Expression whole, Map<Optional<String>, Expression> weights, String word) {
        if (weights.isEmpty()) {
            return Map.of(Optional.empty(), whole);
        }
        List<Optional<String>> keys = new ArrayList<>(weights.keySet());
        if (keys.size() == 1) {
            return Map.of(keys.get(0), whole);
        }
        Apportionment parts = new Apportionment(whole, List.copyOf(weights.values()), givens.decimals(), word);
        Map<Optional<String>, Expression> split = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            split.put(keys.get(i), parts.part(i));
        }
        return split;
    }

    /** The line's own objective; else those of its campaigns, each campaign's weight over its objectives equally. */
    private Map<Optional<String>, Expression> objectiveWeights() {
        if (line.objective().isPresent()) {
            return Map.of(line.objective(), Expression.constant("1"));
        }
        Map<String, Expression> served = new TreeMap<>();
        List<Expression> none = new ArrayList<>();
        basis.campaigns().forEach((campaign, weight) -> {
            List<String> objectives = campaign.flatMap(givens::campaign).map(Campaign::objectives).stream()
                    .flatMap(List::stream)
                    .map(Located::value)
                    .distinct()
                    .toList();
            Expression each = objectives.size() < 2
                    ? weight
                    : weight.over(
                            new Expression.Constant(BigDecimal.valueOf(objectives.size())), "there are no objectives");
            objectives.forEach(objective -> served.merge(objective, each, Expression::plus));
            if (objectives.isEmpty()) {
                none.add(weight);
            }
        });
        Map<Optional<String>, Expression> weights = new LinkedHashMap<>();
        served.forEach((objective, weight) -> weights.put(Optional.of(objective), weight));
        if (!none.isEmpty()) {
            weights.put(Optional.empty(), Expression.sum(none));
        }
        return weights;
    }
}
