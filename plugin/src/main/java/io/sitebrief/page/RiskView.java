package io.sitebrief.page;

import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.RegisterReport.MatrixCell;
import io.sitebrief.brief.RegisterReport.Rating;
import io.sitebrief.brief.RegisterReport.Risk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The register as several pages show it: the map, the highest risks, the status. */
final class RiskView {

    private static final int SIDE = 5;

    private RiskView() {}

    /** The heat map; where the scale has no texts of its own, the theme's stand. */
    static HeatMap map(Edition edition, RegisterReport register) {
        return HeatMap.of(
                edition.say("risks.map"),
                edition.text("risks.likelihood"),
                likelihoods(edition, register),
                impacts(edition, register),
                (likelihood, impact) -> register.matrix().stream()
                        .filter(cell -> cell.likelihood() == likelihood && cell.impact() == impact)
                        .map(MatrixCell::risks)
                        .map(edition.numbers()::of)
                        .findFirst());
    }

    private static List<String> likelihoods(Edition edition, RegisterReport register) {
        return anchors(edition, "risks.likelihood.", register.likelihoodAnchors());
    }

    private static List<String> impacts(Edition edition, RegisterReport register) {
        return anchors(edition, "risks.impact.", register.impactAnchors());
    }

    /** How likely a rating says, in the words of the scale. */
    static String likelihood(Edition edition, RegisterReport register, Rating rating) {
        return likelihoods(edition, register).get(rating.likelihood() - 1);
    }

    /** How bad a rating says, in the words of the scale. */
    static String impact(Edition edition, RegisterReport register, Rating rating) {
        return impacts(edition, register).get(rating.impact() - 1);
    }

    private static List<String> anchors(Edition edition, String key, List<String> own) {
        return own.size() == SIDE
                ? own
                : IntStream.rangeClosed(1, SIDE)
                        .mapToObj(step -> edition.text(key + step))
                        .toList();
    }

    /** The risks in short: what, score, owner. */
    static Table table(Edition edition, List<Risk> risks) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("risks.risk")),
                        Table.Column.number(edition.text("risks.score")),
                        Table.Column.text(edition.text("risks.owner")).onWideScreens()),
                risks.stream().map(risk -> row(edition, risk)).toList());
    }

    private static Table.Row row(Edition edition, Risk risk) {
        Num score = edition.numbers().of(risk.current().score());
        return Table.Row.of(
                Table.Cell.of(RiskTables.link(risk)),
                Table.Cell.of(risk.aboveAppetite() ? score.toned(false) : score),
                Table.Cell.of(risk.owner().orElseGet(() -> edition.text("nobody"))));
    }

    /** Within or above the appetite; unknown is neither. */
    static Tag tag(Edition edition, RegisterReport register) {
        String rule = edition.text(
                "risks.rule", edition.numbers().of(register.appetite()).text());
        Optional<BigDecimal> above = register.aboveAppetite().amount().known();
        return above.map(count -> count.signum() == 0
                        ? Tag.good(edition.text("risks.within"))
                        : Tag.bad(edition.text("risks.above")).filled())
                .orElseGet(() -> Tag.of(edition.text("status.no-information")))
                .because(rule);
    }
}
