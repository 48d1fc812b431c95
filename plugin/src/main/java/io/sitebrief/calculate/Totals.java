package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cost, benefit, net and return of the reporting period, and the amount of every line that falls into it. */
final class Totals {

    private final Givens givens;
    private final List<CostLine> costLines;
    private final List<BenefitLine> benefitLines;
    private final List<Division> costs;
    private final List<Division> benefits;
    private final Figure cost;
    private final Figure benefit;
    private final Figure net;
    private final Figure roi;

    Totals(Givens givens) {
        this.givens = givens;
        this.costLines = CostLine.all(givens);
        this.benefitLines = BenefitLine.all(givens);
        Allocation allocation = new Allocation(givens, costLines);
        this.costs = divided(costLines, "cost.line.", allocation);
        this.benefits = divided(benefitLines, "benefit.line.", allocation);
        this.cost = total(
                "cost", "cost", costs, whyNone("cost", givens.plan().costs().isPresent()));
        this.benefit = total(
                "benefit",
                "benefit",
                benefits,
                whyNone("benefit", givens.plan().benefits().isPresent()));
        this.net = givens.money("net", "net benefit", Formulas.net(Expression.of(benefit), Expression.of(cost)));
        this.roi = Figure.of(
                "roi",
                "return on investment",
                Unit.RATIO,
                Formulas.roi(Formulas.net(Expression.of(benefit), Expression.of(cost)), Expression.of(cost)));
    }

    private List<Division> divided(List<? extends Line> lines, String prefix, Allocation allocation) {
        return lines.stream()
                .filter(line -> line.touches(givens.period()) || line.measured().isPresent())
                .map(line -> new Division(
                        givens,
                        line,
                        givens.money(prefix + line.id(), line.label(), inPeriod(line)),
                        allocation.of(line)))
                .toList();
    }

    /** What a line comes to in the period; one that takes a metric which nobody measured is unknown, not zero. */
    private Expression inPeriod(Line line) {
        return line.touches(givens.period())
                ? line.exact(givens.period())
                : new Expression.Missing("no file measures "
                        + line.measured().map(Spread.Measured::metric).orElse(line.id()) + " in "
                        + givens.period().id());
    }

    private String whyNone(String what, boolean isProvided) {
        return isProvided ? "no " + what + " is given for the period" : "no " + what + " is given";
    }

    private Figure total(String id, String label, List<Division> lines, String whyNone) {
        return lines.isEmpty()
                ? Figure.of(id, label, Unit.MONEY, new Expression.Missing(whyNone))
                : givens.money(id, label, sum(lines));
    }

    private static Expression sum(List<Division> lines) {
        return Expression.sumOf(lines.stream().map(Division::amount).toList());
    }

    List<CostLine> costLines() {
        return costLines;
    }

    List<BenefitLine> benefitLines() {
        return benefitLines;
    }

    /** The cost lines that fall into the period, by id. */
    List<Division> costs() {
        return costs;
    }

    /** The benefit lines that fall into the period, by id. */
    List<Division> benefits() {
        return benefits;
    }

    List<Division> divisions() {
        return Stream.concat(costs.stream(), benefits.stream()).toList();
    }

    /** The benefit lines that fall into the period, as lines. */
    List<BenefitLine> counted() {
        return benefitLines.stream()
                .filter(line -> line.touches(givens.period()))
                .toList();
    }

    Figure cost() {
        return cost;
    }

    Figure benefit() {
        return benefit;
    }

    Figure net() {
        return net;
    }

    Figure roi() {
        return roi;
    }

    Figure benefitCostRatio() {
        return Figure.of(
                "bcr",
                "benefit-cost ratio",
                Unit.MULTIPLE,
                Formulas.benefitCostRatio(Expression.of(benefit), Expression.of(cost)));
    }

    /** The margin at which the return is zero, on the exact benefit before margin. */
    Figure breakEvenMargin() {
        List<Figure> before = counted().stream()
                .filter(line -> !line.isSaving())
                .map(line -> Figure.of(
                        "benefit.line." + line.id() + ".before-margin",
                        line.label() + " before margin",
                        Unit.PRICE,
                        line.beforeMargin(givens.period())))
                .toList();
        Figure sum = Figure.of(
                "benefit-before-margin",
                "benefit before margin",
                Unit.PRICE,
                benefits.isEmpty() ? new Expression.Missing("no benefit is given") : Expression.sumOf(before));
        List<Division> saved = benefits.stream()
                .filter(division -> division.line() instanceof BenefitLine line && line.isSaving())
                .toList();
        Figure savings = givens.money(
                "savings", "savings", benefits.isEmpty() ? new Expression.Missing("no benefit is given") : sum(saved));
        return Figure.of("break-even-margin", "break-even margin", Unit.RATIO, breakEven(sum, savings));
    }

    private Expression breakEven(Figure beforeMargin, Figure savings) {
        boolean isShort = beforeMargin
                .amount()
                .known()
                .filter(value -> value.signum() < 0)
                .isPresent();
        return isShort
                ? new Expression.Missing("the benefit before margin is below zero")
                : Formulas.breakEvenMargin(Expression.of(cost), Expression.of(savings), Expression.of(beforeMargin));
    }

    /** The benefit line of this id. */
    BenefitLine benefitLine(String id) {
        return benefitLines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The amounts of the cost lines that fall into the period, by id. */
    Map<String, Figure> costLineAmounts() {
        return costs.stream()
                .collect(
                        Collectors.toUnmodifiableMap(division -> division.line().id(), Division::amount));
    }

    /** Sums of the lines by a key such as the category, in the order of the keys. */
    List<Figure> sums(List<Division> lines, List<String> keys, String prefix, String label) {
        List<Figure> sums = new ArrayList<>();
        for (String key : keys) {
            List<Division> those = lines.stream()
                    .filter(division -> division.line().category().equals(key))
                    .toList();
            if (!those.isEmpty()) {
                sums.add(givens.money(prefix + key, label + " " + key, sum(those)));
            }
        }
        return List.copyOf(sums);
    }
}
