package io.sitebrief.page;

import io.sitebrief.brief.CampaignReport;
import io.sitebrief.figure.Period;
import io.sitebrief.site.Markdown;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** campaigns/ID.html: one campaign, laid out like every other. */
public record CampaignPage(
        Top top,
        Optional<Markdown> summary,
        Activity activity,
        Optional<Markdown> lessons,
        Optional<List<Piece>> nextAction) {

    static SitePage of(Edition edition, CampaignReport campaign) {
        String path = "campaigns/" + campaign.id();
        Top top = Top.of(
                        edition,
                        path,
                        edition.text("campaign.kicker"),
                        new Headlines(edition).one(campaign.name(), campaign.net()),
                        stand(edition, campaign))
                .with(memo(edition, campaign));
        Activity.Source source = new Activity.Source(
                campaign.cost(),
                campaign.benefit(),
                campaign.net(),
                campaign.roi(),
                campaign.messages(),
                campaign.coverage(),
                campaign.series(),
                campaign.measures(),
                campaign.funnel(),
                campaign.top(),
                campaign.bottom(),
                campaign.costLines(),
                campaign.benefitLines(),
                campaign.events());
        Optional<Table> shares = Optional.of(campaign.channels())
                .filter(rows -> !rows.isEmpty())
                .map(rows ->
                        new Levels(edition, edition.text("levels.channel"), "channels/").full(rows, Optional.empty()));
        CampaignPage view = new CampaignPage(
                top,
                campaign.summary().map(Markdown::new),
                Activity.of(edition, path, source, shares),
                campaign.lessons().map(Markdown::new),
                campaign.nextAction().map(action -> Activity.action(edition, action)));
        return new SitePage(path + ".html", "campaign", view);
    }

    /** What was spent of the budget; nothing where there is none. */
    private static List<Piece> stand(Edition edition, CampaignReport campaign) {
        Numbers numbers = edition.numbers();
        return campaign.budget()
                .map(budget -> edition.say("campaign.spent", numbers.of(campaign.spent()), numbers.of(budget)))
                .orElseGet(() -> edition.say("campaign.no-budget"));
    }

    private static List<Top.Term> memo(Edition edition, CampaignReport campaign) {
        List<Top.Term> terms = new ArrayList<>();
        campaign.status()
                .ifPresent(status ->
                        terms.add(Top.Term.of(edition.text("campaign.status"), edition.choice("state", status))));
        dates(edition, campaign).ifPresent(dates -> terms.add(Top.Term.of(edition.text("campaign.dates"), dates)));
        terms.add(Top.Term.of(edition.text("risks.owner"), campaign.owner().orElseGet(() -> edition.text("nobody"))));
        if (!campaign.objectives().isEmpty()) {
            terms.add(Top.Term.of(edition.text("campaign.objectives"), edition.listed(objectives(edition, campaign))));
        }
        if (!campaign.audiences().isEmpty()) {
            terms.add(Top.Term.of(edition.text("campaign.audiences"), edition.listed(campaign.audiences())));
        }
        return List.copyOf(terms);
    }

    private static List<String> objectives(Edition edition, CampaignReport campaign) {
        return campaign.objectives().stream()
                .map(id -> edition.brief().goals().stream()
                        .filter(goal -> goal.id().equals(id))
                        .map(goal -> goal.objective())
                        .findFirst()
                        .orElse(id))
                .toList();
    }

    /** From when to when; as much of it as is known. */
    static Optional<String> dates(Edition edition, CampaignReport campaign) {
        if (campaign.from().isPresent() && campaign.to().isPresent()) {
            Period period = new Period(campaign.from().get(), campaign.to().get());
            return Optional.of(edition.dates().period(period));
        }
        return campaign.from()
                .map(day -> edition.text("campaign.from", edition.dates().day(day)))
                .or(() -> campaign.to()
                        .map(day -> edition.text("campaign.to", edition.dates().day(day))));
    }
}
