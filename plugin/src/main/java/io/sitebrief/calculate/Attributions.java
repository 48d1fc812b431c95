package io.sitebrief.calculate;

import io.sitebrief.brief.AttributionReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The benefit lines that are shared by a conversion ledger, by the chosen model and the cross-check side by side. */
final class Attributions {

    private final Givens givens;

    Attributions(Givens givens) {
        this.givens = givens;
    }

    List<AttributionReport> reports(List<Division> divisions) {
        return divisions.stream()
                .filter(division -> division.line().assignment().attribution().isPresent())
                .map(this::report)
                .toList();
    }

    private AttributionReport report(Division division) {
        Line line = division.line();
        Ledger ledger = new Ledger(givens, line);
        Optional<String> refused = ledger.refused(ledger.model());
        Optional<Attribution> second = ledger.crossCheck()
                .filter(model -> model != ledger.model())
                .filter(model -> ledger.refused(model).isEmpty());
        Optional<Basis> check = second.flatMap(ledger::basis);
        String id = "attribution." + line.id();
        return new AttributionReport(
                line.id(),
                line.label(),
                ledger.model().id(),
                second.map(Attribution::id),
                Figure.of(id + ".conversions", "conversions in the ledger", Unit.COUNT, ledger.count()),
                rows(
                        id + ".channel",
                        division.channels(),
                        check.map(basis -> division.by(basis.channels(), basis.word())),
                        givens::channelLabel),
                rows(
                        id + ".campaign",
                        division.campaigns(),
                        check.map(basis -> division.by(basis.campaigns(), basis.word())),
                        givens::campaignLabel),
                refused,
                explanation(ledger, second, refused));
    }

    private List<AttributionReport.Row> rows(
            String id,
            Map<Optional<String>, Expression> chosen,
            Optional<Map<Optional<String>, Expression>> check,
            Function<String, String> label) {
        Set<Optional<String>> keys = new LinkedHashSet<>(chosen.keySet());
        check.ifPresent(other -> keys.addAll(other.keySet()));
        List<AttributionReport.Row> rows = new ArrayList<>();
        keys.stream()
                .sorted(Comparator.comparing(key -> key.orElse("~")))
                .forEach(key -> rows.add(row(
                        id + "s." + Levels.NOT_ALLOCATED,
                        id,
                        key,
                        key.map(label).orElse("Not allocated"),
                        chosen,
                        check)));
        return List.copyOf(rows);
    }

    private AttributionReport.Row row(
            String noneId,
            String prefix,
            Optional<String> key,
            String label,
            Map<Optional<String>, Expression> chosen,
            Optional<Map<Optional<String>, Expression>> check) {
        String id = key.map(one -> prefix + "." + one).orElse(noneId);
        Figure credited = givens.money(id + ".credited", "credited to " + label, part(chosen, key));
        Optional<Figure> checked = check.map(other ->
                givens.money(id + ".cross-checked", "credited to " + label + " by the second model", part(other, key)));
        Optional<Figure> gap = checked.map(other -> givens.money(
                id + ".gap", "gap of " + label, Expression.of(other).minus(Expression.of(credited))));
        return new AttributionReport.Row(key, label, credited, checked, gap);
    }

    private static Expression part(Map<Optional<String>, Expression> parts, Optional<String> key) {
        Expression part = parts.get(key);
        return part == null ? Expression.sum(List.of()) : part;
    }

    private static String explanation(Ledger ledger, Optional<Attribution> second, Optional<String> refused) {
        if (refused.isPresent()) {
            return "The model " + ledger.model().id() + " cannot be used: " + refused.get() + ".";
        }
        String chosen = sentence(ledger.model());
        String checked = second.filter(model -> model != ledger.model())
                .map(model ->
                        " " + sentence(model) + " Where both differ, the gap lies in that choice, not in the sales.")
                .orElse("");
        String unfit = ledger.crossCheck()
                .flatMap(model -> ledger.refused(model)
                        .map(why -> " The second model, " + model.id() + ", cannot be used: " + why + "."))
                .orElse("");
        return chosen + checked + unfit;
    }

    private static String sentence(Attribution model) {
        String what = switch (model) {
            case FIRST -> "gives all credit to the first touch, so it favours what wins attention";
            case LAST -> "gives all credit to the last touch, so it favours what closes a sale";
            case LAST_NON_DIRECT -> "gives all credit to the last touch that came by a channel";
            case LINEAR -> "gives the same credit to each touch, so it favours what is seen often";
            case POSITION_BASED -> "gives 40% each to the first and last touch and 20% to those between";
            case TIME_DECAY -> "gives more credit the nearer a touch is to the sale";
            case W_SHAPE -> "gives 30% each to the first touch and to two milestones, and 10% to the others";
            case MARKOV -> "gives credit by the sales that would be lost without a channel";
            case SHAPLEY -> "gives credit by what a channel adds on average to every set of the others";
        };
        return "The model " + model.id() + " " + what + ".";
    }
}
