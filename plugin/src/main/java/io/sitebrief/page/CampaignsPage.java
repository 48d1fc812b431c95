package io.sitebrief.page;

import io.sitebrief.brief.CampaignReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** campaigns.html: every campaign, with what is not allocated to any. */
public record CampaignsPage(Top top, Optional<Table> campaigns, Optional<Table> plan) {

    static SitePage of(Edition edition) {
        List<LevelRow> rows = edition.brief().roi().campaigns();
        Top top = Top.of(
                edition,
                "campaigns",
                edition.text("nav.page.campaigns"),
                new Headlines(edition).rows("headline.campaigns", rows),
                edition.say("campaigns.stand"));
        Optional<Table> returns = Optional.of(rows)
                .filter(all -> !all.isEmpty())
                .map(all -> new Levels(edition, edition.text("levels.campaign"), "campaigns/")
                        .full(all, Optional.empty())
                        .sorting());
        Optional<Table> plan = Optional.of(edition.brief().campaigns())
                .filter(all -> !all.isEmpty())
                .map(all -> plan(edition, all));
        return new SitePage("campaigns.html", "campaigns", new CampaignsPage(top, returns, plan));
    }

    private static Table plan(Edition edition, List<CampaignReport> campaigns) {
        List<Table.Column> columns = Stream.of("levels.campaign", "campaign.status", "campaign.dates", "risks.owner")
                .map(key -> Table.Column.text(edition.text(key)))
                .toList();
        List<Table.Column> all = Stream.concat(
                        columns.stream(),
                        Stream.of(
                                Table.Column.number(edition.text("campaign.budget"))
                                        .onWideScreens(),
                                Table.Column.number(edition.text("campaign.share"))
                                        .onWideScreens()))
                .toList();
        return Table.of(
                        all,
                        campaigns.stream()
                                .map(campaign -> row(edition, campaign))
                                .toList())
                .sorting();
    }

    private static Table.Row row(Edition edition, CampaignReport campaign) {
        return Table.Row.of(
                Table.Cell.of(new Link("campaigns/" + campaign.id() + ".html", campaign.name())),
                Table.Cell.orEmpty(campaign.status().map(status -> edition.choice("state", status))),
                Table.Cell.orEmpty(CampaignPage.dates(edition, campaign)),
                Table.Cell.of(campaign.owner().orElseGet(() -> edition.text("nobody"))),
                campaign.budget()
                        .map(budget -> Table.Cell.of(edition.numbers().of(budget)))
                        .orElseGet(() -> Table.Cell.of(edition.text("campaign.none"))),
                campaign.budget()
                        .map(budget -> Table.Cell.of(edition.numbers().of(campaign.spent())))
                        .orElseGet(Table.Cell::empty));
    }
}
