package io.sitebrief.page;

import io.sitebrief.brief.ChannelReport;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** channels/ID.html: one channel, laid out like every other. */
public record ChannelPage(Top top, Activity activity) {

    static SitePage of(Edition edition, ChannelReport channel) {
        String path = "channels/" + channel.id();
        Top top = Top.of(
                        edition,
                        path,
                        edition.text("channel.kicker"),
                        new Headlines(edition).one(channel.name(), channel.net()),
                        List.of())
                .with(memo(edition, channel));
        Activity.Source source = new Activity.Source(
                channel.cost(),
                channel.benefit(),
                channel.net(),
                channel.roi(),
                channel.messages(),
                channel.coverage(),
                channel.series(),
                channel.measures(),
                channel.funnel(),
                channel.top(),
                channel.bottom(),
                channel.costLines(),
                channel.benefitLines(),
                channel.events());
        Optional<Table> shares = Optional.of(channel.campaigns())
                .filter(rows -> !rows.isEmpty())
                .map(rows -> new Levels(edition, edition.text("levels.campaign"), "campaigns/")
                        .full(rows, Optional.empty()));
        return new SitePage(
                path + ".html", "channel", new ChannelPage(top, Activity.of(edition, path, source, shares)));
    }

    private static List<Top.Term> memo(Edition edition, ChannelReport channel) {
        List<Top.Term> terms = new ArrayList<>();
        channel.kind().ifPresent(kind -> terms.add(Top.Term.of(edition.text("channel.kind"), kind)));
        terms.add(Top.Term.of(edition.text("risks.owner"), channel.owner().orElseGet(() -> edition.text("nobody"))));
        if (!channel.audiences().isEmpty()) {
            terms.add(Top.Term.of(edition.text("campaign.audiences"), edition.listed(channel.audiences())));
        }
        channel.url()
                .ifPresent(url -> terms.add(new Top.Term(
                        edition.text("channel.address"),
                        List.of(Piece.of(new Link(url, url.replaceFirst("^https?://", "")))))));
        return List.copyOf(terms);
    }
}
