package io.sitebrief.calculate;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.CampaignReport;
import io.sitebrief.brief.ChannelReport;
import io.sitebrief.brief.Facts;
import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.ImportReport;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.MethodNote;
import io.sitebrief.brief.NetworkReport;
import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.brief.Series;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.programme.Note;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Programme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The way from the given to the found: a brief out of a programme. */
public final class Calculation {

    private final Givens givens;
    private final MethodNote method;
    private final ReturnReport roi;
    private final List<Series> series;
    private final List<GoalReport> goals;
    private final Optional<PresenceReport> presence;
    private final Optional<RegisterReport> legal;
    private final Optional<NetworkReport> network;
    private final Optional<StrategyReport> strategy;
    private final List<CampaignReport> campaigns;
    private final List<ChannelReport> channels;
    private final MessagesReport messages;
    private final ImportReport imports;

    private Calculation(Programme programme) {
        givens = new Givens(programme);
        Plan plan = givens.plan();
        Totals totals = new Totals(givens);
        PeriodSeries periods = new PeriodSeries(givens, totals);
        List<PeriodFigures> months = periods.months();
        List<Period> axis = months.stream().map(PeriodFigures::period).toList();
        MetricFigures metrics = new BesideReturn(givens, totals, periods).programme();
        MessageFigures ranking = new MessageFigures(givens, totals);
        method = new Heads(givens).method();
        goals = new GoalProgress(givens, metrics, months).reports();
        roi = new ReturnCalculation(givens, totals, periods).report(goals, months, metrics);
        series = metrics.series(axis);
        campaigns = new CampaignReports(givens, totals, ranking, axis).reports(roi.campaigns());
        channels = new ChannelReports(givens, totals, ranking, axis).reports(roi.channels());
        messages = ranking.report();
        imports = new Imports(givens).report(MessageFigures.coverage(messages));
        presence = new PresenceCalculation(plan).report();
        legal = new RegisterCalculation(plan).report();
        network = new NetworkCalculation(givens).report();
        strategy = new StrategyCalculation(plan, measured(goals), totals.costLineAmounts()).report();
    }

    /**
     * Everything that the pages may say.
     *
     * @param draft whether the version is not issued
     * @param inputs the input files, for the provenance
     */
    public static Brief brief(Programme programme, String version, boolean draft, List<InputEntry> inputs) {
        return new Calculation(programme).brief(version, draft, inputs);
    }

    private Brief brief(String version, boolean draft, List<InputEntry> inputs) {
        return new Brief(
                new Heads(givens).head(version, draft),
                method,
                facts(),
                roi,
                series,
                goals,
                new Heads(givens).decisions(),
                presence,
                legal,
                network,
                strategy,
                campaigns,
                channels,
                messages,
                imports,
                Findings.of(givens.plan()),
                Events.of(givens, event -> true),
                notes(givens.plan()),
                new Guides(givens).guide(),
                List.copyOf(inputs));
    }

    /** Every figure of the reports. */
    private Facts facts() {
        List<Figure> figures = EveryFigure.in(List.of(
                roi, method, series, goals, presence, legal, network, strategy, campaigns, channels, messages,
                imports));
        return Facts.of(figures);
    }

    private static Set<String> measured(List<GoalReport> goals) {
        return goals.stream()
                .filter(goal -> goal.actual().amount().isKnown())
                .map(GoalReport::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> notes(Plan plan) {
        return plan.notes().stream()
                .collect(Collectors.toMap(
                        Note::page, Note::text, (first, second) -> first + "\n\n" + second, TreeMap::new));
    }
}
