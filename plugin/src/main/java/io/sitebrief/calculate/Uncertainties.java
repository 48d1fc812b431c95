package io.sitebrief.calculate;

import io.sitebrief.brief.Uncertainty;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Range;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How far the return moves when inputs with a range leave their likely values. */
final class Uncertainties {

    private final Givens givens;
    private final Figure roi;
    private final Map<String, Varied> varied = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    private record Varied(VariedInput input, Expression.Input given, String label, List<Source> sources) {}

    Uncertainties(Givens givens, Totals totals) {
        this.givens = givens;
        this.roi = totals.roi();
        totals.divisions()
                .forEach(division -> new TreeMap<>(division.line().ranges())
                        .forEach((key, range) -> add(
                                division.line().label(),
                                key,
                                range,
                                division.line().varied(key))));
        SharedRanges shared = new SharedRanges(givens, totals);
        shared.all().forEach(one -> add(one.owner(), one.key(), one.range(), shared.input(one)));
    }

    private void add(String owner, String key, Range range, Optional<Expression.Input> input) {
        Optional<VariedInput> fit = input.flatMap(given -> given.amount().known())
                .filter(likely -> range.low().value().compareTo(likely) <= 0
                        && likely.compareTo(range.high().value()) <= 0)
                .map(likely -> new VariedInput(
                        input.orElseThrow().id(),
                        range.low().value(),
                        likely,
                        range.high().value()));
        fit.ifPresentOrElse(
                one -> varied.put(
                        one.id(),
                        new Varied(
                                one,
                                input.orElseThrow(),
                                owner + ": " + input.orElseThrow().label(),
                                List.of(range.low().source(), range.high().source()))),
                () -> leftOut.add("The range of '" + key + "' of " + owner + " is not varied, since "
                        + (input.isPresent()
                                ? "the likely value is unknown or lies outside it."
                                : "no line of the period takes it.")));
    }

    /** Sentences on ranges that could not be used. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    Uncertainty report() {
        List<VariedInput> inputs = varied.values().stream().map(Varied::input).toList();
        List<Uncertainty.Swing> tornado =
                Tornado.of(roi, inputs).stream().map(this::swing).toList();
        Optional<Uncertainty.Simulation> simulation = simulation(inputs);
        return new Uncertainty(
                tornado,
                simulation,
                simulation
                        .map(Uncertainty.Simulation::p10)
                        .map(figure -> named("roi.low", "return in one of ten draws or below", figure))
                        .or(() -> widest(tornado, true)),
                simulation
                        .map(Uncertainty.Simulation::p90)
                        .map(figure -> named("roi.high", "return in one of ten draws or above", figure))
                        .or(() -> widest(tornado, false)));
    }

    private static Figure named(String id, String label, Figure figure) {
        return Figure.of(id, label, Unit.RATIO, Expression.of(figure));
    }

    /** The lower or higher end of the widest bar. */
    private static Optional<Figure> widest(List<Uncertainty.Swing> tornado, boolean isLow) {
        return tornado.stream()
                .findFirst()
                .filter(swing -> swing.roiLow().amount().isKnown()
                        && swing.roiHigh().amount().isKnown())
                .map(swing -> {
                    boolean isLowFirst = swing.roiLow()
                                    .amount()
                                    .known()
                                    .orElseThrow()
                                    .compareTo(swing.roiHigh().amount().known().orElseThrow())
                            <= 0;
                    Figure end = isLow == isLowFirst ? swing.roiLow() : swing.roiHigh();
                    String label = "return at the " + (isLow ? "lower" : "higher") + " end of the widest range";
                    return named(isLow ? "roi.low" : "roi.high", label, end);
                });
    }

    private Uncertainty.Swing swing(Tornado.Bar bar) {
        Varied one = Optional.ofNullable(varied.get(bar.input().id())).orElseThrow();
        String id = "tornado." + bar.input().id();
        Unit unit = one.given().unit();
        return new Uncertainty.Swing(
                bar.input().id(),
                one.label(),
                outcome(
                        id + ".low",
                        one.label() + ", low",
                        unit,
                        Amount.of(bar.input().low()),
                        one),
                outcome(
                        id + ".high",
                        one.label() + ", high",
                        unit,
                        Amount.of(bar.input().high()),
                        one),
                outcome(id + ".roi-low", "return with " + one.label() + " low", Unit.RATIO, bar.atLow(), one),
                outcome(id + ".roi-high", "return with " + one.label() + " high", Unit.RATIO, bar.atHigh(), one),
                SwitchingValue.of(roi, bar.input())
                        .map(value -> outcome(
                                id + ".switching",
                                one.label() + " at which the return is zero",
                                unit == Unit.MONEY ? Unit.PRICE : unit,
                                Amount.of(value),
                                one)));
    }

    private static Figure outcome(String id, String label, Unit unit, Amount amount, Varied one) {
        return Figure.of(id, label, unit, Inputs.outcome(id + ".result", label, unit, amount, one.sources()));
    }

    private Optional<Uncertainty.Simulation> simulation(List<VariedInput> inputs) {
        return givens.plan()
                .profile()
                .method()
                .simulation()
                .filter(asked -> !inputs.isEmpty())
                .map(asked -> simulation(Simulation.of(roi, inputs, asked.draws(), asked.seed())));
    }

    private Uncertainty.Simulation simulation(Simulation.Outcome outcome) {
        return new Uncertainty.Simulation(
                outcome.seed(),
                outcome.draws(),
                drawn("p10", "return that one draw of ten does not exceed", outcome.p10()),
                drawn("p50", "return that half of the draws do not exceed", outcome.p50()),
                drawn("p90", "return that nine draws of ten do not exceed", outcome.p90()),
                drawn("above-zero", "probability of a return above zero", outcome.aboveZero()));
    }

    private Figure drawn(String key, String label, Amount amount) {
        String id = "simulation." + key;
        List<Source> sources = varied.values().stream()
                .flatMap(one -> one.sources().stream())
                .sorted()
                .toList();
        return Figure.of(id, label, Unit.RATIO, Inputs.outcome(id + ".result", label, Unit.RATIO, amount, sources));
    }
}
