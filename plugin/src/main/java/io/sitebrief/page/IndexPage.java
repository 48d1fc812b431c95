package io.sitebrief.page;

import io.sitebrief.brief.Head;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The brief on one screen and one sheet: how it stands, what is to be decided, the key figures, the five points, what
 * changed, the top risks, and how firm the data is.
 *
 * @param since empty where the version stands alone
 */
public record IndexPage(
        Top top,
        List<Kpi> measures,
        List<Ask> asks,
        boolean moreAsks,
        List<PointView> points,
        Optional<Exhibit> payback,
        Optional<Since> since,
        Optional<Named<Table>> channels,
        Optional<Named<HeatMap>> heat,
        Optional<Table> risks,
        List<Top.Term> confidence) {

    private static final int MOST_ASKS = 3;
    private static final int MOST_RISKS = 3;
    private static final int MOST_CHANNELS = 7;

    /** A part of the page with its headline. */
    public record Named<T>(List<Piece> title, T content) {}

    static SitePage of(Edition edition, Changes changes) {
        Asks asks = new Asks(edition);
        Optional<RegisterReport> register =
                edition.brief().legal().filter(report -> !report.risks().isEmpty());
        IndexPage view = new IndexPage(
                top(edition, asks),
                new Measures(edition).all().stream().map(changes::drawn).toList(),
                asks.open().stream().limit(MOST_ASKS).map(asks::ask).toList(),
                asks.open().size() > MOST_ASKS,
                new Points(edition).all(),
                new PaybackChart(edition).exhibit(),
                changes.since().map(since -> Since.of(edition, since)),
                channels(edition),
                register.map(
                        report -> new Named<>(new Headlines(edition).risks(report), RiskView.map(edition, report))),
                register.map(report -> RiskView.table(
                        edition, report.top().stream().limit(MOST_RISKS).toList())),
                new Confidence(edition).terms());
        return new SitePage("index.html", "index", view);
    }

    static String headline(Edition edition) {
        return top(edition, new Asks(edition)).windowTitle();
    }

    private static Top top(Edition edition, Asks asks) {
        return Top.of(
                        edition,
                        "index",
                        edition.text("home.kicker"),
                        new Headlines(edition).programme(),
                        Edition.join(standing(edition), asks.sentence()))
                .with(memo(edition));
    }

    private static List<Piece> standing(Edition edition) {
        ReturnReport roi = edition.brief().roi();
        Numbers numbers = edition.numbers();
        Num cost = numbers.compact(roi.cost());
        Num benefit = numbers.compact(roi.benefit());
        if (!cost.isKnown() || !benefit.isKnown()) {
            return edition.say("home.stand.unknown", cost, benefit);
        }
        boolean lost =
                roi.net().amount().known().filter(net -> net.signum() < 0).isPresent();
        return edition.say(
                lost ? "home.stand.lost" : "home.stand",
                cost,
                benefit,
                numbers.compact(roi.net()),
                numbers.of(roi.roi()),
                edition.dates().period(edition.brief().head().period()));
    }

    private static List<Top.Term> memo(Edition edition) {
        Head head = edition.brief().head();
        List<Top.Term> terms = new ArrayList<>();
        head.audience().ifPresent(to -> terms.add(Top.Term.of(edition.text("memo.to"), to)));
        head.preparedBy().ifPresent(from -> terms.add(Top.Term.of(edition.text("memo.from"), from)));
        terms.add(Top.Term.of(edition.text("memo.period"), edition.dates().period(head.period())));
        head.classification()
                .ifPresent(word -> terms.add(
                        Top.Term.of(edition.text("memo.classification"), edition.choice("classification", word))));
        terms.add(new Top.Term(edition.text("memo.evidence"), new Confidence(edition).evidence()));
        return List.copyOf(terms);
    }

    private static Optional<Named<Table>> channels(Edition edition) {
        List<ReturnReport.LevelRow> rows = edition.brief().roi().channels();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Levels(edition, edition.text("levels.channel"), "channels/")
                .brief(rows.stream().limit(MOST_CHANNELS).toList());
        return Optional.of(new Named<>(new Headlines(edition).rows("headline.channels", rows), table));
    }
}
