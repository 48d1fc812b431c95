package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.CostCategory;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Range;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A cost line: its price times what of it falls into a window. */
final class CostLine implements Line {

    private static final String HOURS = "hours";
    private static final String AMOUNT = "amount";

    private final Givens givens;
    private final Costs.Line line;
    private final Expression price;
    private final Spread spread;
    private final Optional<Expression> ranged;

    private CostLine(Givens givens, Costs costs, Costs.Line line) {
        this.givens = givens;
        this.line = line;
        this.spread = spread();
        this.price = price(costs);
        this.ranged = ranged();
    }

    /** All cost lines, by id: the order in which they are written changes nothing. */
    static List<CostLine> all(Givens givens) {
        return givens.plan().costs().stream()
                .flatMap(costs -> costs.lines().stream().map(line -> new CostLine(givens, costs, line)))
                .sorted(Comparator.comparing(CostLine::id))
                .toList();
    }

    /** The category's id as it is written: set-up. */
    static String id(CostCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Spread spread() {
        Period span = line.span().orElse(givens.period());
        Costs.Form form = line.form();
        if (form instanceof Costs.Form.Hours hours) {
            return new Spread.Hours(id(), hours.hours());
        }
        if (form instanceof Costs.Form.Fte) {
            return new Spread.Years(span);
        }
        if (form instanceof Costs.Form.Amortised amortised) {
            return new Spread.EqualMonths(
                    amortised.months().value(), amortised.from().value());
        }
        if (form instanceof Costs.Form.FromMetric metric) {
            return Places.measured(givens, metric.metric().value(), assignment());
        }
        return new Spread.Days(span);
    }

    private Expression price(Costs costs) {
        Costs.Form form = line.form();
        if (form instanceof Costs.Form.Hours hours) {
            return loadedRate(costs, hours.role());
        }
        if (form instanceof Costs.Form.Fte fte) {
            return Expression.times(
                    loadedCost(costs, fte.role()), written("fte", "full-time share", Unit.RATIO, fte.fte()));
        }
        if (form instanceof Costs.Form.Sum sum) {
            return givens.converted(written(AMOUNT, AMOUNT, Unit.MONEY, sum.amount()), sum.currency());
        }
        if (form instanceof Costs.Form.Amortised amortised) {
            return givens.converted(written(AMOUNT, AMOUNT, Unit.MONEY, amortised.amount()), amortised.currency());
        }
        return Expression.constant("1");
    }

    private Expression loadedCost(Costs costs, Located<String> role) {
        Costs.Role known = costs.roles().get(role.value());
        if (known == null) {
            return new Expression.Missing("the role " + role.value() + " is not described");
        }
        Expression annual = number(known, "annual-cost", "annual cost", Unit.MONEY, known.annualCost());
        Expression loaded = known.onCosts()
                .map(onCosts -> Formulas.loadedCost(annual, number(known, "on-costs", "on-costs", Unit.RATIO, onCosts)))
                .orElse(annual);
        return givens.converted(loaded, known.currency());
    }

    private Expression loadedRate(Costs costs, Located<String> role) {
        String why = "the role " + role.value() + " has no hours per year";
        Expression hours = Optional.ofNullable(costs.roles().get(role.value()))
                .flatMap(known -> known.hoursPerYear()
                        .map(given -> number(known, "hours-per-year", "hours per year", Unit.HOURS, given)))
                .orElseGet(() -> new Expression.Missing(why));
        return Formulas.loadedRate(loadedCost(costs, role), hours);
    }

    private static Expression number(Costs.Role role, String key, String label, Unit unit, Located<BigDecimal> given) {
        return Inputs.rangeable(
                rolePath(role) + key, label, unit, given, role.ranges().containsKey(key));
    }

    /** The start of the ids of a role's inputs. */
    static String rolePath(Costs.Role role) {
        return "costs.roles." + role.id().value() + ".";
    }

    private Expression written(String key, String label, Unit unit, Located<BigDecimal> number) {
        return Inputs.rangeable(
                path() + "." + key, label, unit, number, line.ranges().containsKey(key));
    }

    @Override
    public Expression exact(Period window) {
        Expression inside =
                ranged.filter(figure -> window.equals(givens.period())).orElseGet(() -> spread.inside(window));
        if (spread instanceof Spread.Measured) {
            return inside;
        }
        boolean whole = inside.equals(Expression.constant("1"));
        return whole ? price : Expression.times(price, inside);
    }

    /** The hours of the reporting period, or what a metric comes to in it, as one figure where it is given a range. */
    private Optional<Expression> ranged() {
        boolean isHours = spread instanceof Spread.Hours && line.ranges().containsKey(HOURS);
        boolean isMeasured = spread instanceof Spread.Measured && line.ranges().containsKey(AMOUNT);
        if (!isHours && !isMeasured || !touches(givens.period())) {
            return Optional.empty();
        }
        String key = isHours ? HOURS : AMOUNT;
        Unit unit = isHours ? Unit.HOURS : Unit.MONEY;
        Figure figure = Figure.estimate(path() + "." + key, key, unit, spread.inside(givens.period()));
        return Optional.of(Expression.of(figure));
    }

    @Override
    public Optional<Expression.Input> varied(String key) {
        return Inputs.find(path() + "." + key, exact(givens.period()));
    }

    @Override
    public Expression weight(Period window) {
        return spread.weight(window);
    }

    @Override
    public boolean touches(Period window) {
        return spread.touches(window);
    }

    @Override
    public String basis() {
        return spread.basis();
    }

    @Override
    public String id() {
        return line.id().value();
    }

    @Override
    public String path() {
        return "costs." + id();
    }

    @Override
    public String label() {
        return line.label().orElse(id());
    }

    @Override
    public String category() {
        return id(line.category().value());
    }

    @Override
    public Assignment assignment() {
        return line.assignment();
    }

    @Override
    public Optional<String> objective() {
        return Optional.empty();
    }

    @Override
    public Optional<Spread.Measured> measured() {
        return Stream.of(spread)
                .filter(Spread.Measured.class::isInstance)
                .map(Spread.Measured.class::cast)
                .findFirst();
    }

    @Override
    public Source source() {
        return line.source();
    }

    @Override
    public Map<String, Range> ranges() {
        return line.ranges();
    }

    /** The hours that it counts, where it is a line of hours. */
    Optional<Spread.Hours> hours() {
        return spread instanceof Spread.Hours hours ? Optional.of(hours) : Optional.empty();
    }
}
