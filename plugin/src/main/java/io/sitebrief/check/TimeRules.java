package io.sitebrief.check;

import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Profile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of dates: nothing ends before it begins. */
final class TimeRules {

    private TimeRules() {}

    static List<Problem> campaigns(Plan plan) {
        return plan.campaigns().stream()
                .flatMap(campaign -> backwards(campaign.from(), campaign.to()))
                .toList();
    }

    static List<Problem> goals(Plan plan) {
        return plan.strategy().stream()
                .flatMap(strategy -> strategy.goals().stream())
                .flatMap(goal -> backwards(goal.from(), goal.due()))
                .toList();
    }

    static List<Problem> acceptances(Plan plan) {
        return plan.risks().stream()
                .flatMap(risks -> risks.risks().stream())
                .flatMap(risk -> risk.acceptance().stream())
                .flatMap(acceptance -> backwards(acceptance.date(), acceptance.expires()))
                .toList();
    }

    /** History reaches back from the period, and the data cut-off does not lie before it. */
    static List<Problem> profile(Plan plan) {
        Profile profile = plan.profile();
        LocalDate start = profile.period().value().from();
        Stream<Problem> history = profile.historyFrom().stream()
                .filter(from -> from.value().isAfter(start))
                .map(from -> outside(from, "'history-from'", "a day up to the period's first, " + start));
        Stream<Problem> cutOff = profile.dataCutOff().stream()
                .filter(day -> day.value().isBefore(start))
                .map(day -> outside(day, "'data-cut-off'", "a day from the period's first on, " + start));
        return Stream.concat(history, cutOff).toList();
    }

    private static Problem outside(Located<LocalDate> day, String key, String expected) {
        return Problem.of(ProblemKind.OUT_OF_RANGE, day.source(), key, day.value(), expected);
    }

    private static Stream<Problem> backwards(Optional<Located<LocalDate>> from, Optional<Located<LocalDate>> to) {
        return to.stream()
                .flatMap(end -> from.stream()
                        .filter(start -> end.value().isBefore(start.value()))
                        .map(start ->
                                Problem.of(ProblemKind.PERIOD_BACKWARDS, end.source(), end.value(), start.value())));
    }
}
