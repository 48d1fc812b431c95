package io.sitebrief.page;

import io.sitebrief.brief.ActionEntry;
import io.sitebrief.brief.EventEntry;
import io.sitebrief.brief.FunnelStep;
import io.sitebrief.brief.Measure;
import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.Series;
import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What campaign and channel pages have in common, in the same order every time: key figures, charts, measures, shares,
 * messages, lines, events.
 */
public record Activity(
        List<Kpi> figures,
        Optional<Multiples> charts,
        Optional<Table> measures,
        Optional<Table> funnel,
        Optional<Table> shares,
        Optional<Table> top,
        Optional<Table> bottom,
        Optional<Table> costs,
        Optional<Table> benefits,
        Optional<Table> events) {

    /** The numbers behind it. */
    record Source(
            Figure cost,
            Figure benefit,
            Figure net,
            Figure roi,
            Figure messages,
            Figure coverage,
            List<Series> series,
            List<Measure> measures,
            List<FunnelStep> funnel,
            List<MessagesReport.Entry> top,
            List<MessagesReport.Entry> bottom,
            List<ReturnReport.CostEntry> costs,
            List<ReturnReport.CostEntry> benefits,
            List<EventEntry> events) {}

    /** @param page name of the page it stands on */
    static Activity of(Edition edition, String page, Source source, Optional<Table> shares) {
        MessageTable messages = new MessageTable(
                edition,
                Stream.concat(source.top().stream(), source.bottom().stream()).toList());
        ReturnTables lines = new ReturnTables(edition);
        return new Activity(
                figures(edition, source),
                Multiples.of(edition, page, source.series(), source.events()),
                some(source.measures()).map(new MeasureTable(edition)::of),
                some(source.funnel()).map(new FunnelTable(edition)::of),
                shares,
                some(source.top()).map(messages::brief),
                some(source.bottom()).map(messages::brief),
                some(source.costs()).map(entries -> lines.entries(entries, "roi.lines.cost")),
                some(source.benefits()).map(entries -> lines.entries(entries, "roi.lines.benefit")),
                some(source.events()).map(events -> events(edition, events)));
    }

    private static List<Kpi> figures(Edition edition, Source source) {
        Numbers numbers = edition.numbers();
        return List.of(
                Kpi.of(edition.text("measure.roi"), numbers.of(source.roi())),
                Kpi.of(edition.text("measure.net"), numbers.compact(source.net())),
                Kpi.of(edition.text("chart.cost"), numbers.compact(source.cost())),
                Kpi.of(edition.text("chart.benefit"), numbers.compact(source.benefit())),
                Kpi.of(edition.text("messages.count"), numbers.compact(source.messages())),
                Kpi.of(edition.text("confidence.coverage"), numbers.of(source.coverage())));
    }

    private static Table events(Edition edition, List<EventEntry> events) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("messages.date")),
                        Table.Column.text(edition.text("events.what"))),
                events.stream()
                        .map(event -> Table.Row.of(
                                Table.Cell.of(edition.dates().day(event.date())), Table.Cell.of(event.what())))
                        .toList());
    }

    /** An action in a sentence: what, who, by when, and whether it is done. */
    static List<Piece> action(Edition edition, ActionEntry action) {
        String owner = action.owner().orElseGet(() -> edition.text("nobody"));
        String state = edition.choice("state", action.state());
        return action.by()
                .map(day -> edition.say(
                        "action.by", action.what(), owner, edition.dates().day(day), state))
                .orElseGet(() -> edition.say("action", action.what(), owner, state));
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return Optional.of(list).filter(all -> !all.isEmpty());
    }
}
