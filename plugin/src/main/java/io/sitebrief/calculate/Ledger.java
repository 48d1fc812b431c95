package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.programme.Metrics;
import io.sitebrief.programme.Metrics.Touch;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The conversion ledger of a line: who is credited with the conversions of the reporting period, by which model. */
final class Ledger {

    private static final String BETWEEN = "\n";

    private final Givens givens;
    private final Line line;
    private final List<Metrics.Conversion> conversions;
    private final List<Journey> journeys;
    private final Map<Attribution, Optional<String>> refusals = new EnumMap<>(Attribution.class);

    Ledger(Givens givens, Line line) {
        this.givens = givens;
        this.line = line;
        this.conversions = conversions();
        this.journeys = conversions.stream()
                .map(one -> new Journey(one.at(), one.touches(), one.count(), one.value(), one.nulls()))
                .toList();
    }

    private List<Metrics.Conversion> conversions() {
        String wanted = attribution().touchpoints().value();
        return givens.programme().metrics().conversions().stream()
                .filter(one -> one.file().equals(wanted) || one.file().endsWith("/" + wanted))
                .filter(one -> givens.period().contains(one.at().toLocalDate()))
                .toList();
    }

    private Assignment.Attribution attribution() {
        return line.assignment().attribution().orElseThrow();
    }

    /** The line's own model, else the brief's. */
    Attribution model() {
        return Attribution.valueOf(attribution()
                .model()
                .orElse(givens.plan().profile().method().attribution())
                .value()
                .name());
    }

    /** The second model of the brief, where there is one. */
    Optional<Attribution> crossCheck() {
        return givens.plan()
                .profile()
                .method()
                .crossCheck()
                .map(model -> Attribution.valueOf(model.value().name()));
    }

    /** How many conversions there were in the period, as one number counted in the files. */
    Expression count() {
        return new Expression.Input(
                "attribution." + line.id() + ".conversions",
                "conversions in the ledger",
                Unit.COUNT,
                Amount.of(conversions.stream().map(Metrics.Conversion::count).reduce(BigDecimal.ZERO, BigDecimal::add)),
                Certainty.MEASURED,
                Cells.told(conversions.stream().map(Metrics.Conversion::source)));
    }

    /** The basis by the line's own model; empty where there is no conversion or the model is refused. */
    Optional<Basis> basis() {
        return basis(model());
    }

    /** The basis by a model: channels and campaigns each credited by themselves, pairs where the model can do so. */
    Optional<Basis> basis(Attribution model) {
        if (conversions.isEmpty() || refused(model).isPresent()) {
            return Optional.empty();
        }
        Map<Optional<String>, Expression> channels = new LinkedHashMap<>();
        weights(model, "channel", touch -> touch.channel())
                .forEach((key, weight) -> add(channels, Places.channel(key), weight));
        Map<Optional<String>, Expression> campaigns = new LinkedHashMap<>();
        weights(model, "campaign", touch -> touch.campaign().orElse(""))
                .forEach((key, weight) -> add(campaigns, Places.channel(key), weight));
        List<Basis.Pair> pairs = new ArrayList<>();
        weights(
                        model,
                        "pair",
                        touch -> touch.channel() + BETWEEN + touch.campaign().orElse(""))
                .forEach((key, weight) -> pairs.add(pair(key, weight)));
        return Optional.of(new Basis(
                "credit by " + model.id(),
                Basis.sorted("", pairs).pairs(),
                Optional.of(positive(channels)),
                Optional.of(positive(campaigns))));
    }

    /**
     * What touches are credited with by the line's own model, added up by their names; empty where there is no
     * conversion, or where the model looks at channels as a whole.
     */
    Map<String, Expression> credits(Function<Touch, String> name) {
        boolean isByTouch = model() != Attribution.MARKOV && model() != Attribution.SHAPLEY;
        Map<String, Expression> credits = new LinkedHashMap<>();
        if (isByTouch && !conversions.isEmpty()) {
            weights(model(), "touched", name).forEach((key, weight) -> {
                if (!key.isEmpty() && Basis.isPositive(weight)) {
                    credits.put(key, weight);
                }
            });
        }
        return credits;
    }

    private static Basis.Pair pair(String key, Expression weight) {
        int between = key.indexOf(BETWEEN);
        return between < 0
                ? new Basis.Pair(Optional.empty(), Optional.empty(), weight)
                : new Basis.Pair(
                        Places.channel(key.substring(0, between)), Places.channel(key.substring(between + 1)), weight);
    }

    private static void add(Map<Optional<String>, Expression> weights, Optional<String> key, Expression weight) {
        weights.merge(key, weight, Expression::plus);
    }

    private static Map<Optional<String>, Expression> positive(Map<Optional<String>, Expression> weights) {
        Map<Optional<String>, Expression> kept = new LinkedHashMap<>();
        weights.entrySet().stream()
                .filter(entry -> entry.getKey().isPresent() && Basis.isPositive(entry.getValue()))
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        Expression none = weights.get(Optional.<String>empty());
        if (none != null && Basis.isPositive(none)) {
            kept.put(Optional.empty(), none);
        }
        return kept;
    }

    /** Why a model cannot be used on this ledger. */
    Optional<String> refused(Attribution model) {
        return refusals.computeIfAbsent(
                model,
                untried -> credit(untried, Touch::channel) instanceof Credits.Refused refused
                        ? Optional.of(refused.why())
                        : Optional.empty());
    }

    private Credits credit(Attribution model, Function<Touch, String> key) {
        MethodChoice method = givens.plan().profile().method();
        Attribution.Rules rules = new Attribution.Rules(
                method.windowDays().value(), method.halfLifeDays().value());
        return model.credit(journeys, rules, key);
    }

    /** The value credited by key, never below zero; by the number of conversions where none has a value. */
    private Map<String, Expression> weights(Attribution model, String kind, Function<Touch, String> key) {
        Map<String, Expression> weights = new LinkedHashMap<>();
        if (credit(model, key) instanceof Credits.Given given) {
            boolean byValue = given.shares().values().stream()
                    .anyMatch(share -> share.value().signum() > 0);
            given.shares()
                    .forEach((id, share) -> weights.put(
                            id, input(model, kind + "." + id, byValue ? share.value() : share.conversions())));
            BigDecimal rest =
                    byValue ? given.notCredited().value() : given.notCredited().conversions();
            if (rest.signum() > 0) {
                weights.merge("", input(model, kind + ".not-credited", rest), Expression::plus);
            }
        }
        return weights;
    }

    private Expression input(Attribution model, String key, BigDecimal credit) {
        String name = key.replace(BETWEEN, ".").replace('/', '.')
                + (key.endsWith(".") || key.endsWith(BETWEEN) ? "none" : "");
        List<Source> sources = conversions.stream()
                .map(one -> Source.ofFile(one.file()))
                .distinct()
                .sorted()
                .toList();
        return new Expression.Input(
                line.path() + ".credit." + model.id() + "." + name,
                model.id() + " credit of " + name.replace('.', ' '),
                Unit.PRICE,
                Amount.of(credit.max(BigDecimal.ZERO)),
                Certainty.MEASURED,
                sources);
    }
}
