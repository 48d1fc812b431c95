package io.sitebrief.brief;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The snapshot of a brief in memory. */
final class SnapshotOfBrief {

    private final Brief brief;

    SnapshotOfBrief(Brief brief) {
        this.brief = brief;
    }

    Snapshot take() {
        Head head = brief.head();
        return new Snapshot(
                head.id(),
                head.version(),
                head.draft(),
                head.period(),
                head.currency(),
                method(brief.method()),
                facts(),
                betterUp(),
                incomplete(),
                by(brief.goals(), GoalReport::id, SnapshotOfBrief::goal),
                by(brief.decisions(), DecisionReport::id, SnapshotOfBrief::decision),
                by(
                        brief.legal().map(RegisterReport::risks).orElse(List.of()),
                        RegisterReport.Risk::id,
                        SnapshotOfBrief::risk),
                by(brief.campaigns(), CampaignReport::id, each -> new Snapshot.Campaign(each.name(), each.status())),
                by(
                        brief.presence().map(PresenceReport::assessments).orElse(List.of()),
                        PresenceReport.Assessment::id,
                        SnapshotOfBrief::assessment),
                by(brief.findings(), each -> each.id() + " " + each.subject(), Finding::text),
                by(brief.sources(), InputEntry::file, InputEntry::sha256));
    }

    private static <T, V> Map<String, V> by(Collection<T> things, Function<T, String> id, Function<T, V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        things.forEach(thing -> map.putIfAbsent(id.apply(thing), value.apply(thing)));
        return map;
    }

    private static Map<String, String> method(MethodNote note) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("attribution", note.attribution());
        note.crossCheck().ifPresent(model -> settings.put("cross-check", model));
        settings.put("on-track", note.onTrack().toPlainString());
        settings.put("caution", note.caution().toPlainString());
        settings.put("window-days", note.windowDays().toPlainString());
        settings.put("half-life-days", note.halfLifeDays().toPlainString());
        return settings;
    }

    private Map<String, Snapshot.Fact> facts() {
        Map<String, Snapshot.Fact> facts = new LinkedHashMap<>();
        brief.facts().all().forEach(figure -> facts.put(figure.id(), fact(figure)));
        for (Expression.Input input : brief.facts().inputs()) {
            facts.put(input.id(), fact(Figure.of(input.id(), input.label(), input.unit(), input)));
        }
        return facts;
    }

    private static Snapshot.Fact fact(Figure figure) {
        return new Snapshot.Fact(
                figure.label(), figure.unit(), figure.amount(), figure.certainty(), figure.formula(), figure.parts());
    }

    private Map<String, Boolean> betterUp() {
        Map<String, Boolean> known = new LinkedHashMap<>();
        brief.goals().forEach(goal -> known.put(goal.actual().id(), goal.betterUp()));
        Stream.of(
                        brief.roi().measures().stream(),
                        brief.campaigns().stream().flatMap(campaign -> campaign.measures().stream()),
                        brief.channels().stream().flatMap(channel -> channel.measures().stream()))
                .flatMap(measures -> measures)
                .filter(measure -> !measure.better().equals("neither"))
                .forEach(measure ->
                        known.put(measure.actual().id(), measure.better().equals("up")));
        return known;
    }

    private Set<String> incomplete() {
        Set<String> facts = new TreeSet<>();
        Stream.concat(brief.roi().months().stream(), brief.roi().periods().stream())
                .filter(period -> !period.complete())
                .flatMap(period -> Stream.of(period.cost(), period.benefit(), period.net(), period.roi()))
                .forEach(figure -> facts.add(figure.id()));
        return facts;
    }

    private static Snapshot.Goal goal(GoalReport goal) {
        return new Snapshot.Goal(
                goal.objective(),
                goal.metric(),
                goal.betterUp(),
                goal.target().map(Figure::id),
                goal.due(),
                goal.verdict().status().id());
    }

    private static Snapshot.Decision decision(DecisionReport decision) {
        return new Snapshot.Decision(decision.ask(), decision.state(), decision.taken(), decision.by());
    }

    private static Snapshot.Risk risk(RegisterReport.Risk risk) {
        RegisterReport.Rating rating = risk.current();
        return new Snapshot.Risk(
                risk.risk(),
                rating.likelihood(),
                rating.impact(),
                rating.score().id(),
                risk.aboveAppetite());
    }

    private static Snapshot.Assessment assessment(PresenceReport.Assessment each) {
        Optional<String> verdict = each.recorded().map(PresenceReport.Recorded::verdict);
        return new Snapshot.Assessment(each.executive(), each.channel(), each.outcome(), verdict);
    }
}
