package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.NetworkReport;
import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/** The organisation's own position on a point, in a sentence or two made from its numbers. */
final class Position {

    private Position() {}

    /** The position; where the point's file is not provided the sentence says so. A point of the team's own has none. */
    static List<Piece> of(Edition edition, String point) {
        Brief brief = edition.brief();
        return switch (point) {
            case "roi" -> roi(edition);
            case "presence" -> or(edition, "presence.yaml", brief.presence().map(report -> presence(edition, report)));
            case "legal" -> or(edition, "risks.yaml", brief.legal().map(report -> legal(edition, report)));
            case "network" -> or(edition, "network.yaml", brief.network().map(report -> network(edition, report)));
            case "strategy" -> or(edition, "strategy.yaml", brief.strategy().map(report -> strategy(edition, report)));
            default -> List.of();
        };
    }

    private static List<Piece> or(Edition edition, String file, Optional<List<Piece>> sentence) {
        return sentence.orElseGet(() -> edition.say("position.not-provided", file));
    }

    private static List<Piece> roi(Edition edition) {
        Figure roi = edition.brief().roi().roi();
        Num number = edition.numbers().of(roi);
        return number.why()
                .map(why -> edition.say("position.roi.unknown", why))
                .orElseGet(() -> Edition.join(
                        edition.say(
                                "position.roi",
                                number,
                                edition.numbers().compact(edition.brief().roi().cost()),
                                edition.numbers().compact(edition.brief().roi().benefit())),
                        edition.say(
                                "position.roi.net",
                                edition.numbers().compact(edition.brief().roi().net()))));
    }

    private static List<Piece> presence(Edition edition, PresenceReport report) {
        List<PresenceReport.Assessment> current = report.assessments().stream()
                .filter(assessment -> assessment.supersededBy().isEmpty())
                .toList();
        List<Piece> all = edition.say("position.presence", edition.numbers().count(current.size()));
        for (PresenceReport.Assessment one : current) {
            all = Edition.join(
                    all,
                    edition.say(
                            "position.presence.one",
                            AssessmentViews.name(edition, one),
                            AssessmentViews.outcome(edition, one.outcome(), one.outcomeLabel())));
        }
        return all;
    }

    private static List<Piece> legal(Edition edition, RegisterReport report) {
        return edition.say(
                "position.legal",
                edition.numbers().of(report.risksCount()),
                edition.numbers().of(report.aboveAppetite()),
                edition.numbers().of(report.overdue()));
    }

    private static List<Piece> network(Edition edition, NetworkReport report) {
        return Edition.join(
                edition.say(
                        "position.network",
                        edition.numbers().of(report.current()),
                        edition.numbers().of(report.target()),
                        edition.numbers().of(report.gap())),
                NetworkPage.overdue(edition, report));
    }

    private static List<Piece> strategy(Edition edition, StrategyReport report) {
        return Edition.join(
                edition.say(
                        "position.strategy",
                        edition.numbers().of(report.score()),
                        edition.numbers().of(report.completeness())),
                StrategyPage.widest(report)
                        .map(one -> edition.say("position.strategy.widest", ComponentTable.name(edition, one)))
                        .orElseGet(() -> edition.say("strategy.stand.full")));
    }
}
