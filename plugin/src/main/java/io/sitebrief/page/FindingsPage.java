package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Finding;
import io.sitebrief.site.SitePage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
                headline(edition, findings),
                Edition.join(first(edition, findings), edition.say("findings.stand"), unseen(edition)));
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

    /** The first rule that fits: nothing, something grave and where, nothing grave. */
    private static List<Piece> headline(Edition edition, List<Finding> findings) {
        if (findings.isEmpty()) {
            return edition.say("findings.none");
        }
        List<String> grave = findings.stream()
                .filter(finding -> finding.severity().equals(SEVERITIES.get(0)))
                .map(finding -> edition.choice("point", finding.point()))
                .distinct()
                .toList();
        return grave.isEmpty()
                ? edition.say("findings.title")
                : edition.say("findings.title.grave", edition.listed(grave));
    }

    /** The gravest of the findings, and among those the longest overdue. */
    private static List<Piece> first(Edition edition, List<Finding> findings) {
        return findings.stream()
                .min(Comparator.comparingInt((Finding finding) -> SEVERITIES.indexOf(finding.severity()))
                        .thenComparing(finding -> finding.since().orElse(LocalDate.MAX)))
                .map(finding ->
                        edition.say("findings.first", finding.subject(), new FindingWords(edition, finding).text()))
                .orElse(List.of());
    }

    /** What the rules could not look at, for nobody wrote it. */
    private static List<Piece> unseen(Edition edition) {
        Brief brief = edition.brief();
        Map<String, Optional<String>> files = Map.of(
                "presence", lacking(brief.presence(), "presence.yaml"),
                "legal", lacking(brief.legal(), "risks.yaml"),
                "network", lacking(brief.network(), "network.yaml"),
                "strategy", lacking(brief.strategy(), "strategy.yaml"));
        List<String> missing = brief.head().sections().stream()
                .flatMap(point -> files.getOrDefault(point, Optional.empty()).stream())
                .toList();
        return missing.isEmpty() ? List.of() : edition.say("findings.unseen", edition.listed(missing));
    }

    private static Optional<String> lacking(Optional<?> report, String file) {
        return report.isPresent() ? Optional.empty() : Optional.of(file);
    }

    private static List<Finding> of(List<Finding> findings, String point) {
        return findings.stream()
                .filter(finding -> finding.point().equals(point))
                .sorted(Comparator.comparingInt((Finding finding) -> SEVERITIES.indexOf(finding.severity())))
                .toList();
    }
}
