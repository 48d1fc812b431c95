package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.brief.StrategyReport.Component;
import io.sitebrief.site.SitePage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * strategy.html: a plan or an experiment; the seven components first, then objectives down to who does what, then the
 * plan itself.
 *
 * @param tree objective, measure, campaigns, owner
 * @param changes what changed in the plan since the version before; empty where this one stands alone
 */
public record StrategyPage(
        Top top,
        List<Kpi> measures,
        Table components,
        Optional<Table> tree,
        Optional<PlanChanges> changes,
        Optional<Table> milestones,
        List<Top.Term> conduct,
        Optional<Table> roles,
        List<StrategyTables.Named> parts,
        Optional<Table> policies,
        Optional<Table> findings) {

    private static final String NAME = "strategy";
    private static final BigDecimal OWNED = BigDecimal.valueOf(3);

    /** @param since what changed since the version before; empty where this one stands alone */
    static SitePage of(Edition edition, Optional<Comparison> since) {
        return edition.brief()
                .strategy()
                .map(report -> page(edition, report, since))
                .orElseGet(() -> NotProvidedPage.of(edition, NAME, "strategy.yaml"));
    }

    private static SitePage page(Edition edition, StrategyReport report, Optional<Comparison> since) {
        StrategyTables tables = new StrategyTables(edition, report);
        StrategyPage view = new StrategyPage(
                top(edition, report),
                measures(edition, report),
                new ComponentTable(edition).of(report.components()),
                GoalTree.of(edition, report),
                since.map(comparison -> PlanChanges.of(edition, comparison)),
                ActionTable.of(edition, report.milestones()),
                conduct(edition, report),
                tables.roles(),
                tables.parts(),
                PolicyTable.of(edition, report.policies()),
                FindingTable.of(edition, NAME));
        return new SitePage("strategy.html", NAME, view);
    }

    private static Top top(Edition edition, StrategyReport report) {
        return Top.of(
                        edition,
                        NAME,
                        edition.text("strategy.kicker"),
                        headline(edition, report),
                        Edition.join(
                                edition.say(
                                        "strategy.stand",
                                        edition.numbers().of(report.score()),
                                        edition.numbers().of(report.completeness())),
                                next(edition, report)))
                .with(new PointMemo(edition)
                        .text("strategy.accountable", report.accountable())
                        .day("strategy.legal-reviewed", report.legalReviewed())
                        .day("strategy.legal-next", report.legalNext())
                        .upTo(NAME));
    }

    /** The first rule that fits: nobody accountable, a plan in all seven, a plan but for those, an experiment. */
    private static List<Piece> headline(Edition edition, StrategyReport report) {
        if (report.accountable().isEmpty()) {
            return edition.say("strategy.title.nobody");
        }
        List<Component> below =
                report.components().stream().filter(one -> !isOwned(one)).toList();
        if (below.isEmpty()) {
            return edition.say("strategy.title.plan");
        }
        if (below.size() * 2 > report.components().size()) {
            return edition.say("strategy.title.experiment");
        }
        return below.size() > 2
                ? edition.say("strategy.title.but-many", edition.numbers().of(report.owned()))
                : edition.say(
                        "strategy.title.but",
                        edition.listed(below.stream()
                                .map(one -> ComponentTable.name(edition, one))
                                .toList()));
    }

    private static boolean isOwned(Component component) {
        return component
                .level()
                .amount()
                .known()
                .filter(level -> level.compareTo(OWNED) >= 0)
                .isPresent();
    }

    private static List<Piece> next(Edition edition, StrategyReport report) {
        return widest(report)
                .map(component -> edition.say(
                        "strategy.stand.next", ComponentTable.name(edition, component), component.question()))
                .orElseGet(() -> edition.say("strategy.stand.full"));
    }

    /** Where a step up is worth most: the component whose missing points weigh most; empty where none is missing. */
    static Optional<Component> widest(StrategyReport report) {
        return report.components().stream()
                .filter(component -> missing(component).signum() > 0)
                .max(Comparator.comparing(StrategyPage::missing));
    }

    /** How many weighted steps a component is from full. */
    static BigDecimal missing(Component component) {
        return component
                .level()
                .amount()
                .known()
                .map(level -> BigDecimal.valueOf(4).subtract(level))
                .orElse(BigDecimal.ZERO)
                .multiply(component.weight().amount().known().orElse(BigDecimal.ZERO));
    }

    private static List<Kpi> measures(Edition edition, StrategyReport report) {
        Numbers numbers = edition.numbers();
        Num late = numbers.of(report.late());
        boolean some = report.late()
                .amount()
                .known()
                .filter(count -> count.signum() > 0)
                .isPresent();
        return List.of(
                measure(edition, "score", numbers.of(report.score())),
                measure(edition, "completeness", numbers.of(report.completeness())),
                measure(edition, "owned", numbers.of(report.owned())),
                measure(edition, "late", some ? late.toned(false) : late));
    }

    private static Kpi measure(Edition edition, String key, Num figure) {
        return Kpi.of(edition.text("strategy." + key), figure)
                .against(Optional.empty(), edition.say("strategy." + key + "-is"));
    }

    private static List<Top.Term> conduct(Edition edition, StrategyReport report) {
        List<Top.Term> terms = new ArrayList<>();
        terms.add(term(edition, "accountable", report.accountable()));
        terms.add(term(edition, "cadence", report.cadence().map(word -> edition.choice("cadence", word))));
        terms.add(term(edition, "stop-rule", report.stopRule()));
        terms.add(term(edition, "legal-by", report.legalReviewBy()));
        return List.copyOf(terms);
    }

    private static Top.Term term(Edition edition, String key, Optional<String> text) {
        return Top.Term.of(edition.text("strategy." + key), text.orElseGet(() -> edition.text("not-provided")));
    }
}
