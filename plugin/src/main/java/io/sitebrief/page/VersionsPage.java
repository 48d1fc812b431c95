package io.sitebrief.page;

import io.sitebrief.figure.Period;
import io.sitebrief.site.SitePage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** versions.html, at the root of the site: every version with its period, status and headline. */
public record VersionsPage(Top top, Table versions, List<Piece> how) {

    private static final int HASH_CHARACTERS = 12;

    /** A version as the list has it; manifest is the SHA-256 of its manifest in hex. */
    public record Entry(
            String version,
            boolean draft,
            Period period,
            Optional<LocalDate> issued,
            String headline,
            String manifest) {}

    /**
     * @param entries newest first
     * @param comparisons names of the files below compare/
     */
    static SitePage of(Edition edition, List<Entry> entries, List<String> comparisons) {
        Top top = Top.of(
                edition,
                "versions",
                edition.text("versions.kicker"),
                edition.say("versions.title", edition.brief().head().title()),
                edition.say(
                        entries.size() == 1 ? "versions.stand.one" : "versions.stand",
                        edition.numbers().count(entries.size())));
        Table table = Table.of(
                List.of(
                        Table.Column.text(edition.text("versions.version")),
                        Table.Column.text(edition.text("versions.period")),
                        Table.Column.text(edition.text("versions.status")),
                        Table.Column.text(edition.text("versions.headline")),
                        Table.Column.text(edition.text("versions.changes")),
                        Table.Column.text(edition.text("versions.checksum")).onWideScreens()),
                entries.stream()
                        .map(entry -> row(edition, entry, compared(edition, entry, entries, comparisons)))
                        .toList());
        return new SitePage("versions.html", "versions", new VersionsPage(top, table, edition.say("versions.how")));
    }

    /** Links to the comparisons of a version with earlier ones. */
    private static List<Piece> compared(Edition edition, Entry entry, List<Entry> entries, List<String> comparisons) {
        List<Piece> links = new ArrayList<>();
        for (Entry other : entries) {
            String name = other.version() + "--" + entry.version() + ".html";
            if (comparisons.contains(name)) {
                links.add(Piece.of(new Link("../compare/" + name, edition.text("versions.with", other.version()))));
                links.add(Piece.of(" "));
            }
        }
        return List.copyOf(links);
    }

    private static Table.Row row(Edition edition, Entry entry, List<Piece> compared) {
        Table.Cell status = entry.draft()
                ? Table.Cell.of(Tag.of(edition.text("versions.draft")))
                : Table.Cell.of(entry.issued()
                        .map(day -> edition.text(
                                "versions.issued-on", edition.dates().day(day)))
                        .orElseGet(() -> edition.text("versions.issued")));
        return Table.Row.of(
                Table.Cell.of(new Link("../" + entry.version() + "/index.html", entry.version())),
                Table.Cell.of(edition.dates().period(entry.period())),
                status,
                Table.Cell.of(entry.headline()),
                Table.Cell.of(compared),
                Table.Cell.of(entry.manifest().substring(0, HASH_CHARACTERS)));
    }
}
