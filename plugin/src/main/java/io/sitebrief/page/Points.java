package io.sitebrief.page;

import io.sitebrief.brief.NetworkReport;
import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.StrategyReport;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The five points in the brief's order: one assertion, one number, one status, one link each. */
final class Points {

    private final Edition edition;
    private final Headlines headlines;

    Points(Edition edition) {
        this.edition = edition;
        this.headlines = new Headlines(edition);
    }

    List<PointView> all() {
        return edition.brief().head().sections().stream().map(this::point).toList();
    }

    private PointView point(String id) {
        return switch (id) {
            case "roi" -> roi();
            case "presence" ->
                edition.brief().presence().flatMap(this::presence).orElseGet(() -> missing(id));
            case "legal" -> edition.brief().legal().map(this::legal).orElseGet(() -> missing(id));
            case "network" -> edition.brief().network().map(this::network).orElseGet(() -> missing(id));
            case "strategy" -> edition.brief().strategy().map(this::strategy).orElseGet(() -> missing(id));
            default -> throw new IllegalStateException("a point that is none of the five: " + id);
        };
    }

    private PointView roi() {
        Optional<BigDecimal> value = edition.brief().roi().roi().amount().known();
        String key = value.isEmpty()
                ? "unknown"
                : value.get().signum() > 0 ? "earned" : value.get().signum() < 0 ? "lost" : "even";
        return view(
                "roi",
                edition.say("home.point.roi." + key),
                edition.numbers().of(edition.brief().roi().roi()),
                Plan.tag(edition, "roi"));
    }

    private Optional<PointView> presence(PresenceReport report) {
        return report.assessments().stream()
                .filter(assessment -> assessment.supersededBy().isEmpty())
                .findFirst()
                .map(assessment -> view(
                        "presence",
                        edition.say("home.point.presence", assessment.executive(), assessment.outcomeLabel()),
                        edition.numbers().of(assessment.organisation()),
                        presenceTag(assessment)));
    }

    private Tag presenceTag(PresenceReport.Assessment assessment) {
        if (assessment.misaligned()) {
            return Tag.bad(edition.text("home.point.misaligned")).because(edition.text("home.point.misaligned-rule"));
        }
        return assessment
                .recorded()
                .map(recorded -> recorded.reviewOverdue()
                        ? Tag.bad(edition.text("state.overdue")).because(edition.text("home.point.review-rule"))
                        : Tag.of(edition.text("home.point.decided")).because(recorded.verdictLabel()))
                .orElseGet(() -> Tag.of(edition.text("home.point.undecided")));
    }

    private PointView legal(RegisterReport register) {
        return view(
                "legal",
                headlines.risks(register),
                edition.numbers().of(register.aboveAppetite()),
                RiskView.tag(edition, register));
    }

    private PointView network(NetworkReport network) {
        Optional<BigDecimal> gap = network.gap().amount().known();
        String key = gap.isEmpty() ? "unknown" : gap.get().signum() > 0 ? "gap" : "complete";
        Tag tag = gap.isEmpty()
                ? Tag.of(edition.text("status.no-information"))
                : gap.get().signum() > 0
                        ? Tag.bad(edition.text("home.point.short"))
                        : Tag.good(edition.text("home.point.complete"));
        return view(
                "network",
                edition.say("home.point.network." + key),
                edition.numbers().of(network.coverage()),
                tag.because(edition.text("home.point.network.rule")));
    }

    private PointView strategy(StrategyReport strategy) {
        List<Piece> weakest = strategy.components().stream()
                .filter(component -> component.level().amount().isKnown())
                .min(Comparator.comparing(
                        component -> component.level().amount().known().orElseThrow()))
                .map(component -> edition.say(
                        "home.point.strategy",
                        ComponentTable.name(edition, component),
                        new ComponentTable(edition).level(component)))
                .orElseGet(() -> edition.say("home.point.strategy.plain"));
        boolean complete = strategy.completeness()
                .amount()
                .known()
                .filter(share -> share.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
        Tag tag = complete
                ? Tag.good(edition.text("home.point.complete"))
                : Tag.bad(edition.text("home.point.incomplete"));
        return view(
                "strategy",
                weakest,
                edition.numbers().of(strategy.score()),
                tag.because(edition.text("home.point.strategy.rule")));
    }

    private PointView view(String id, List<Piece> assertion, Num figure, Tag tag) {
        return new PointView(
                edition.text("point." + id),
                assertion,
                Optional.of(figure),
                Optional.of(edition.text("home.point.label." + id)),
                Optional.of(tag),
                new Link(id + ".html", edition.text("home.point.link." + id)));
    }

    private PointView missing(String id) {
        return new PointView(
                edition.text("point." + id),
                edition.say("home.point.missing"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Tag.of(edition.text("not-provided"))),
                new Link(id + ".html", edition.text("home.point.link." + id)));
    }
}
