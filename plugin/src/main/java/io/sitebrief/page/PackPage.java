package io.sitebrief.page;

import io.sitebrief.brief.Head;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** pack.html: what a board reads on paper: the brief, the memo, the highest risks, the decisions, the sources. */
public record PackPage(
        Top top,
        List<Chapter> chapters,
        IndexPage brief,
        RoiPage memo,
        Optional<Table> risks,
        DecisionsPage decisions,
        Table sources) {

    static final String PATH = "pack.html";

    private static final List<String> CHAPTERS = List.of("brief", "memo", "risks", "decisions", "sources");

    /** A part of the pack. */
    public record Chapter(String id, String number, String title) {}

    /** @param pages those that the pack shows again, among others */
    static SitePage of(Edition edition, List<SitePage> pages) {
        Head head = edition.brief().head();
        PackPage view = new PackPage(
                top(edition, head),
                chapters(edition),
                view(pages, IndexPage.class),
                view(pages, RoiPage.class),
                edition.brief()
                        .legal()
                        .filter(register -> !register.top().isEmpty())
                        .map(register -> RiskView.table(edition, register.top())),
                view(pages, DecisionsPage.class),
                sources(edition));
        return new SitePage(PATH, "pack", view);
    }

    private static <T> T view(List<SitePage> pages, Class<T> type) {
        return pages.stream()
                .map(SitePage::view)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Top top(Edition edition, Head head) {
        List<Top.Term> terms = new ArrayList<>();
        head.audience().ifPresent(to -> terms.add(Top.Term.of(edition.text("memo.to"), to)));
        head.preparedBy().ifPresent(from -> terms.add(Top.Term.of(edition.text("memo.from"), from)));
        terms.add(Top.Term.of(edition.text("memo.date"), edition.dates().day(head.today())));
        terms.add(Top.Term.of(edition.text("memo.period"), edition.dates().period(head.period())));
        head.classification()
                .ifPresent(word -> terms.add(
                        Top.Term.of(edition.text("memo.classification"), edition.choice("classification", word))));
        return Top.of(
                        edition,
                        "pack",
                        edition.text("pack.kicker"),
                        edition.say("pack.title", head.title()),
                        edition.say("pack.stand"))
                .with(terms);
    }

    private static List<Chapter> chapters(Edition edition) {
        List<Chapter> chapters = new ArrayList<>();
        for (String name : CHAPTERS) {
            String number = edition.numbers().count(chapters.size() + 1L);
            chapters.add(new Chapter("pack-" + name, number, edition.text("pack." + name)));
        }
        return List.copyOf(chapters);
    }

    private static Table sources(Edition edition) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("imports.file")),
                        Table.Column.text(edition.text("pack.checksum"))),
                edition.brief().sources().stream().map(PackPage::source).toList());
    }

    private static Table.Row source(InputEntry input) {
        return Table.Row.of(Table.Cell.of(input.file()), Table.Cell.of(input.sha256()));
    }
}
