package io.sitebrief.brief;

import static io.sitebrief.brief.SampleFigures.count;
import static io.sitebrief.brief.SampleFigures.of;
import static io.sitebrief.brief.SampleFigures.ratio;
import static io.sitebrief.brief.SampleFigures.unknown;

import io.sitebrief.brief.NetworkReport.Segment;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Networks made by hand. */
public final class SampleNetwork {

    private SampleNetwork() {}

    /** Short in its strategic part, complete in its operational one. */
    public static NetworkReport growing() {
        return report(
                "18",
                segment("regulators", "strategic", "40", "22", "18"),
                segment("leaders", "operational", "15", "16", "0"));
    }

    /** Short in two kinds by as much. */
    public static NetworkReport even() {
        return report(
                "12",
                segment("regulators", "strategic", "40", "34", "6"),
                segment("leaders", "operational", "15", "9", "6"));
    }

    public static NetworkReport complete() {
        return report("0", segment("leaders", "operational", "15", "16", "0"));
    }

    private static NetworkReport report(String gap, Segment... segments) {
        Figure overdue =
                unknown("network.overdue", "share overdue", Unit.RATIO, "no count of overdue contacts is given");
        return new NetworkReport(
                List.of(segments),
                count("network.target", "contacts wanted", "55"),
                count("network.current", "contacts", "38"),
                count("network.gap", "contacts still to win", gap),
                ratio("network.coverage", "coverage", "0.69"),
                overdue,
                ratio("network.diversity", "diversity", "0.82"),
                ratio("network.strategic", "share strategic", "0.44"),
                count("network.growth", "contacts won", "12"),
                Optional.of(count("network.asks", "asks", "5")),
                Optional.of(count("network.gives", "gives", "14")),
                Optional.of(of("network.gives-per-ask", "gives for each ask", Unit.PRICE, "2.8")),
                Optional.of(of("network.hours-planned", "hours a month", Unit.HOURS, "6")),
                Optional.empty(),
                Optional.of("Chief executive"),
                List.of(new ActionEntry(
                        "Invite the regulators",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 9, 18)),
                        Optional.empty(),
                        "overdue")),
                Optional.empty());
    }

    private static Segment segment(String id, String kind, String target, String current, String gap) {
        String fact = "network." + id;
        return new Segment(
                id,
                "Segment of " + id,
                Optional.of(kind),
                Optional.empty(),
                count(fact + ".target", "target", target),
                count(fact + ".current", "current", current),
                count(fact + ".gap", "gap", gap),
                ratio(fact + ".coverage", "coverage", "0.5"),
                unknown(fact + ".per-month", "new contacts needed a month", Unit.COUNT, "the segment has no due date"),
                ratio(fact + ".overdue", "share overdue", "0.27"),
                Optional.of(ratio(fact + ".weak-ties", "share of weak ties", "0.55")),
                Optional.of(90),
                Optional.empty(),
                Optional.of("Chief executive"));
    }
}
