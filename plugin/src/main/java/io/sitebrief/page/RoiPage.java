package io.sitebrief.page;

import io.sitebrief.brief.Head;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.brief.Uncertainty;
import io.sitebrief.site.SitePage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The memo to the chief executive: the return with its range, the formula with its numbers, where it comes from, how
 * firm it is, and what would change it.
 */
public record RoiPage(
        Top top,
        List<Kpi> measures,
        List<Piece> summary,
        List<List<Piece>> recommendations,
        List<Piece> formula,
        List<Piece> method,
        List<Piece> evidence,
        Optional<Strip> strip,
        Optional<Table> bridge,
        Optional<Exhibit> months,
        IndexPage.Named<Table> channels,
        IndexPage.Named<Table> campaigns,
        List<AttributionTables.Shared> models,
        Optional<Table> tornado,
        Optional<List<Piece>> simulation,
        List<Piece> breakEven,
        List<List<Piece>> notCounted,
        List<List<Piece>> mind) {

    private static final int MOST_CHANNELS = 12;
    private static final int MOST_CAMPAIGNS = 4;

    static SitePage of(Edition edition) {
        ReturnReport roi = edition.brief().roi();
        ReturnStory story = new ReturnStory(edition);
        ReturnTables tables = new ReturnTables(edition);
        RoiPage view = new RoiPage(
                top(edition),
                measures(edition),
                story.summary(),
                story.recommendations(),
                Workings.of(edition, roi.roi()),
                story.method(),
                edition.say("roi.evidence.says", new Confidence(edition).evidence()),
                story.evidence(),
                tables.bridge(),
                new MonthChart(edition).exhibit(),
                named(edition, "channels", "levels.channel", roi.channels(), MOST_CHANNELS),
                named(edition, "campaigns", "levels.campaign", roi.campaigns(), MOST_CAMPAIGNS),
                new AttributionTables(edition).byChannel(),
                tables.tornado(),
                story.simulation(),
                story.breakEven(),
                story.notCounted(),
                story.changeOfMind());
        return new SitePage("roi.html", "roi", view);
    }

    private static Top top(Edition edition) {
        Head head = edition.brief().head();
        List<Top.Term> memo = new ArrayList<>();
        head.audience().ifPresent(to -> memo.add(Top.Term.of(edition.text("memo.to"), to)));
        head.preparedBy()
                .ifPresent(from -> memo.add(Top.Term.of(
                        edition.text("memo.from"),
                        head.preparedByRole().map(role -> from + ", " + role).orElse(from))));
        memo.add(Top.Term.of(edition.text("memo.date"), edition.dates().day(head.today())));
        String period = edition.dates().period(head.period());
        memo.add(Top.Term.of(edition.text("memo.subject"), edition.text("roi.subject", head.title(), period)));
        return Top.of(edition, "roi", edition.text("roi.kicker"), new Headlines(edition).memo(), List.of())
                .with(memo);
    }

    private static List<Kpi> measures(Edition edition) {
        ReturnReport roi = edition.brief().roi();
        Numbers numbers = edition.numbers();
        List<Kpi> all = new ArrayList<>(new Measures(edition).ofReturn());
        Uncertainty range = roi.uncertainty();
        range.low()
                .flatMap(low -> range.high()
                        .map(high -> Kpi.of(edition.text("roi.range"), numbers.of(low))
                                .followedBy(edition.say("roi.range-to", numbers.of(high)))
                                .against(Optional.empty(), edition.say("roi.range-how"))))
                .ifPresent(all::add);
        all.add(Kpi.of(edition.text("roi.break-even-margin"), numbers.of(roi.breakEvenMargin()))
                .against(Optional.empty(), edition.say("roi.break-even-how")));
        return List.copyOf(all);
    }

    private static IndexPage.Named<Table> named(
            Edition edition, String kind, String label, List<LevelRow> rows, int most) {
        ReturnReport roi = edition.brief().roi();
        LevelRow total = new LevelRow(
                Optional.empty(), edition.text("levels.total"), roi.cost(), roi.benefit(), roi.net(), roi.roi());
        List<LevelRow> shown = largest(rows, most);
        Table table = new Levels(edition, edition.text(label), kind + "/").full(shown, Optional.of(total));
        List<Piece> title = new Headlines(edition).rows("headline." + kind, rows);
        return new IndexPage.Named<>(
                title,
                shown.size() == rows.size()
                        ? table
                        : table.captioned(rest(edition, kind, shown.size() - 1, rows.size() - shown.size())));
    }

    /** The rows that the headline names, those that move the net most, and what is not allocated, in their order. */
    private static List<LevelRow> largest(List<LevelRow> rows, int most) {
        List<String> named = Headlines.named(rows);
        Set<LevelRow> chosen = rows.stream()
                .filter(row -> row.id().isPresent())
                .sorted(Comparator.<LevelRow, Boolean>comparing(row -> !named.contains(row.label()))
                        .thenComparing(RoiPage::movement, Comparator.reverseOrder()))
                .limit(Math.max(most, named.size()))
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.id().isEmpty() || chosen.contains(row))
                .toList();
    }

    private static BigDecimal movement(LevelRow row) {
        return row.net().amount().known().orElse(BigDecimal.ZERO).abs();
    }

    private static List<Piece> rest(Edition edition, String kind, int most, int more) {
        return edition.say(
                "roi.levels.rest",
                edition.numbers().count(most),
                edition.numbers().count(more),
                new Link(kind + ".html", edition.text("nav.page." + kind)));
    }
}
