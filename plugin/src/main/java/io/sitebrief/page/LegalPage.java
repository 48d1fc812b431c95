package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.RegisterReport.Risk;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SitePage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * legal.html: what can go wrong and who holds it; the risks first, then what is done about them, then what every
 * category asks.
 *
 * @param twin the heat map in words
 * @param closed risks that the version before still held
 */
public record LegalPage(
        Top top,
        List<Kpi> measures,
        HeatMap heat,
        Table twin,
        Table first,
        Table register,
        Optional<List<Piece>> closed,
        Optional<Table> actions,
        Optional<Table> accepted,
        Optional<Table> controls,
        Table categories,
        List<Considering> asks,
        Optional<Table> policies,
        Optional<Table> checks,
        Optional<Table> findings) {

    static final String PATH = "legal.html";

    private static final String NAME = "legal";

    /** What to ask about one category, and what others do about it. */
    public record Considering(String id, String name, List<String> questions, List<String> controls) {}

    /** @param since what changed since the version before; empty where this one stands alone */
    static SitePage of(Edition edition, Optional<Comparison> since) {
        return edition.brief()
                .legal()
                .map(report -> page(edition, report, since))
                .orElseGet(() -> NotProvidedPage.of(edition, NAME, "risks.yaml"));
    }

    private static SitePage page(Edition edition, RegisterReport report, Optional<Comparison> since) {
        RiskTables risks = new RiskTables(edition, report, since);
        LegalTables tables = new LegalTables(edition, report);
        LegalPage view = new LegalPage(
                top(edition, report),
                measures(edition, report),
                RiskView.map(edition, report),
                risks.twin(),
                risks.first(),
                risks.all(),
                risks.closed(),
                risks.actions(),
                risks.accepted(),
                tables.controls(),
                tables.categories(),
                tables.asks(),
                PolicyTable.of(edition, report.policies()),
                tables.checks(),
                FindingTable.of(edition, NAME));
        return new SitePage(PATH, NAME, view);
    }

    private static Top top(Edition edition, RegisterReport report) {
        return Top.of(
                        edition,
                        NAME,
                        edition.text("legal.kicker"),
                        report.risks().isEmpty()
                                ? edition.say("legal.title.none")
                                : new Headlines(edition).risks(report),
                        Edition.join(highest(edition, report), held(edition, report)))
                .with(new PointMemo(edition)
                        .text("legal.counsel", report.counsel())
                        .day("legal.reviewed", report.counselReviewed())
                        .words(
                                "legal.appetite",
                                edition.say(
                                        "legal.appetite-is", edition.numbers().of(report.appetite())))
                        .upTo(NAME));
    }

    private static List<Piece> highest(Edition edition, RegisterReport report) {
        return report.top().stream()
                .findFirst()
                .map(risk -> edition.say(
                        risk.owner().isPresent() ? "legal.stand" : "legal.stand.nobody",
                        RiskTables.link(risk),
                        edition.numbers().of(risk.current().score()),
                        risk.owner().orElse("")))
                .orElseGet(() -> edition.say("legal.stand.none"));
    }

    /** Who holds the risks: all have an owner, or so many have none; and how many reviews are late. */
    private static List<Piece> held(Edition edition, RegisterReport report) {
        if (report.risks().isEmpty()) {
            return List.of();
        }
        boolean all = report.risks().stream().map(Risk::owner).allMatch(Optional::isPresent);
        boolean late =
                report.overdue().amount().known().filter(LegalPage::isSome).isPresent();
        return late
                ? edition.say(
                        all ? "legal.held.late" : "legal.unheld.late",
                        edition.numbers().of(report.overdue()))
                : edition.say(all ? "legal.held" : "legal.unheld");
    }

    private static List<Kpi> measures(Edition edition, RegisterReport report) {
        Num above = edition.numbers().of(report.aboveAppetite());
        Num late = edition.numbers().of(report.overdue());
        return List.of(
                measure(edition, "risks", edition.numbers().of(report.risksCount())),
                measure(edition, "above", bad(report.aboveAppetite(), above)),
                measure(edition, "late", bad(report.overdue(), late)),
                measure(edition, "considered", edition.numbers().of(report.considered())),
                measure(edition, "counting", edition.numbers().of(report.counting())));
    }

    private static Num bad(Figure figure, Num number) {
        return figure.amount().known().filter(LegalPage::isSome).isPresent() ? number.toned(false) : number;
    }

    private static boolean isSome(BigDecimal count) {
        return count.signum() > 0;
    }

    private static Kpi measure(Edition edition, String key, Num figure) {
        return Kpi.of(edition.text("legal." + key), figure)
                .against(Optional.empty(), edition.say("legal." + key + "-is"));
    }
}
