package io.sitebrief.page;

import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.NetworkReport;
import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.Status;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.figure.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three questions that the executive should ask next on a point: from the brief's own state, then the usual ones. */
final class NextQuestions {

    private static final int THREE = 3;
    private static final Set<String> POINTS = Set.of("roi", "presence", "legal", "network", "strategy");

    private final Edition edition;

    NextQuestions(Edition edition) {
        this.edition = edition;
    }

    /** The questions; none for a point of the organisation's own, whose text has its own. */
    List<String> of(String point) {
        if (!POINTS.contains(point)) {
            return List.of();
        }
        Stream<String> usual = IntStream.rangeClosed(1, THREE).mapToObj(i -> edition.text("ask." + point + "." + i));
        return Stream.concat(own(point).limit(THREE), usual)
                .distinct()
                .limit(THREE)
                .toList();
    }

    private Stream<String> own(String point) {
        return switch (point) {
            case "roi" -> roi();
            case "presence" -> edition.brief().presence().stream().flatMap(this::presence);
            case "legal" -> edition.brief().legal().stream().flatMap(this::legal);
            case "network" -> edition.brief().network().stream().flatMap(this::network);
            default -> edition.brief().strategy().stream().flatMap(NextQuestions::strategy);
        };
    }

    private Stream<String> roi() {
        ReturnReport roi = edition.brief().roi();
        Stream<String> unknown = roi.roi().amount().reason().stream()
                .map(why -> edition.text("ask.roi.unknown", edition.phrases().of(why)));
        Stream<String> losing = roi.campaigns().stream()
                .filter(row -> row.id().isPresent())
                .filter(row -> sign(row.net()) < 0)
                .map(row -> edition.text("ask.roi.loses", row.label()))
                .limit(1);
        Stream<String> off = edition.brief().goals().stream()
                .filter(goal -> goal.verdict().status() == Status.OFF_TRACK)
                .map(GoalReport::objective)
                .map(objective -> edition.text("ask.roi.off", objective))
                .limit(1);
        return Stream.of(unknown, losing, off).flatMap(all -> all);
    }

    /** First what unknown answers leave open, then decisions missing, then views apart, then what is due. */
    private Stream<String> presence(PresenceReport report) {
        List<PresenceReport.Assessment> current = report.assessments().stream()
                .filter(one -> one.supersededBy().isEmpty())
                .toList();
        return Stream.of(
                        current.stream().flatMap(one -> one.asks().stream()).limit(1),
                        about(current, "decide", one -> one.recorded().isEmpty()),
                        about(current, "apart", PresenceReport.Assessment::misaligned),
                        about(
                                current,
                                "against",
                                one -> one.recorded()
                                        .filter(recorded -> !recorded.verdict().equals(one.outcome()))
                                        .isPresent()),
                        about(
                                current,
                                "review",
                                one -> one.recorded()
                                        .filter(PresenceReport.Recorded::reviewOverdue)
                                        .isPresent()))
                .flatMap(all -> all);
    }

    private Stream<String> about(
            List<PresenceReport.Assessment> current, String key, Predicate<PresenceReport.Assessment> holds) {
        return current.stream()
                .filter(holds)
                .map(one -> edition.text("ask.presence." + key, AssessmentViews.name(edition, one)))
                .limit(1);
    }

    /** What the categories of the highest risks ask first. */
    private Stream<String> legal(RegisterReport report) {
        return report.top().stream()
                .map(RegisterReport.Risk::category)
                .distinct()
                .flatMap(id -> report.categories().stream()
                        .filter(category -> category.id().equals(id)))
                .flatMap(category -> category.questions().stream().limit(1))
                .limit(2);
    }

    private Stream<String> network(NetworkReport report) {
        Stream<String> shortest = report.segments().stream()
                .filter(segment -> sign(segment.gap()) > 0)
                .max(Comparator.comparing(
                        segment -> segment.gap().amount().known().orElseThrow()))
                .map(segment -> edition.text("ask.network.short", segment.label()))
                .stream();
        Stream<String> late = report.segments().stream()
                .filter(segment -> sign(segment.overdueShare()) > 0)
                .max(Comparator.comparing(
                        segment -> segment.overdueShare().amount().known().orElseThrow()))
                .map(segment -> edition.text("ask.network.late", segment.label()))
                .stream();
        return Stream.concat(shortest, late);
    }

    /** What the components ask that are furthest from full, the heaviest first. */
    private static Stream<String> strategy(StrategyReport report) {
        return report.components().stream()
                .filter(component -> StrategyPage.missing(component).signum() > 0)
                .sorted(Comparator.comparing(StrategyPage::missing).reversed())
                .map(StrategyReport.Component::question)
                .limit(2);
    }

    private static int sign(Figure figure) {
        return figure.amount().known().map(value -> value.signum()).orElse(0);
    }
}
