package io.sitebrief.page;

import io.sitebrief.brief.ChannelReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;

/** channels.html: every channel, with what is not allocated to any. */
public record ChannelsPage(Top top, Optional<Table> channels, Optional<Table> owners) {

    static SitePage of(Edition edition) {
        List<LevelRow> rows = edition.brief().roi().channels();
        Top top = Top.of(
                edition,
                "channels",
                edition.text("nav.page.channels"),
                new Headlines(edition).rows("headline.channels", rows),
                edition.say("channels.stand"));
        Optional<Table> returns = Optional.of(rows)
                .filter(all -> !all.isEmpty())
                .map(all -> new Levels(edition, edition.text("levels.channel"), "channels/")
                        .full(all, Optional.empty())
                        .sorting());
        Optional<Table> owners = Optional.of(edition.brief().channels())
                .filter(all -> !all.isEmpty())
                .map(all -> owners(edition, all));
        return new SitePage("channels.html", "channels", new ChannelsPage(top, returns, owners));
    }

    private static Table owners(Edition edition, List<ChannelReport> channels) {
        return Table.of(
                        List.of(
                                Table.Column.text(edition.text("levels.channel")),
                                Table.Column.text(edition.text("channel.kind")).onWideScreens(),
                                Table.Column.text(edition.text("risks.owner")),
                                Table.Column.number(edition.text("messages.count"))),
                        channels.stream()
                                .map(channel -> Table.Row.of(
                                        Table.Cell.of(new Link("channels/" + channel.id() + ".html", channel.name())),
                                        Table.Cell.orEmpty(channel.kind()),
                                        Table.Cell.of(channel.owner().orElseGet(() -> edition.text("nobody"))),
                                        Table.Cell.of(edition.numbers().of(channel.messages()))))
                                .toList())
                .sorting();
    }
}
