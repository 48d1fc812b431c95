package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Facts;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Anatomy;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * compare/A--B.html, above the versions: what changed from one version to another. Its own figures are explained on the
 * page itself, because no frozen version can tell of them.
 */
public record ComparePage(Top top, Told told, Table workings) {

    static SitePage of(Edition edition, Comparison whole) {
        Comparison comparison = Shortened.WITH_WORKINGS.of(whole);
        Top top = Top.of(
                edition,
                "compare",
                edition.text("changes.kicker"),
                Told.headline(edition, comparison),
                Told.stand(edition, comparison));
        String path = "compare/" + comparison.before().version() + "--"
                + comparison.after().version() + ".html";
        return new SitePage(
                path, "compare", new ComparePage(top, Told.of(edition, comparison), workings(edition, comparison)));
    }

    private static Table workings(Edition edition, Comparison comparison) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("changes.figure")),
                        Table.Column.text(edition.text("changes.working")),
                        Table.Column.number(edition.text("provenance.value"))),
                Facts.of(comparison.told()).all().stream()
                        .filter(figure -> figure.id().startsWith(Snapshot.CHANGE))
                        .map(figure -> working(edition, figure))
                        .toList());
    }

    private static Table.Row working(Edition edition, Figure figure) {
        String numbers = Anatomy.formula(
                figure.expression(),
                edition.names().notation(leaf -> edition.numbers().working(leaf.amount(), leaf.unit())));
        String places = figure.inputs().isEmpty()
                ? figure.sources().stream().map(Source::text).collect(Collectors.joining(", "))
                : edition.names().formula(figure) + " = " + numbers;
        return Table.Row.of(
                        Table.Cell.of(edition.names().of(figure)),
                        Table.Cell.of(places),
                        Table.Cell.of(edition.numbers().precise(figure)))
                .named("fact-" + figure.id());
    }
}
