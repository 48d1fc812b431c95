package io.sitebrief.page;

import io.sitebrief.brief.NetworkReport.Group;
import io.sitebrief.brief.NetworkReport.Imported;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.util.List;

/** Imported lists of contacts, which hold counts only, as tables on one scale each. */
final class ContactTables {

    private ContactTables() {}

    static NetworkPage.Contacts of(Edition edition, Imported lists) {
        Numbers numbers = edition.numbers();
        List<Piece> counted = lists.exported()
                .map(day -> edition.say(
                        "network.contacts.said-on",
                        numbers.of(lists.total()),
                        edition.dates().day(day),
                        numbers.of(lists.fresh())))
                .orElseGet(() ->
                        edition.say("network.contacts.said", numbers.of(lists.total()), numbers.of(lists.fresh())));
        List<Piece> twice = lists.files().size() > 1 ? edition.say("network.contacts.twice") : List.of();
        return new NetworkPage.Contacts(
                Edition.join(counted, Edition.join(twice, edition.say("network.contacts.private"))),
                List.of(table(edition, "seniority", lists.seniority()), table(edition, "kind", lists.kinds())),
                table(edition, "year", lists.years()));
    }

    private static Table table(Edition edition, String by, List<Group> groups) {
        BarCell bars = new BarCell(groups.stream()
                .flatMap(group -> group.contacts().amount().known().stream())
                .toList());
        return Table.of(
                        List.of(
                                Column.text(edition.text("network.contacts." + by)),
                                Column.drawing(edition.text("network.contacts.bar"))
                                        .onWideScreens(),
                                Column.number(edition.text("network.contacts.count")),
                                Column.number(edition.text("network.contacts.share"))),
                        groups.stream()
                                .map(group -> Table.Row.of(
                                        Cell.of(label(edition, by, group)),
                                        Cell.drawn(bars.neutral(
                                                group.contacts().amount().known())),
                                        Cell.of(edition.numbers().of(group.contacts())),
                                        Cell.of(edition.numbers().of(group.share()))))
                                .toList())
                .identified("network-contacts-" + by);
    }

    /** In the theme's words; in the content's own where the theme has none. */
    static String label(Edition edition, String by, Group group) {
        String key = "network.group." + by + "." + group.id();
        return edition.words().has(key) ? edition.text(key) : group.label();
    }
}
