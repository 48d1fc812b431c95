package io.sitebrief.page;

import io.sitebrief.brief.Finding;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.util.List;
import java.util.Optional;

/** Findings as a table: about what, the finding, what good looks like, who owns it and where it is written. */
final class FindingTable {

    private FindingTable() {}

    /** What the rules found on a point and nobody set aside; empty where there is nothing. */
    static Optional<Table> of(Edition edition, String point) {
        List<Finding> findings = edition.brief().findings().stream()
                .filter(finding -> finding.point().equals(point))
                .filter(Finding::stands)
                .toList();
        return findings.isEmpty() ? Optional.empty() : Optional.of(of(edition, findings));
    }

    static Table of(Edition edition, List<Finding> findings) {
        return Table.of(
                List.of(
                        Column.text(edition.text("findings.about")),
                        Column.text(edition.text("findings.what")),
                        Column.text(edition.text("findings.place"))),
                findings.stream().map(finding -> row(edition, finding)).toList());
    }

    private static Table.Row row(Edition edition, Finding finding) {
        FindingWords words = new FindingWords(edition, finding);
        Cell what = Cell.of(Edition.join(words.text(), since(edition, finding))).noted(Piece.words(words.good()));
        return Table.Row.of(
                Cell.of(finding.subject()).tagged(severity(edition, finding)),
                finding.suppressed()
                        .map(aside -> what.noted(expired(edition, aside)))
                        .orElse(what),
                Cell.of(finding.owner().orElseGet(() -> edition.text("nobody")))
                        .noted(List.of(Piece.of(ProvenancePage.placeOf(finding.source())))));
    }

    /** Since when something is late, where the finding itself does not name the day. */
    private static List<Piece> since(Edition edition, Finding finding) {
        return finding.since()
                .filter(day -> !finding.values().contains(day.toString()))
                .map(day -> edition.say("findings.since", edition.dates().day(day)))
                .orElse(List.of());
    }

    private static List<Piece> expired(Edition edition, Finding.Suppressed aside) {
        return edition.say("findings.aside-expired", edition.dates().day(aside.until()), aside.reason());
    }

    /** Findings that are set aside: which, why, by whom, and until when. */
    static Table aside(Edition edition, List<Finding> findings) {
        return Table.of(
                List.of(
                        Column.text(edition.text("findings.about")),
                        Column.text(edition.text("findings.what")),
                        Column.text(edition.text("findings.reason")),
                        Column.text(edition.text("findings.until"))),
                findings.stream()
                        .flatMap(finding -> finding.suppressed().stream().map(why -> aside(edition, finding, why)))
                        .toList());
    }

    private static Table.Row aside(Edition edition, Finding finding, Finding.Suppressed why) {
        return Table.Row.of(
                Cell.of(finding.subject())
                        .tagged(Tag.of(edition.choice("severity", finding.severity()))
                                .because(finding.id())),
                Cell.of(new FindingWords(edition, finding).text())
                        .noted(List.of(Piece.of(ProvenancePage.placeOf(finding.source())))),
                Cell.of(why.reason()).noted(Piece.words(why.by().orElseGet(() -> edition.text("nobody")))),
                Cell.of(edition.dates().day(why.until())));
    }

    private static Tag severity(Edition edition, Finding finding) {
        String word = edition.choice("severity", finding.severity());
        Tag tag = finding.severity().equals("high") ? Tag.bad(word).filled() : Tag.of(word);
        return tag.because(finding.id());
    }
}
