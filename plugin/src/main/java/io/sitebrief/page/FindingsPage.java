package io.sitebrief.page;

import io.sitebrief.brief.Finding;
import io.sitebrief.site.SitePage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** findings.html: what the rules found in the plan, by point, the gravest first, with its place. */
public record FindingsPage(Top top, List<Group> groups) {

    private static final List<String> SEVERITIES = List.of("high", "medium", "low");

    /** The findings on one point. */
    public record Group(String id, String title, Table table) {}

    static SitePage of(Edition edition) {
        List<Finding> findings = edition.brief().findings();
        Top top = Top.of(
                edition,
                "findings",
                edition.text("nav.page.findings"),
                edition.say(findings.isEmpty() ? "findings.none" : "findings.title"),
                edition.say("findings.stand"));
        List<Group> groups = findings.stream()
                .map(Finding::point)
                .distinct()
                .sorted(Comparator.comparingInt(edition.brief().head().sections()::indexOf))
                .map(point -> new Group(point, edition.choice("point", point), table(edition, of(findings, point))))
                .toList();
        return new SitePage("findings.html", "findings", new FindingsPage(top, groups));
    }

    private static List<Finding> of(List<Finding> findings, String point) {
        return findings.stream()
                .filter(finding -> finding.point().equals(point))
                .sorted(Comparator.comparingInt((Finding finding) -> SEVERITIES.indexOf(finding.severity())))
                .toList();
    }

    /** Findings as a table; other pages show those on their own point. */
    static Table table(Edition edition, List<Finding> findings) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("findings.what")),
                        Table.Column.text(edition.text("findings.severity")),
                        Table.Column.text(edition.text("findings.good")).onWideScreens(),
                        Table.Column.text(edition.text("risks.owner")).onWideScreens(),
                        Table.Column.text(edition.text("findings.place")).onWideScreens()),
                findings.stream().map(finding -> row(edition, finding)).toList());
    }

    private static Table.Row row(Edition edition, Finding finding) {
        String word = edition.choice("severity", finding.severity());
        Tag tag = finding.severity().equals("high") ? Tag.bad(word).filled() : Tag.of(word);
        Optional<String> since = finding.since()
                .map(day -> edition.text("findings.since", edition.dates().day(day)));
        return Table.Row.of(
                Table.Cell.of(finding.text() + since.map(text -> " " + text).orElse("")),
                Table.Cell.of(tag.because(finding.id())),
                Table.Cell.of(finding.good()),
                Table.Cell.of(finding.owner().orElseGet(() -> edition.text("nobody"))),
                Table.Cell.of(finding.source().file() + ":" + finding.source().line()));
    }
}
