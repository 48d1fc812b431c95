package io.sitebrief.check;

import io.sitebrief.programme.Gate;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** Rules of thresholds and limits. */
final class LimitRules {

    private LimitRules() {}

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
