package io.sitebrief.page;

import io.sitebrief.brief.MessagesReport;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** messages.html: the best and the worst messages of the period, with intervals. */
public record MessagesPage(
        Top top, List<Kpi> figures, Optional<Table> best, Optional<Table> worst, Optional<List<Piece>> difference) {

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
                edition.say("messages.ranked", report.rankedBy()));
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
                report.difference().map(difference -> difference(edition, difference)));
        return new SitePage("messages.html", "messages", view);
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
