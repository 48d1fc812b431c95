package io.sitebrief.page;

import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** a-z.html: the way to everything without a search: pages, campaigns, channels, goals, risks, terms, metrics. */
public record AToZPage(Top top, List<Letter> letters) {

    /** Entries with the same first letter; accents do not count. */
    public record Letter(String letter, List<Entry> entries) {}

    /** One entry, and what kind of thing it is. */
    public record Entry(Link link, String kind) {}

    static SitePage of(Edition edition) {
        return new SitePage("a-z.html", "a-z", list(edition));
    }

    static AToZPage list(Edition edition) {
        List<Entry> entries = new ArrayList<>();
        Frames.of(edition, Optional.empty())
                .navigation()
                .forEach(group -> group.entries()
                        .forEach(page -> entries.add(entry(edition, page.path(), page.label(), "page"))));
        edition.brief()
                .campaigns()
                .forEach(one -> entries.add(entry(edition, "campaigns/" + one.id() + ".html", one.name(), "campaign")));
        edition.brief()
                .channels()
                .forEach(one -> entries.add(entry(edition, "channels/" + one.id() + ".html", one.name(), "channel")));
        edition.brief()
                .guide()
                .points()
                .forEach(one -> entries.add(entry(edition, GuidePage.path(one), one.title(), "guide")));
        edition.brief()
                .guide()
                .glossary()
                .forEach(one -> entries.add(entry(edition, "glossary.html#term-" + one.id(), one.term(), "term")));
        edition.brief()
                .guide()
                .metrics()
                .forEach(
                        one -> entries.add(entry(edition, "resources.html#metric-" + one.id(), one.label(), "metric")));
        Map<String, List<Entry>> byLetter = entries.stream()
                .sorted(Comparator.<Entry, String>comparing(
                                one -> Alphabet.order(one.link().text()))
                        .thenComparing(one -> one.link().href()))
                .collect(Collectors.groupingBy(
                        entry -> Alphabet.letter(entry.link().text()), TreeMap::new, Collectors.toList()));
        Top top = Top.of(
                edition,
                "a-z",
                edition.text("a-z.kicker"),
                edition.say("a-z.title"),
                edition.say("a-z.stand", edition.numbers().count(entries.size())));
        return new AToZPage(
                top,
                byLetter.entrySet().stream()
                        .map(each -> new Letter(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Entry entry(Edition edition, String href, String text, String kind) {
        return new Entry(new Link(href, text), edition.text("a-z.kind." + kind));
    }
}
