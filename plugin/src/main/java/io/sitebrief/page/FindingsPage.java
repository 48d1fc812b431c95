package io.sitebrief.page;

import io.sitebrief.brief.Finding;
import io.sitebrief.site.SitePage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * findings.html: what the rules found in the plan, by point, the gravest first, with its place.
 *
 * @param aside findings that the owners set aside, with the reason and the last day
 */
public record FindingsPage(Top top, List<Group> groups, Optional<Table> aside) {

    private static final List<String> SEVERITIES = List.of("high", "medium", "low");

    /** The findings on one point. */
    public record Group(String id, String title, Table table) {}

    static SitePage of(Edition edition) {
        List<Finding> findings =
                edition.brief().findings().stream().filter(Finding::stands).toList();
        List<Finding> aside = edition.brief().findings().stream()
                .filter(finding -> !finding.stands())
                .toList();
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
                .map(point ->
                        new Group(point, edition.choice("point", point), FindingTable.of(edition, of(findings, point))))
                .toList();
        return new SitePage(
                "findings.html",
                "findings",
                new FindingsPage(
                        top,
                        groups,
                        aside.isEmpty() ? Optional.empty() : Optional.of(FindingTable.aside(edition, aside))));
    }

    private static List<Finding> of(List<Finding> findings, String point) {
        return findings.stream()
                .filter(finding -> finding.point().equals(point))
                .sorted(Comparator.comparingInt((Finding finding) -> SEVERITIES.indexOf(finding.severity())))
                .toList();
    }
}
