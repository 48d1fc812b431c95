package io.sitebrief.calculate;

import io.sitebrief.brief.ReturnReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tables of cost, benefit, net and return by channel, campaign or objective; each adds up with what is not allocated. */
final class Levels {

    static final String NOT_ALLOCATED = "not-allocated";

    private final Givens givens;
    private final Totals totals;

    Levels(Givens givens, Totals totals) {
        this.givens = givens;
        this.totals = totals;
    }

    /** How a line's amount falls on the rows of a table. */
    interface Split extends Function<Division, Map<Optional<String>, Expression>> {}

    /** A table's rows: one an id, in the order given, then those that only lines name, then what is not allocated. */
    List<ReturnReport.LevelRow> rows(String prefix, List<String> ids, Function<String, String> label, Split split) {
        Set<String> all = new LinkedHashSet<>(ids);
        totals.divisions()
                .forEach(division -> split.apply(division).keySet().stream()
                        .flatMap(Optional::stream)
                        .sorted()
                        .forEach(all::add));
        List<ReturnReport.LevelRow> rows = new ArrayList<>();
        all.forEach(id -> rows.add(row(prefix + "." + id, Optional.of(id), label.apply(id), split)));
        rows.add(row(prefix + "s." + NOT_ALLOCATED, Optional.empty(), "Not allocated", split));
        return List.copyOf(rows);
    }

    private ReturnReport.LevelRow row(String id, Optional<String> key, String label, Split split) {
        Figure cost = part(id + ".cost", "cost of " + label, totals.costs(), key, split, totals.cost());
        Figure benefit = part(id + ".benefit", "benefit of " + label, totals.benefits(), key, split, totals.benefit());
        return row(givens, id, key, label, cost, benefit);
    }

    private Figure part(
            String id, String label, List<Division> lines, Optional<String> key, Split split, Figure whole) {
        if (whole.amount().reason().isPresent() && lines.isEmpty()) {
            return Figure.of(
                    id,
                    label,
                    Unit.MONEY,
                    new Expression.Missing(whole.amount().reason().get()));
        }
        List<Expression> parts = lines.stream()
                .flatMap(line -> Optional.ofNullable(split.apply(line).get(key)).stream())
                .toList();
        return givens.money(id, label, Expression.sum(parts));
    }

    static ReturnReport.LevelRow row(
            Givens givens, String id, Optional<String> key, String label, Figure cost, Figure benefit) {
        Figure net =
                givens.money(id + ".net", "net of " + label, Formulas.net(Expression.of(benefit), Expression.of(cost)));
        Figure roi = Figure.of(
                id + ".roi", "return of " + label, Unit.RATIO, Formulas.roi(Expression.of(net), Expression.of(cost)));
        return new ReturnReport.LevelRow(key, label, cost, benefit, net, roi);
    }
}
