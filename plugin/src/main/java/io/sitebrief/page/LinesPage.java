package io.sitebrief.page;

import io.sitebrief.brief.ReturnReport;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;

/** lines.html: the return line by line, what the memo sums up: by objective, every line of benefit and cost, and more. */
public record LinesPage(
        Top top,
        Optional<Table> benefits,
        Optional<Table> costs,
        Optional<Table> quarters,
        Optional<Table> years,
        Optional<Table> objectives,
        List<AttributionTables.Shared> models,
        Optional<Table> beside) {

    static SitePage of(Edition edition) {
        ReturnReport roi = edition.brief().roi();
        ReturnTables tables = new ReturnTables(edition);
        Top top = Top.of(
                edition,
                "lines",
                edition.text("nav.page.lines"),
                edition.say("lines.title"),
                edition.say("roi.lines.sub"));
        LinesPage view = new LinesPage(
                top,
                filled(tables.benefits()),
                filled(tables.entries(roi.costLines(), "roi.lines.cost")),
                new PeriodTable(edition).beside(roi.quarters(), roi.changes()),
                new PeriodTable(edition).beside(roi.years(), roi.changes()),
                Optional.of(roi.objectives())
                        .filter(rows -> !rows.isEmpty())
                        .map(rows ->
                                new Levels(edition, edition.text("levels.objective"), "").full(rows, Optional.empty())),
                new AttributionTables(edition).byCampaign(),
                Optional.of(roi.measures())
                        .filter(all -> !all.isEmpty())
                        .map(all -> new MeasureTable(edition).of(all)));
        return new SitePage("lines.html", "lines", view);
    }

    /** A table that holds something. */
    private static Optional<Table> filled(Table table) {
        return Optional.of(table).filter(one -> !one.rows().isEmpty());
    }
}
