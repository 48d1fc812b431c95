package io.sitebrief.page;

import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.brief.Status;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The four to seven key figures of the brief: the return, then goals, those off track first, then legal risks. */
final class Measures {

    private static final int MOST_GOALS = 2;
    private static final List<Status> ORDER =
            List.of(Status.OFF_TRACK, Status.CAUTION, Status.ON_TRACK, Status.NO_INFORMATION, Status.NOT_DEFINED);

    private final Edition edition;
    private final ReturnReport roi;

    Measures(Edition edition) {
        this.edition = edition;
        this.roi = edition.brief().roi();
    }

    List<Kpi> all() {
        List<Kpi> all = new ArrayList<>(ofReturn());
        all.add(ofReturn("cost", edition.text("measure.cost"), roi.cost(), PeriodFigures::cost));
        goals().forEach(goal -> all.add(ofGoal(goal)));
        edition.brief().legal().ifPresent(register -> all.add(ofRisks(register)));
        return List.copyOf(all);
    }

    /** The return and the net. */
    List<Kpi> ofReturn() {
        String label = edition.text(roi.onRevenue() ? "measure.return-on-revenue" : "measure.roi");
        return List.of(
                ofReturn("roi", label, roi.roi(), PeriodFigures::roi),
                ofReturn("net", edition.text("measure.net"), roi.net(), PeriodFigures::net));
    }

    private Kpi ofReturn(String id, String label, Figure figure, Function<PeriodFigures, Figure> of) {
        Kpi kpi = Kpi.of(label, edition.numbers().compact(figure)).drawn(Sparkline.of(months(of), List.of()));
        Optional<ReturnReport.PlanEntry> plan = Plan.of(roi, id);
        List<Piece> against = plan.map(entry -> Plan.words(edition, entry)).orElse(List.of());
        List<Piece> before = roi.priors()
                .map(prior -> edition.say("measure.before", edition.numbers().compact(of.apply(prior))))
                .orElse(List.of());
        Optional<Num> distance = plan.map(entry -> Plan.distance(edition, entry));
        List<Piece> words = against.isEmpty() || before.isEmpty()
                ? Edition.join(against, before)
                : Edition.join(edition.say("measure.and", against), before);
        Kpi compared = words.isEmpty() ? kpi : kpi.against(distance, words);
        return plan.isPresent() || id.equals("roi")
                ? compared.tagged(Plan.tag(edition, id), Plan.standing(edition, id))
                : compared;
    }

    private List<Optional<BigDecimal>> months(Function<PeriodFigures, Figure> of) {
        return roi.months().stream()
                .filter(PeriodFigures::complete)
                .map(month -> of.apply(month).amount().known())
                .toList();
    }

    /** Goals on other numbers than the return's own. */
    private List<GoalReport> goals() {
        Set<String> shown =
                roi.plan().stream().map(ReturnReport.PlanEntry::goal).collect(Collectors.toSet());
        return edition.brief().goals().stream()
                .filter(goal -> !shown.contains(goal.id()))
                .filter(goal -> goal.metric().isPresent())
                .sorted(Comparator.comparingInt(
                        goal -> ORDER.indexOf(goal.verdict().status())))
                .limit(MOST_GOALS)
                .toList();
    }

    private Kpi ofGoal(GoalReport goal) {
        List<Optional<BigDecimal>> history = goal.history().stream()
                .filter(point -> point.complete())
                .map(point -> point.figure().amount().known())
                .toList();
        Numbers numbers = edition.numbers();
        List<Piece> planned = goal.target()
                .map(target -> edition.say("measure.planned", numbers.precise(goal.planned()), numbers.precise(target)))
                .orElseGet(() -> edition.say("measure.no-target"));
        return Kpi.of(goal.metricLabel().orElse(goal.objective()), numbers.precise(goal.actual()))
                .drawn(Sparkline.of(history, List.of()))
                .against(Optional.empty(), planned)
                .tagged(
                        Plan.tag(edition, goal),
                        Optional.of(goal)
                                .filter(one -> one.progress().amount().isKnown())
                                .map(one -> Plan.standing(edition, one)));
    }

    private Kpi ofRisks(RegisterReport register) {
        Num above = edition.numbers().of(register.aboveAppetite());
        Kpi kpi = Kpi.of(edition.text("measure.risks"), above)
                .followedBy(edition.say("measure.risks-of", edition.numbers().of(register.risksCount())));
        return kpi.tagged(RiskView.tag(edition, register), Optional.empty());
    }
}
