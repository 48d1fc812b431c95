package io.sitebrief.calculate;

import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cost, benefit, net and return of the messages that are shown; with all others and what falls on none they add up. */
final class MessageReturns {

    private final Givens givens;
    private final Totals totals;
    private final boolean isNone;
    private final Side costs;
    private final Side benefits;
    private final Map<String, LevelRow> rows = new HashMap<>();

    /** @param shown ids of the messages that have figures of their own */
    MessageReturns(Givens givens, Totals totals, Posts posts, Set<String> shown) {
        this.givens = givens;
        this.totals = totals;
        this.isNone = posts.all().isEmpty();
        MessageShares shares = new MessageShares(givens, new MessageWeights(givens, posts, shown));
        this.costs = side(totals.costs(), shares);
        this.benefits = side(totals.benefits(), shares);
    }

    /** All parts of all lines, of cost or of benefit. */
    private record Side(Map<String, List<Expression>> shown, List<Expression> others, List<Expression> none) {

        List<Expression> of(String id) {
            return shown.getOrDefault(id, List.of());
        }
    }

    private static Side side(List<Division> divisions, MessageShares shares) {
        Side side = new Side(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (Division division : divisions) {
            MessageShares.Parts parts = shares.of(division);
            parts.shown()
                    .forEach((id, those) -> side.shown()
                            .computeIfAbsent(id, none -> new ArrayList<>())
                            .addAll(those));
            side.others().addAll(parts.others());
            side.none().addAll(parts.none());
        }
        return side;
    }

    /** The row of one message; unknown where no line falls on it. */
    LevelRow of(String id, String label) {
        return rows.computeIfAbsent(id, key -> row(key, label));
    }

    private LevelRow row(String id, String label) {
        Expression cost = costs.of(id).isEmpty() ? noCost() : sum(costs.of(id));
        Expression benefit = benefits.of(id).isEmpty() ? noBenefit() : sum(benefits.of(id));
        return Levels.row(
                givens,
                id,
                Optional.of(id),
                label,
                givens.money(id + ".cost", "cost of the message", cost),
                givens.money(id + ".benefit", "benefit credited to the message", benefit));
    }

    private static Expression sum(List<Expression> parts) {
        return parts.size() == 1 ? parts.get(0) : Expression.sum(parts);
    }

    private Expression noCost() {
        return new Expression.Missing(
                totals.cost().amount().reason().orElse("no cost falls on the message, its channel or its campaign"));
    }

    /** Nothing credited is nothing brought only where every benefit was credited to some message. */
    private Expression noBenefit() {
        boolean isAllCredited = benefits.none().isEmpty() && !totals.benefits().isEmpty();
        return isAllCredited
                ? Expression.sum(List.of())
                : new Expression.Missing(totals.benefit()
                        .amount()
                        .reason()
                        .orElse("nothing that was measured credits a benefit to the message"));
    }

    /** The messages of a list together, all others, and what falls on no message: they add up; none without messages. */
    List<LevelRow> levels(Collection<String> listed) {
        if (isNone) {
            return List.of();
        }
        return List.of(
                row("listed", "Messages of both lists", part(costs, listed, true), part(benefits, listed, true)),
                row("others", "All other messages", part(costs, listed, false), part(benefits, listed, false)),
                row(
                        Levels.NOT_ALLOCATED,
                        "Not allocated",
                        Expression.sum(costs.none()),
                        Expression.sum(benefits.none())));
    }

    private static Expression part(Side side, Collection<String> listed, boolean isListed) {
        Stream<Expression> shown = side.shown().entrySet().stream()
                .filter(entry -> listed.contains(entry.getKey()) == isListed)
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream());
        Stream<Expression> others = isListed ? Stream.of() : side.others().stream();
        return Expression.sum(Stream.concat(shown, others).toList());
    }

    private LevelRow row(String key, String label, Expression cost, Expression benefit) {
        String id = "messages." + key;
        Optional<String> named = Optional.of(key).filter(name -> !name.equals(Levels.NOT_ALLOCATED));
        LevelRow row = Levels.row(
                givens,
                id,
                named,
                label,
                whole(id + ".cost", "cost of " + label, cost, totals.cost(), totals.costs()),
                whole(id + ".benefit", "benefit of " + label, benefit, totals.benefit(), totals.benefits()));
        return benefits.none().isEmpty()
                ? row
                : new LevelRow(named, label, row.cost(), row.benefit(), row.net(), mixed(id));
    }

    /** Cost falls on every message, benefit on some alone: of many together that would be no return. */
    private static Figure mixed(String id) {
        return Figure.of(
                id + ".roi",
                "return",
                Unit.RATIO,
                new Expression.Missing("part of the benefit is credited to no message"));
    }

    private Figure whole(String id, String label, Expression sum, Figure total, List<Division> lines) {
        return lines.isEmpty() && total.amount().reason().isPresent()
                ? Figure.of(
                        id,
                        label,
                        Unit.MONEY,
                        new Expression.Missing(total.amount().reason().get()))
                : givens.money(id, label, sum);
    }
}
