package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.Baseline;
import io.sitebrief.programme.BenefitCategory;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.programme.Range;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A benefit line: (observed − baseline) × value of one × contribution margin × (1 − error allowance). A saving has no
 * margin and needs no baseline; any other line without a baseline assumes no improvement.
 */
final class BenefitLine implements Line {

    private static final String MARGIN = "contribution-margin";
    private static final String ALLOWANCE = "error-allowance";
    private static final String AMOUNT = "amount";
    private static final String BASELINE = "baseline";

    private final Givens givens;
    private final Benefits.Line line;
    private final Spread spread;
    private final Optional<Expression> rangedAmount;
    private final Optional<Expression> rangedBaseline;

    private BenefitLine(Givens givens, Benefits.Line line) {
        this.givens = givens;
        this.line = line;
        this.spread = line.form() instanceof Benefits.Form.FromMetric metric
                ? Places.measured(givens, metric.metric().value(), line.assignment())
                : new Spread.Days(line.span().orElse(givens.period()));
        Period period = within(givens.period());
        this.rangedAmount = ranged(AMOUNT, isMeasured(), () -> observed(period));
        this.rangedBaseline = ranged(BASELINE, isComputed(), () -> baseline(period));
    }

    /** What is computed for the reporting period as one figure, where it is given a range. */
    private Optional<Expression> ranged(String key, boolean isComputed, Supplier<Expression> value) {
        return isComputed && line.ranges().containsKey(key) && touches(givens.period())
                ? Optional.of(Expression.of(Figure.estimate(path() + "." + key, key, unit(), value.get())))
                : Optional.empty();
    }

    /** Whether the baseline follows from other numbers. */
    private boolean isComputed() {
        return hasBaseline() && line.baseline().flatMap(Baseline::value).isEmpty();
    }

    /** All benefit lines, by id: the order in which they are written changes nothing. */
    static List<BenefitLine> all(Givens givens) {
        return givens.plan().benefits().stream()
                .flatMap(benefits -> benefits.lines().stream().map(line -> new BenefitLine(givens, line)))
                .sorted(Comparator.comparing(BenefitLine::id))
                .toList();
    }

    static String id(BenefitCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that counts, after margin and error allowance. */
    @Override
    public Expression exact(Period window) {
        return allowed(unadjusted(window));
    }

    /** The value before the error allowance. */
    Expression unadjusted(Period window) {
        Expression value = value(window);
        return margin().map(margin -> Expression.times(value, margin)).orElse(value);
    }

    /** The value before margin, after baseline and error allowance: what the break-even margin is held against. */
    Expression beforeMargin(Period window) {
        return allowed(value(window));
    }

    private Expression allowed(Expression value) {
        return line.errorAllowance()
                .map(given -> Formulas.allowed(value, number(ALLOWANCE, "error allowance", Unit.RATIO, given)))
                .orElse(value);
    }

    private Expression value(Period window) {
        Period within = within(window);
        boolean isReported = window.equals(givens.period());
        Expression seen = rangedAmount.filter(figure -> isReported).orElseGet(() -> observed(within));
        Expression change = !hasBaseline()
                ? noChange(seen)
                : Formulas.improvement(
                        seen, rangedBaseline.filter(figure -> isReported).orElseGet(() -> baseline(within)));
        Expression all = line.form() instanceof Benefits.Form.Rate rate
                ? Expression.times(number("of", "eligible", Unit.COUNT, rate.of()), change)
                : change;
        Expression valued = isMoney() ? all : Expression.times(all, unitValue());
        Expression converted = isMeasured() ? valued : givens.converted(valued, line.currency());
        boolean whole = isMeasured() || spread.inside(window).equals(Expression.constant("1"));
        return whole ? converted : Expression.times(converted, spread.inside(window));
    }

    /** A saving needs no baseline; of any other line nothing is assumed to be better than before. */
    private Expression noChange(Expression observed) {
        return line.isSaving() ? observed : observed.minus(observed);
    }

    /** Whether the line is held against a baseline. */
    boolean hasBaseline() {
        return line.baseline()
                .filter(baseline -> baseline.method().value() != Baseline.Method.NONE)
                .isPresent();
    }

    private Period within(Period window) {
        return line.span().flatMap(window::intersect).orElse(window);
    }

    private Expression observed(Period window) {
        Benefits.Form form = line.form();
        if (form instanceof Benefits.Form.Rate rate) {
            return number("observed", "observed rate", Unit.RATIO, rate.rate());
        }
        if (form instanceof Benefits.Form.Count count) {
            return number("observed", "observed", Unit.COUNT, count.count());
        }
        if (form instanceof Benefits.Form.Sum sum) {
            return number(AMOUNT, AMOUNT, Unit.MONEY, sum.amount());
        }
        return spread.inside(window);
    }

    /** A baseline stated for the reporting period holds for another window in proportion to its days. */
    private Expression baseline(Period window) {
        Expression value = new Baselines(
                        id(),
                        line.baseline().orElseThrow(),
                        unit(),
                        line.ranges().containsKey(BASELINE))
                .value(window, measured());
        boolean isStated = line.baseline().flatMap(Baseline::value).isPresent();
        if (!isMeasured() || !isStated || window.days() == givens.period().days()) {
            return value;
        }
        Period stated = line.span().orElse(givens.period());
        return sameMonths(window, stated) ? value : Expression.times(value, ratio(window.days(), stated.days()));
    }

    /** Of what is observed and of its baseline. */
    private Unit unit() {
        return line.form() instanceof Benefits.Form.Rate ? Unit.RATIO : isMoney() ? Unit.MONEY : Unit.COUNT;
    }

    private static boolean sameMonths(Period window, Period stated) {
        return window.isWholeMonths()
                && stated.isWholeMonths()
                && window.months().size() == stated.months().size();
    }

    private static Expression ratio(long part, long whole) {
        return new Expression.Constant(BigDecimal.valueOf(part))
                .over(new Expression.Constant(BigDecimal.valueOf(whole)), "the period has no days");
    }

    private Expression unitValue() {
        return line.unitValue()
                .<Expression>map(given -> number("unit-value", "value of one", Unit.PRICE, given))
                .orElseGet(() -> new Expression.Missing("the line " + id() + " has no unit value"));
    }

    private Optional<Expression> margin() {
        if (line.isSaving()) {
            return Optional.empty();
        }
        MethodChoice method = givens.plan().profile().method();
        boolean isCommon = line.contributionMargin().isEmpty()
                && !line.ranges().containsKey(MARGIN)
                && method.ranges().containsKey(MARGIN);
        return line.contributionMargin()
                .or(method::contributionMargin)
                .map(given -> isCommon
                        ? Inputs.rangeable("brief.method." + MARGIN, "contribution margin", Unit.RATIO, given, true)
                        : number(MARGIN, "contribution margin", Unit.RATIO, given));
    }

    private Expression.Input number(String key, String label, Unit unit, Located<BigDecimal> given) {
        return Inputs.rangeable(
                path() + "." + key, label, unit, given, line.ranges().containsKey(key));
    }

    private boolean isMoney() {
        return line.form() instanceof Benefits.Form.Sum
                || line.form() instanceof Benefits.Form.FromMetric metric
                        && givens.dictionary().unit(metric.metric().value()) == Unit.MONEY;
    }

    private boolean isMeasured() {
        return spread instanceof Spread.Measured;
    }

    /** Whether revenue stands for benefit, since neither the line nor the brief gives a margin. */
    boolean isOnRevenue() {
        return !line.isSaving() && margin().isEmpty();
    }

    boolean isSaving() {
        return line.isSaving();
    }

    /** The evidence level, 1 where none is stated. */
    int level() {
        return line.evidenceLevel().map(Located::value).orElse(1);
    }

    Benefits.Line given() {
        return line;
    }

    @Override
    public Optional<Expression.Input> varied(String key) {
        return Inputs.find(path() + "." + key, exact(givens.period()));
    }

    @Override
    public boolean touches(Period window) {
        return spread.touches(within(window))
                && line.span().map(span -> span.daysIn(window) > 0).orElse(true);
    }

    @Override
    public Expression weight(Period window) {
        return touches(window) ? spread.weight(within(window)) : Expression.constant("0");
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
        return "benefits." + id();
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
        return line.objective().map(Located::value);
    }

    @Override
    public Optional<Spread.Measured> measured() {
        return spread instanceof Spread.Measured measured ? Optional.of(measured) : Optional.empty();
    }

    @Override
    public Source source() {
        return line.source();
    }

    @Override
    public Map<String, Range> ranges() {
        return line.ranges();
    }
}
