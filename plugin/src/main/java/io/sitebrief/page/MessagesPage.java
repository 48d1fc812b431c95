package io.sitebrief.page;

import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** messages.html: the best and the worst messages of the period, with intervals. */
public record MessagesPage(
        Top top,
        List<Kpi> figures,
        Optional<Table> best,
        Optional<Table> worst,
        Optional<List<Piece>> difference,
        Optional<Table> levels) {

    static SitePage of(Edition edition) {
        MessagesReport report = edition.brief().messages();
        MessageTable table = new MessageTable(
                edition,
                Stream.concat(report.top().stream(), report.bottom().stream()).toList());
        Top top = Top.of(
                edition,
                "messages",
                edition.text("nav.page.messages"),
                edition.say("messages.title"),
                edition.say("messages.ranked", edition.phrases().of(report.rankedBy())));
        List<Kpi> figures = List.of(
                Kpi.of(edition.text("messages.count"), edition.numbers().compact(report.count())),
                Kpi.of(edition.text("messages.with-campaign"), edition.numbers().compact(report.withCampaign())),
                Kpi.of(
                        edition.text("confidence.coverage"),
                        edition.numbers().of(edition.brief().imports().coverage())));
        MessagesPage view = new MessagesPage(
                top,
                figures,
                Optional.of(report.top()).filter(list -> !list.isEmpty()).map(table::of),
                Optional.of(report.bottom()).filter(list -> !list.isEmpty()).map(table::of),
                report.difference().map(difference -> difference(edition, difference)),
                returns(edition));
        return new SitePage("messages.html", "messages", view);
    }

    /** What falls on the messages of both lists, on all others and on none, with the sum; none without any message. */
    private static Optional<Table> returns(Edition edition) {
        ReturnReport roi = edition.brief().roi();
        LevelRow total = new LevelRow(
                Optional.empty(), edition.text("levels.total"), roi.cost(), roi.benefit(), roi.net(), roi.roi());
        boolean isAny = !edition.brief().messages().top().isEmpty();
        return isAny
                ? Optional.of(new Levels(edition, edition.text("messages.count"), "")
                        .full(levels(edition), Optional.of(total)))
                : Optional.empty();
    }

    /** The rows that add up to the whole, by their names. */
    static List<LevelRow> levels(Edition edition) {
        return edition.brief().messages().levels().stream()
                .map(row -> new LevelRow(
                        row.id(),
                        row.id().map(id -> edition.text("messages." + id)).orElseGet(() -> Levels.label(edition, row)),
                        row.cost(),
                        row.benefit(),
                        row.net(),
                        row.roi()))
                .toList();
    }

    /** How far apart the best and the worst are, and whether chance alone could tell them apart. */
    private static List<Piece> difference(Edition edition, MessagesReport.Difference difference) {
        Numbers numbers = edition.numbers();
        return edition.say(
                difference.conclusive() ? "messages.difference" : "messages.difference.inconclusive",
                numbers.difference(difference.rate()),
                numbers.difference(difference.low()),
                numbers.difference(difference.high()));
    }
}
