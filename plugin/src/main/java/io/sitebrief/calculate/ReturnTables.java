package io.sitebrief.calculate;

import io.sitebrief.brief.ReturnReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Baseline;
import io.sitebrief.programme.BenefitCategory;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.CostCategory;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the return: by category, line, evidence, campaign, channel and objective. */
final class ReturnTables {

    static final Comparator<Figure> LARGEST_FIRST = Comparator.<Figure, BigDecimal>comparing(
                    figure -> figure.amount().known().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(Figure::id);

    private final Givens givens;
    private final Totals totals;

    ReturnTables(Givens givens, Totals totals) {
        this.givens = givens;
        this.totals = totals;
    }

    List<ReturnReport.Amount> costByCategory() {
        List<String> keys =
                Arrays.stream(CostCategory.values()).map(CostLine::id).toList();
        return named(totals.sums(totals.costs(), keys, "cost.", "cost of"), "cost.");
    }

    List<ReturnReport.Amount> benefitByCategory() {
        List<String> keys =
                Arrays.stream(BenefitCategory.values()).map(BenefitLine::id).toList();
        return named(totals.sums(totals.benefits(), keys, "benefit.", "benefit of"), "benefit.");
    }

    private static List<ReturnReport.Amount> named(List<Figure> figures, String prefix) {
        return figures.stream()
                .map(figure -> new ReturnReport.Amount(figure.id().substring(prefix.length()), figure))
                .toList();
    }

    List<ReturnReport.CostEntry> costLines() {
        return totals.costs().stream()
                .map(one -> new ReturnReport.CostEntry(
                        one.line().id(), one.line().label(), one.line().category(), one.amount()))
                .sorted(Comparator.comparing(ReturnReport.CostEntry::amount, LARGEST_FIRST))
                .toList();
    }

    List<ReturnReport.BenefitEntry> benefitLines() {
        return totals.benefits().stream()
                .map(this::entry)
                .sorted(Comparator.comparing(ReturnReport.BenefitEntry::amount, LARGEST_FIRST))
                .toList();
    }

    private ReturnReport.BenefitEntry entry(Division division) {
        BenefitLine line = totals.benefitLine(division.line().id());
        Benefits.Line given = line.given();
        return new ReturnReport.BenefitEntry(
                line.id(),
                line.label(),
                line.category(),
                line.objective(),
                division.amount(),
                givens.money(
                        "benefit.line." + line.id() + ".unadjusted",
                        line.label() + " before the error allowance",
                        line.unadjusted(givens.period())),
                given.baseline().map(Baseline::method).map(Located::value).map(ReturnTables::id),
                line.level(),
                given.evidenceNote());
    }

    private static String id(Baseline.Method method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The benefit by evidence level, each with its share of the whole. */
    List<ReturnReport.EvidenceShare> evidence() {
        TreeMap<Integer, List<Division>> byLevel = totals.benefits().stream()
                .collect(Collectors.groupingBy(
                        division -> totals.benefitLine(division.line().id()).level(),
                        TreeMap::new,
                        Collectors.toList()));
        return byLevel.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ReturnReport.EvidenceShare share(int level, List<Division> lines) {
        String id = "evidence." + level;
        Figure amount = givens.money(
                id + ".amount",
                "benefit on evidence level " + level,
                Expression.sumOf(lines.stream().map(Division::amount).toList()));
        Figure share = Figure.of(
                id + ".share",
                "share of benefit on evidence level " + level,
                Unit.RATIO,
                Expression.of(amount).over(Expression.of(totals.benefit()), "the benefit is zero"));
        return new ReturnReport.EvidenceShare(level, amount, share);
    }

    List<ReturnReport.LevelRow> campaigns() {
        return new Levels(givens, totals)
                .rows(
                        "campaign",
                        givens.campaigns().stream()
                                .map(campaign -> campaign.id().value())
                                .toList(),
                        givens::campaignLabel,
                        Division::campaigns);
    }

    List<ReturnReport.LevelRow> channels() {
        return new Levels(givens, totals).rows("channel", givens.channels(), givens::channelLabel, Division::channels);
    }

    List<ReturnReport.LevelRow> objectives() {
        List<Strategy.Goal> goals =
                givens.plan().strategy().map(Strategy::goals).orElse(List.of());
        return new Levels(givens, totals)
                .rows(
                        "objective",
                        goals.stream().map(goal -> goal.id().value()).toList(),
                        id -> goals.stream()
                                .filter(goal -> goal.id().value().equals(id))
                                .map(Strategy.Goal::objective)
                                .findFirst()
                                .orElse(id),
                        Division::objectives);
    }
}
