package io.sitebrief.check;

import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Gate;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of thresholds and limits. */
final class LimitRules {

    private LimitRules() {}

    private static final Pattern RATES = Pattern.compile(
            "roi|romi|xirr|share|spent|coverage|progress|completeness|break-even-margin|.*-(rate|share|coverage)");

    /** What needs caution reaches less of its plan than what is on track. */
    static List<Problem> thresholds(Plan plan) {
        MethodChoice method = plan.profile().method();
        return method.caution().value().compareTo(method.onTrack().value()) <= 0
                ? List.of()
                : List.of(Problem.of(
                        ProblemKind.OUT_OF_RANGE,
                        method.caution().source(),
                        "'caution'",
                        "above 'on-track'",
                        "a share up to it"));
    }

    /** A gate's lowest value does not lie above its highest. */
    static List<Problem> gates(Plan plan) {
        return plan.gates().stream()
                .flatMap(gates -> gates.gates().stream())
                .flatMap(LimitRules::crossed)
                .toList();
    }

    private static Stream<Problem> crossed(Gate gate) {
        return gate.atLeast().stream()
                .flatMap(low -> gate.atMost().stream()
                        .filter(high -> low.value().compareTo(high.value()) > 0)
                        .map(high -> Problem.of(
                                ProblemKind.OUT_OF_RANGE,
                                low.source(),
                                "'at-least'",
                                "above 'at-most'",
                                "a value up to it")));
    }

    /** A change of a rate counts in points or in percent of the earlier value: the bare number could be either. */
    static List<Problem> changesOfRates(Plan plan) {
        return plan.gates().stream()
                .flatMap(gates -> gates.gates().stream())
                .filter(gate -> isRate(plan, gate.figure().value()))
                .flatMap(gate -> Stream.of(gate.up(), gate.down()).flatMap(Optional::stream))
                .filter(change -> change.kind() == Gate.Change.Kind.ABSOLUTE)
                .map(Gate.Change::by)
                .map(by -> Problem.of(
                                ProblemKind.NOT_A_CHANGE,
                                by.source(),
                                by.value().toPlainString())
                        .withHint("the figure is a rate: write '" + by.value().toPlainString() + "pp' or '"
                                + by.value().toPlainString() + "%'"))
                .toList();
    }

    private static boolean isRate(Plan plan, String figure) {
        String last = figure.substring(figure.lastIndexOf('.') + 1);
        return RATES.matcher(last).matches()
                || Stream.of(plan.metrics().metrics(), plan.library().metrics())
                        .flatMap(List::stream)
                        .filter(metric -> metric.id().value().equals(last))
                        .anyMatch(metric -> metric.unit() == Unit.RATIO);
    }

    /** A cross-check by the model itself checks nothing. */
    static List<Problem> crossCheck(Plan plan) {
        MethodChoice method = plan.profile().method();
        return method.crossCheck().stream()
                .filter(model -> model.value() == method.attribution().value())
                .map(model -> Problem.of(
                        ProblemKind.NO_EFFECT, model.source(), "cross-check", "it is the model that it is to check"))
                .toList();
    }
}
